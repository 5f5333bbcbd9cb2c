/** What can be wrong with a rule or a case; each has a sentence with its cure under `obligation.fault`. */
export const ruleFaults = [
  'missing',
  'surplus',
  'not-an-object',
  'not-a-list',
  'not-a-text',
  'not-a-number',
  'not-a-flag',
  'empty',
  'too-small',
  'too-large',
  'malformed',
  'not-a-day',
  'when-malformed',
  'when-empty',
  'refund-malformed',
  'refund-larger-than-grant',
  'penalty-not-a-share',
  'fraction-out-of-range',
  'too-many-decimals',
  'evidence-unknown',
  'term-contradicts',
  'term-twice',
  'term-never-applies',
  'reduce-twice',
  'reduce-never-applies',
  'reductions-exceed-term',
  'credit-contradicts',
  'credit-twice',
  'credit-never-applies',
  'credit-falls-with-evidence',
  'nothing-counts',
  'pause-also-credited',
  'pause-also-exempts',
  'kind-twice',
  'rule-too-wide',
  'term-missing',
  'term-gap',
  'credit-gap',
  'fact-missing',
  'fact-not-a-number',
  'ends-before-start',
] as const;

/** One wrong thing with its place, such as `rule.credit.2.fraction`. */
export interface RuleFault {
  readonly code: (typeof ruleFaults)[number];
  readonly field: string;
  readonly params: Readonly<Record<string, string>>;
}
