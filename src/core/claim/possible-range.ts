import type { PrintedPercent } from './grim-percent.ts';

/** The four ways in which print shortens a percentage. */
export const roundings = ['halfUp', 'halfEven', 'floor', 'ceil'] as const;
export type Rounding = (typeof roundings)[number];

interface CountRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Where 2 · 100 · 10^d · k must lie, both ends included, for k of n to be printed as P units. Doubling makes the half of a
 * unit whole, and between integers "less than" is "at most one less", so nothing is ever rounded in binary.
 */
const bounds: Readonly<Record<Rounding, (units: number, base: number) => readonly [number, number]>> = {
  halfUp: (units, base) => [(2 * units - 1) * base, (2 * units + 1) * base - 1],
  halfEven: (units, base) => {
    const open = units % 2;
    return [(2 * units - 1) * base + open, (2 * units + 1) * base - open];
  },
  floor: (units, base) => [2 * units * base, 2 * (units + 1) * base - 1],
  ceil: (units, base) => [2 * (units - 1) * base + 1, 2 * units * base],
};

/** Floor of a quotient of integers ≥ 0 below 2^53; the remainder is exact where the quotient would be rounded. */
const quotient = (dividend: number, divisor: number): number => (dividend - (dividend % divisor)) / divisor;

/**
 * The counts k in 0 … base that `rounding` prints as this percentage of the base; they follow one another. Undefined when
 * there is none. Constant time (method: GRIM, Brown and Heathers 2017, for proportions).
 *
 * Expects what `readPercent` and `readBase` accept.
 */
export const possibleRange = (
  rounding: Rounding,
  { units, decimals }: PrintedPercent,
  base: number,
): CountRange | undefined => {
  const [lowest, highest] = bounds[rounding](units, base);
  const step = 2 * 100 * 10 ** decimals;
  const first = lowest <= 0 ? 0 : quotient(lowest + step - 1, step);
  const last = Math.min(base, quotient(highest, step));
  return first <= last ? { first, last } : undefined;
};
