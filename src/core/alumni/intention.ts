/** When the four fixed questions were asked. */
export const intentionOccasions = ['agreement', 'return', 'wave-6', 'wave-12', 'wave-36', 'wave-60'] as const;
export type IntentionOccasion = (typeof intentionOccasions)[number];

/** Do you intend to live abroad for long? */
export const stayIntentions = ['yes', 'no', 'undecided'] as const;
/** When do you intend to live at home? */
export const returnIntentions = [
  'now',
  'within-a-year',
  'within-five-years',
  'later',
  'never',
  'undecided',
] as const;
/** What weighs most in it? */
export const intentionMotives = ['work', 'income', 'research', 'family', 'safety', 'duty', 'other'] as const;
/** What do you plan abroad in the next two years? */
export const plansAbroad = ['nothing', 'study', 'work', 'joint-work', 'living'] as const;

/** The answers to the four questions, word for word the same on each occasion, so that a change can be measured. */
export interface IntentionAnswers {
  readonly stay: (typeof stayIntentions)[number];
  readonly return: (typeof returnIntentions)[number];
  readonly motive: (typeof intentionMotives)[number];
  readonly plans: (typeof plansAbroad)[number];
}
