import betainc from '@stdlib/math-base-special-betainc';

/**
 * P(F > f) of Fisher's F with d1 and d2 degrees of freedom, both > 0: the regularised incomplete beta function
 * I_x(d2/2, d1/2) at x = d2/(d2 + d1·f). f ≥ 0; an infinite f has the tail 0.
 */
export const fTail = (f: number, d1: number, d2: number): number =>
  f === Number.POSITIVE_INFINITY ? 0 : betainc(d2 / (d2 + d1 * f), d2 / 2, d1 / 2, true, false);
