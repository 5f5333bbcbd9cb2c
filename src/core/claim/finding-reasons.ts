/**
 * What a finding may add to its verdict. In `Finding.reasons` a code stands alone or before a colon and its parameter
 * (a locator, a name, a number): `part-not-published:Table1.2011.non_budgetary`.
 */
export const findingReasons = [
  'absent-cell',
  'approximate-figure',
  'at-known-periods',
  'base-not-known',
  'bound-far-exceeded',
  'coefficient-not-published',
  'confirmation-without-comparison-group',
  'different-questions',
  'dimension-differs',
  'document-listed-twice',
  'empty-table',
  'implied-value',
  'label-strengthened',
  'left-out',
  'list-not-complete',
  'multiple-answers',
  'no-paired-series',
  'not-published',
  'one-period-only',
  'opposite-statements',
  'other-population',
  'part-not-published',
  'period-not-published',
  'powerless-base',
  'quantity-differs',
  'read-by-a-person',
  'tied',
  'vague-quantity',
  'year-ignored',
  'zero-base',
] as const;
export type FindingReason = (typeof findingReasons)[number];
