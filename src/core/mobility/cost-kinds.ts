/** What money of a stay is spent on. */
export const costKinds = [
  'travel',
  'stipend',
  'tuition',
  'housing',
  'insurance',
  'visa',
  'materials',
  'other',
] as const;
export type CostKind = (typeof costKinds)[number];
