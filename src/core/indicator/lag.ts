/**
 * When an indicator of a cohort, the stays that ended in a year, can be known: `after` so many months, `between` two numbers of months (due at
 * the second), at each of several `horizons`, or `none` where time plays no part.
 */
export type Lag =
  | { readonly kind: 'after'; readonly months: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'horizons'; readonly months: readonly number[] }
  | { readonly kind: 'none' };
