/** How much hangs on a claim, least first: low = form, medium = wrong number, high = reverses a conclusion, critical = changes a headline result more than twofold. */
export const severities = ['none', 'info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** The names a claim may call its rule by; `rules.ts` maps them to the files that judge. */
export const ruleNames = [
  'sum',
  'cross_table_equality',
  'equality',
  'rounding',
  'percent_sum',
  'grim',
  'grim_base',
  'bound',
  'share',
  'coverage',
  'rank',
  'compare',
  'list',
  'monotone',
  'trend',
  'formula',
  'unit',
  'scope',
  'modality',
  'wording',
  'cross_reference',
  'count',
  'label',
  'reference',
  'duplicate_text',
  'logic',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** A statement of a publication, written down so that a rule can judge it. Its verdict is never part of it. */
export interface Claim {
  readonly id: string;
  readonly rule: RuleName;
  /** Where the statement stands: `RES.4.2`, several joined by `|`. */
  readonly locator: string;
  /** Of the claim if it fails; `info` also when it holds, where the number is worth showing. */
  readonly severity: Exclude<Severity, 'none'>;
  /** As the rule's own schema says. */
  readonly args: unknown;
  /** Line of the claim file where it begins, counted from 1. */
  readonly line: number;
}
