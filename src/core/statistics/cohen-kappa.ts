import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { normal95 } from './normal-95.ts';

/** Agreement of two coders beyond chance, with what it is made of. */
interface CohenKappa {
  /** At most 1; the 95 % interval is κ ± z·SE, cut at −1 and 1. */
  readonly kappa: Estimate;
  /** Share of units on which both agree; `null` without units. */
  readonly observed: number | null;
  /** That share by chance, from how often each coder gives each code. */
  readonly expected: number | null;
  /** Standard error for an interval (Fleiss, Cohen and Everitt 1969). */
  readonly standardError: number | null;
  /** Standard error if there were no agreement beyond chance, for a test. */
  readonly nullStandardError: number | null;
}

const method = 'cohen-kappa';
const nothing = { standardError: null, nullStandardError: null };

/**
 * Cohen's κ = (p_o − p_e)/(1 − p_e) of a square table: how many units the first coder gave code i and the second code j. Undefined
 * without units (`no-units`) and where both gave one and the same code throughout (`no-variation`): nothing to agree on. Where
 * they agree on every unit the standard error is 0 and there is no interval (`all-agree`). Throws RangeError on a table that is not
 * square or holds what is no count.
 */
export const cohenKappa = (table: readonly (readonly number[])[]): CohenKappa => {
  const size = table.length;
  for (const row of table)
    if (row.length !== size || row.some((count) => !Number.isSafeInteger(count) || count < 0))
      throw new RangeError('a table of two coders is square and holds counts');
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  if (n === 0)
    return { kappa: notEstimated(method, ['no-units'], { n }), observed: null, expected: null, ...nothing };
  const shares = table.map((row) => row.map((count) => count / n));
  const first = shares.map((row) => row.reduce((sum, share) => sum + share, 0));
  const second = first.map((_own, at) => shares.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const overCodes = (of: (a: number, b: number, both: number) => number): number =>
    first.reduce((sum, a, at) => sum + of(a, second[at] ?? 0, shares[at]?.[at] ?? 0), 0);
  const agreed = table.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  const observed = agreed / n;
  const expected = overCodes((a, b) => a * b);
  const used = first.filter((share, at) => share + (second[at] ?? 0) > 0).length;
  if (used < 2)
    return { kappa: notEstimated(method, ['no-variation'], { n }), observed, expected, ...nothing };
  const apart = 1 - expected;
  const value = (observed - expected) / apart;
  const onDiagonal = overCodes((a, b, both) => both * (apart - (a + b) * (1 - observed)) ** 2);
  let beside = 0;
  for (const [i, row] of shares.entries())
    for (const [j, share] of row.entries())
      if (i !== j) beside += share * ((second[i] ?? 0) + (first[j] ?? 0)) ** 2;
  const variance =
    onDiagonal + (1 - observed) ** 2 * beside - (observed * expected - 2 * expected + observed) ** 2;
  // Rounding may leave less than nothing where there is no variance.
  const standardError = agreed === n ? 0 : Math.sqrt(Math.max(0, variance) / n) / apart ** 2;
  const nullVariance = expected + expected ** 2 - overCodes((a, b) => a * b * (a + b));
  const nullStandardError = Math.sqrt(Math.max(0, nullVariance) / n) / apart;
  const limits =
    agreed === n
      ? { reasons: ['all-agree'] }
      : {
          lower: Math.max(-1, value - normal95 * standardError),
          upper: Math.min(1, value + normal95 * standardError),
        };
  return {
    kappa: estimated(method, value, { n, ...limits }),
    observed,
    expected,
    standardError,
    nullStandardError,
  };
};
