import type { Estimate } from '../basics/estimate.ts';
import { coincidences, type AlphaMetric } from './coincidences.ts';
import { estimated, notEstimated } from './estimated.ts';
import { resample, type Bootstrap } from './resample.ts';
import { sampleQuantiles } from './sample-quantiles.ts';

/**
 * Krippendorff's α = 1 − D_o/D_e (2011; Content Analysis, ch. 12) of values that several coders gave to the same units, any of
 * them missing. `units`: one list per unit, its values in any order, null where a coder gave none; numbers, also as names
 * of nominal categories. Units with fewer than two values say nothing and are dropped.
 *
 * `n` counts the values that could be paired, `nMissing` the nulls. At most 1; undefined where fewer than two values can be
 * paired (`no-pairable-values`) and where all of them are equal (`no-variation`), which is no agreement but nothing to agree on.
 *
 * With `bootstrap` the 95 % interval: units are drawn again, observed and expected disagreement both computed anew; draws
 * without any variation are left out (reason `replicates-without-variation`).
 */
export const krippendorffAlpha = (
  units: readonly (readonly (number | null)[])[],
  metric: AlphaMetric,
  bootstrap?: Bootstrap,
): Estimate => {
  const method = `krippendorff-alpha-${metric}`;
  const known = units.map((unit) => unit.filter((value) => value !== null));
  if (known.flat().some((value) => !Number.isFinite(value)))
    throw new RangeError('a value is not a finite number');
  const paired = known.filter((unit) => unit.length >= 2);
  const given = {
    n: paired.reduce((sum, unit) => sum + unit.length, 0),
    nMissing:
      units.reduce((sum, unit) => sum + unit.length, 0) - known.reduce((sum, unit) => sum + unit.length, 0),
  };
  if (given.n === 0) return notEstimated(method, ['no-pairable-values'], given);
  const { alphaOf } = coincidences(paired, metric);
  const rows = Uint32Array.from(paired, (_unit, at) => at);
  const alpha = alphaOf(rows);
  if (alpha === undefined) return notEstimated(method, ['no-variation'], given);
  // Missing values are part of the definition, so they do not make the estimate a bound.
  const whole = (more: { lower?: number; upper?: number; reasons?: string[] }): Estimate => ({
    ...estimated(method, alpha, { n: given.n, ...more }),
    nMissing: given.nMissing,
  });
  if (bootstrap === undefined) return whole({});
  const found: number[] = [];
  for (let replicate = 0; replicate < bootstrap.replicates; replicate += 1) {
    resample(bootstrap, replicate, paired.length, rows);
    const again = alphaOf(rows);
    if (again !== undefined) found.push(again);
  }
  const reasons = found.length < bootstrap.replicates ? ['replicates-without-variation'] : [];
  if (found.length < 2) return whole({ reasons });
  const [lower, upper] = sampleQuantiles(Float64Array.from(found), [0.025, 0.975]);
  return whole({ ...(lower === undefined || upper === undefined ? {} : { lower, upper }), reasons });
};
