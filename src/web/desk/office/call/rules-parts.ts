/** The pages of the editor, in the order of work, each with the fields of the rules that it holds. */
export const rulesParts = {
  title: ['title', 'summary'],
  dates: ['opensAt', 'closesAt', 'timeZone', 'graceMinutes', 'stay', 'finalReportDueOn'],
  eligibility: ['eligibility'],
  regions: ['regions'],
  money: ['budget', 'universityCap', 'groupShare'],
  destinations: ['choices', 'hosts'],
  tasks: ['tasks'],
  questions: ['questions'],
  rubric: ['rubric'],
  review: ['review'],
  obligation: ['obligation'],
  documents: ['documents'],
  priorities: ['priorities'],
  person: ['samePerson'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RulesPart = keyof typeof rulesParts;

export const isRulesPart = (text: string): text is RulesPart => Object.hasOwn(rulesParts, text);

/** The page that holds a field (`regions.0.places`); the first one for a field that none names. */
export const partOfField = (field: string): RulesPart => {
  const top = field.split('.')[0] ?? '';
  const found = Object.entries(rulesParts).find(([, fields]) => (fields as readonly string[]).includes(top));
  return (found?.[0] ?? 'title') as RulesPart;
};
