import { tabulatedNormal } from '../statistics/tabulated-normal.ts';

/**
 * The unknown that a proposal's rank depends on, cut into intervals: its own quality, or for a certain one the lot among its equals.
 * `edges` are standard deviations from the mean, or shares in [0, 1]; `weights` their probabilities.
 */
interface RankNodes {
  readonly edges: Float64Array;
  readonly weights: Float64Array;
}

const intervals = 60;
const reach = 4.5;

const edges = Float64Array.from(
  { length: intervals + 1 },
  (_none, at) => (2 * reach * at) / intervals - reach,
);
const tailless = edges.map((edge, at) => (at === 0 ? 0 : at === intervals ? 1 : tabulatedNormal(edge)));
const shares = edges.map((_edge, at) => at / intervals);
const weightsOf = (below: Float64Array): Float64Array =>
  below.subarray(1).map((value, at) => value - (below[at] ?? 0));

/** Sixty steps of 0.15 standard deviations, the tails beyond 4.5 with the last; and sixty equal shares of a lot. */
export const rankNodes: { readonly uncertain: RankNodes; readonly certain: RankNodes } = {
  uncertain: { edges, weights: weightsOf(tailless) },
  certain: { edges: shares, weights: weightsOf(shares) },
};
