/** Why a stay ended before its planned last day; codes, because the reason in words may name somebody. */
export const endReasons = [
  'health',
  'family',
  'finished-early',
  'host',
  'safety',
  'study-home',
  'money',
  'discipline',
  'other',
] as const;
export type EndReason = (typeof endReasons)[number];
