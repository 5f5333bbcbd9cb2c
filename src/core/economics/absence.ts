import exp from '@stdlib/math-base-special-exp';

/** What is believed about leaving and coming back. Shares 0–1, hazards a year ≥ 0. */
export interface Leaving {
  /** Share of participants who do not return. */
  readonly p1: number;
  /** Share who would emigrate without mobility, at hazard `lambda`. */
  readonly p0: number;
  readonly lambda: number;
  /** Hazard of coming home later. */
  readonly h: number;
  /** Share of the non-returners among those who would have emigrated anyway. */
  readonly omega: number;
}

/** 1/1!, 1/2!, … : seventeen terms are exact to the last digit for |d| ≤ 1/2. */
const coefficients = Float64Array.from({ length: 17 }, (_, n) => {
  let factorial = 1;
  for (let factor = 2; factor <= n + 1; factor += 1) factorial *= factor;
  return 1 / factorial;
});

/** (e^d − 1)/d without cancellation near 0, where it is 1. */
export const growthRatio = (d: number): number => {
  if (d > 0.5 || d < -0.5) return (exp(d) - 1) / d;
  let sum = 0;
  for (let n = coefficients.length - 1; n >= 0; n -= 1) sum = sum * d + (coefficients[n] ?? 0);
  return sum;
};

/** ω cannot exceed p1/p0: more cannot stay away than did. 0 where nobody would have emigrated. */
export const effectiveOverlap = (omega: number, p1: number, p0: number): number => {
  if (p0 === 0) return 0;
  return p1 < omega * p0 ? p1 / p0 : omega;
};

/** Share absent t years after the start of work, had there been no mobility: λ/(λ−h)·(e^(−ht) − e^(−λt))·p0, λ·t·e^(−λt)·p0 at λ = h. */
export const absenceWithout = ({ p0, lambda, h }: Leaving, t: number): number =>
  p0 * lambda * t * exp(-lambda * t) * growthRatio((lambda - h) * t);

/** Share absent t years after the start of work, after mobility. */
export const absenceWith = (leaving: Leaving, t: number): number => {
  const { p1, p0, h, omega } = leaving;
  return p1 * exp(-h * t) + (1 - p1) * (1 - effectiveOverlap(omega, p1, p0)) * absenceWithout(leaving, t);
};

/** The part of absence that mobility caused. May be negative late in life: those who came home would have been away. */
export const attributableAbsence = (leaving: Leaving, t: number): number =>
  absenceWith(leaving, t) - absenceWithout(leaving, t);
