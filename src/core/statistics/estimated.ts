import type { Estimate } from '../basics/estimate.ts';

interface Circumstances {
  /** How many known inputs went in, and how many were missing. */
  readonly n: number;
  readonly nMissing?: number;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly reasons?: readonly string[];
}

const finite = (value: number | null | undefined): number | null =>
  value === null || value === undefined || !Number.isFinite(value) ? null : value;

/** There is no estimate, and why. `n` counts the known inputs. */
export const notEstimated = (
  method: string,
  reasons: readonly string[],
  { n, nMissing = 0 }: Circumstances,
): Estimate => ({ value: null, lower: null, upper: null, method, n, nMissing, status: 'undefined', reasons });

/**
 * The one door through which an estimate leaves: a value that overflowed is `undefined` with the reason
 * `not-finite`. With missing inputs (`nMissing` > 0) the estimate is only `bounded`.
 */
export const estimated = (method: string, value: number, given: Circumstances): Estimate => {
  const { n, nMissing = 0, reasons = [] } = given;
  if (!Number.isFinite(value)) return notEstimated(method, [...reasons, 'not-finite'], given);
  return {
    value,
    lower: finite(given.lower),
    upper: finite(given.upper),
    method,
    n,
    nMissing,
    status: nMissing > 0 ? 'bounded' : 'ok',
    reasons,
  };
};
