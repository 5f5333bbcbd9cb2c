import type { RefundRule } from './rule.ts';

/**
 * What would be to pay back for `left` of `owed` months of a grant, rounded to hundredths: its share, by the part that is
 * not done or whole, and the penalty on it. Never more than the grant and the penalty on the whole of it.
 */
export const refundOf = (
  { mode, share, penalty }: RefundRule,
  { grant, owed, left }: { readonly grant: number; readonly owed: number; readonly left: number },
): number => {
  if (mode === 'none' || owed <= 0 || left <= 0) return 0;
  const part = mode === 'full' ? 1 : Math.min(1, left / owed);
  return Math.round(grant * Math.min(1, share) * part * (1 + penalty) * 100) / 100;
};
