import gammainc from '@stdlib/math-base-special-gammainc';

/** P(χ² > x) with `degrees` of freedom > 0: the upper regularised incomplete gamma function. x ≥ 0; an infinite x has the tail 0. */
export const chiSquareTail = (x: number, degrees: number): number =>
  x === Number.POSITIVE_INFINITY ? 0 : gammainc(x / 2, degrees / 2, true, true);
