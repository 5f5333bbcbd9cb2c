/**
 * Why there is no number. A blank in print, a country that did not report and a quotient without a
 * denominator are different things, and none of them is zero (docs/method/missing-values).
 */
export const missingReasons = ['not-published', 'not-reported', 'not-defined', 'not-applicable'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** A number, or the reason there is none. Never null alone, never zero instead. */
export type Cell =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value: null; readonly reason: MissingReason };

export const known = (value: number): Cell => ({ value });
export const missing = (reason: MissingReason): Cell => ({ value: null, reason });
