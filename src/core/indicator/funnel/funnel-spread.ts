import { chiSquareTail } from '../../statistics/chi-square-tail.ts';
import { sampleQuantiles } from '../../statistics/sample-quantiles.ts';

/** Fewer units say too little on how much they differ by themselves. */
const fewestUnits = 10;

/** How much more units differ than chance alone makes them (Spiegelhalter 2005). */
export interface FunnelSpread {
  /** (share − target)/√(target(1 − target)/n) of each unit. */
  readonly z: readonly number[];
  /** Mean of z². */
  readonly rawDispersion: number;
  /** 10th and 90th percentile of z (type 7), to which outer ones are drawn in. */
  readonly cuts: readonly [number, number];
  /** φ: mean of the squares of the z drawn in. */
  readonly dispersion: number;
  /** Variance between units, ≥ 0. */
  readonly variance: number;
  /** Whether I·φ lies above the 95 % point of χ² with I − 1 degrees. */
  readonly isOverdispersed: boolean;
  /** Whether so few units may widen the limits. */
  readonly hasEnoughUnits: boolean;
}

/** Spread of units of `sizes` > 0 about a target in (0, 1); undefined below two units. */
export const funnelSpread = (
  shares: readonly number[],
  sizes: readonly number[],
  target: number,
): FunnelSpread | undefined => {
  const units = shares.length;
  if (units < 2) return undefined;
  const own = target * (1 - target);
  const z = shares.map((share, at) => (share - target) / Math.sqrt(own / (sizes[at] ?? Number.NaN)));
  const [low = 0, high = 0] = sampleQuantiles(Float64Array.from(z), [0.1, 0.9]);
  const meanSquare = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value * value, 0) / units;
  const dispersion = meanSquare(z.map((value) => Math.min(high, Math.max(low, value))));
  const weights = sizes.map((size) => size / own);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return {
    z,
    rawDispersion: meanSquare(z),
    cuts: [low, high],
    dispersion,
    variance: Math.max(0, (units * dispersion - (units - 1)) / (sum - squares / sum)),
    isOverdispersed: chiSquareTail(units * dispersion, units - 1) < 0.05,
    hasEnoughUnits: units >= fewestUnits,
  };
};
