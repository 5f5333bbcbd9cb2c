import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { fQuantile } from './f-quantile.ts';
import { meanOf } from './mean-of.ts';

/** Mean squares of a complete targets × raters table. */
interface TwoWayMeanSquares {
  readonly between: number;
  readonly within: number;
  readonly raters: number;
  readonly error: number;
}

/** ICC(1,1), ICC(2,1), ICC(3,1) of one rating, and those of the mean of all k ratings. */
export interface IntraclassCorrelations {
  readonly targets: number;
  readonly raters: number;
  readonly meanSquares: TwoWayMeanSquares | null;
  readonly single: {
    readonly oneWay: Estimate;
    readonly agreement: Estimate;
    readonly consistency: Estimate;
  };
  readonly average: {
    readonly oneWay: Estimate;
    readonly agreement: Estimate;
    readonly consistency: Estimate;
  };
}

const squares = (values: readonly number[], about: number): number =>
  values.reduce((sum, value) => sum + (value - about) ** 2, 0);

const meanSquaresOf = (scores: readonly (readonly number[])[], n: number, k: number): TwoWayMeanSquares => {
  const all = meanOf(scores.flat());
  const rows = scores.map(meanOf);
  const columns = Array.from({ length: k }, (_none, rater) =>
    meanOf(scores.map((row) => row[rater] ?? Number.NaN)),
  );
  let [within, error] = [0, 0];
  for (const [target, row] of scores.entries()) {
    const own = rows[target] ?? 0;
    within += squares(row, own);
    for (const [rater, score] of row.entries()) error += (score - own - (columns[rater] ?? 0) + all) ** 2;
  }
  return {
    between: (k * squares(rows, all)) / (n - 1),
    within: within / (n * (k - 1)),
    raters: (n * squares(columns, all)) / (k - 1),
    error: error / ((n - 1) * (k - 1)),
  };
};

type Limits = readonly [lower: number, upper: number];

/** Limits of ICC(2,1) by McGraw and Wong (1996), with Satterthwaite's degrees of freedom. */
const agreementLimits = (icc: number, m: TwoWayMeanSquares, n: number, k: number, p: number): Limits => {
  const { between: bms, raters: jms, error: ems } = m;
  const a = (k * icc) / (n * (1 - icc));
  const b = 1 + (k * icc * (n - 1)) / (n * (1 - icc));
  const v = (a * jms + b * ems) ** 2 / ((a * jms) ** 2 / (k - 1) + (b * ems) ** 2 / ((n - 1) * (k - 1)));
  const [f1, f2] = [fQuantile(p, n - 1, v), fQuantile(p, v, n - 1)];
  const rest = k * jms + (k * n - k - n) * ems;
  return [(n * (bms - f1 * ems)) / (f1 * rest + n * bms), (n * (f2 * bms - ems)) / (rest + n * f2 * bms)];
};

/** Limits of ICC(1,1) and ICC(3,1) from those of the ratio F of two mean squares. */
const ratioLimits = (f: number, d1: number, d2: number, k: number, p: number): Limits => {
  const of = (ratio: number): number => (ratio - 1) / (ratio + k - 1);
  return [of(f / fQuantile(p, d1, d2)), of(f * fQuantile(p, d2, d1))];
};

/** Spearman and Brown's formula: from one rating to the mean of k. */
const stepUp = (icc: number, k: number): number => (k * icc) / (1 + (k - 1) * icc);

/**
 * Intraclass correlations of Shrout and Fleiss (1979) with intervals of McGraw and Wong (1996). `scores`: n targets × k raters,
 * complete, n ≥ 2, k ≥ 2, else undefined (`too-few-targets-or-raters`). Negative values are possible; undefined when the targets'
 * means are equal (`no-differences-between-targets`). Without any residual there are no limits. `level` of the intervals, 0.95 if
 * absent. Throws RangeError for a ragged table and for what is not a finite number.
 */
export const intraclassCorrelations = (
  scores: readonly (readonly number[])[],
  level = 0.95,
): IntraclassCorrelations => {
  const [n, k] = [scores.length, scores[0]?.length ?? 0];
  if (scores.some((row) => row.length !== k || !row.every(Number.isFinite)))
    throw new RangeError('an incomplete table has no intraclass correlation');
  const all = (reason: string, meanSquares: TwoWayMeanSquares | null): IntraclassCorrelations => {
    const of = (kind: string) => {
      const no = (form: string): Estimate => notEstimated(`icc-${form}-${kind}`, [reason], { n: n * k });
      return { oneWay: no('1'), agreement: no('2'), consistency: no('3') };
    };
    return { targets: n, raters: k, meanSquares, single: of('1'), average: of('k') };
  };
  if (n < 2 || k < 2) return all('too-few-targets-or-raters', null);
  const m = meanSquaresOf(scores, n, k);
  const { between: bms, within: wms, raters: jms, error: ems } = m;
  const scale = scores.flat().reduce((most, score) => Math.max(most, score * score), 0);
  if (bms <= 1e-24 * scale) return all('no-differences-between-targets', m);

  const p = 1 - (1 - level) / 2;
  const estimate = (method: string, value: number, limits: Limits): Estimate =>
    estimated(method, value, { n: n * k, lower: limits[0], upper: limits[1] });
  const oneWay = (bms - wms) / (bms + (k - 1) * wms);
  const agreement = (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n);
  const consistency = (bms - ems) / (bms + (k - 1) * ems);
  const oneWayLimits = ratioLimits(bms / wms, n - 1, n * (k - 1), k, p);
  const agreementBounds = agreementLimits(agreement, m, n, k, p);
  const consistencyLimits = ratioLimits(bms / ems, n - 1, (n - 1) * (k - 1), k, p);
  const averaged = ([lower, upper]: Limits): Limits => [stepUp(lower, k), stepUp(upper, k)];
  return {
    targets: n,
    raters: k,
    meanSquares: m,
    single: {
      oneWay: estimate('icc-1-1', oneWay, oneWayLimits),
      agreement: estimate('icc-2-1', agreement, agreementBounds),
      consistency: estimate('icc-3-1', consistency, consistencyLimits),
    },
    average: {
      oneWay: estimate('icc-1-k', (bms - wms) / bms, averaged(oneWayLimits)),
      agreement: estimate('icc-2-k', (bms - ems) / (bms + (jms - ems) / n), averaged(agreementBounds)),
      consistency: estimate('icc-3-k', (bms - ems) / bms, averaged(consistencyLimits)),
    },
  };
};
