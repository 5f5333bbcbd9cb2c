import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { resample, type Bootstrap } from './resample.ts';
import { sampleQuantiles } from './sample-quantiles.ts';

const method = 'fleiss-kappa';

/**
 * Fleiss' κ (1971) of any number of coders, not necessarily the same ones for each unit: per unit, how many gave each code. κ = (P̄ −
 * P̄e)/(1 − P̄e), P̄ the mean share of agreeing pairs, P̄e = Σp². `n` counts the units. With `bootstrap` the 95 % interval, units drawn
 * again; draws of one code alone are left out (`replicates-without-variation`). Undefined without units (`no-units`), with one code
 * throughout (`no-variation`), with fewer than two codings of a unit (`single-coder`) and where units were coded by different numbers of
 * coders (`unequal-coders`: Krippendorff's α allows that). Throws RangeError on what is no count.
 */
export const fleissKappa = (units: readonly (readonly number[])[], bootstrap?: Bootstrap): Estimate => {
  if (units.flat().some((count) => !Number.isSafeInteger(count) || count < 0))
    throw new RangeError('a count of codings is a whole number of 0 or more');
  const n = units.length;
  const coders = units.map((unit) => unit.reduce((sum, count) => sum + count, 0));
  const m = coders[0];
  if (m === undefined) return notEstimated(method, ['no-units'], { n });
  if (coders.some((one) => one !== m)) return notEstimated(method, ['unequal-coders'], { n });
  if (m < 2) return notEstimated(method, ['single-coder'], { n });
  const agreeing = units.map(
    (unit) => (unit.reduce((sum, count) => sum + count * count, 0) - m) / (m * (m - 1)),
  );
  const kappaOf = (rows: Uint32Array): number | undefined => {
    const totals = new Map<number, number>();
    let observed = 0;
    for (const row of rows) {
      observed += agreeing[row] ?? 0;
      for (const [code, count] of (units[row] ?? []).entries())
        if (count > 0) totals.set(code, (totals.get(code) ?? 0) + count);
    }
    if (totals.size < 2) return undefined;
    const expected = [...totals.values()].reduce((sum, total) => sum + (total / (rows.length * m)) ** 2, 0);
    return (observed / rows.length - expected) / (1 - expected);
  };
  const rows = Uint32Array.from(units, (_unit, at) => at);
  const value = kappaOf(rows);
  if (value === undefined) return notEstimated(method, ['no-variation'], { n });
  if (bootstrap === undefined) return estimated(method, value, { n });
  const found: number[] = [];
  for (let replicate = 0; replicate < bootstrap.replicates; replicate += 1) {
    resample(bootstrap, replicate, n, rows);
    const again = kappaOf(rows);
    if (again !== undefined) found.push(again);
  }
  const reasons = found.length < bootstrap.replicates ? ['replicates-without-variation'] : [];
  if (found.length < 2) return estimated(method, value, { n, reasons });
  const [lower = null, upper = null] = sampleQuantiles(Float64Array.from(found), [0.025, 0.975]);
  return estimated(method, value, { n, lower, upper, reasons });
};
