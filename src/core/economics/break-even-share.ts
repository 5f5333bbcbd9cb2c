import { inputsWith } from './cohort.ts';

/** The non-return share at which the cohort's loss is zero, or why there is none. */
export type BreakEvenShare =
  | { readonly share: number; readonly reason?: undefined }
  | { readonly share: null; readonly reason: 'loss-at-every-share' | 'gain-at-every-share' };

const precision = 1e-10;

/**
 * The root of the cohort's loss in p1 on [0, 1] by bisection to 1e-10, all other inputs as given. A loss of exactly zero at
 * an end is that end.
 */
export const breakEvenShare = (
  lossOf: (inputs: Float64Array) => number,
  inputs: Float64Array,
): BreakEvenShare => {
  const lossAt = (p1: number): number => lossOf(inputsWith(inputs, { p1 }));
  const [atNone, atAll] = [lossAt(0), lossAt(1)];
  if (atNone === 0) return { share: 0 };
  if (atAll === 0) return { share: 1 };
  if (atNone > 0) return { share: null, reason: 'loss-at-every-share' };
  if (atAll < 0) return { share: null, reason: 'gain-at-every-share' };
  let [low, high] = [0, 1];
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (lossAt(middle) < 0) low = middle;
    else high = middle;
  }
  return { share: (low + high) / 2 };
};
