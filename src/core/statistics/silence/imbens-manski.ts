import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import type { Estimate } from '../../basics/estimate.ts';
import { manskiBounds, type Known } from './manski-bounds.ts';

interface ImbensManski {
  /** Manski's bounds with sampling error added: they cover the share of the population sampled from with 95 %. */
  readonly bounds: Estimate;
  /** C of Φ(C + Δ/max(se)) − Φ(−C) = .95: from 1.96 where everybody is known to 1.645 where the bounds are far apart. */
  readonly factor: number | null;
}

/** C by halving: the left side rises with C. */
const factorOf = (width: number): number => {
  let [low, high] = [1.6, 2];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (normalCdf(middle + width, 0, 1) - normalCdf(-middle, 0, 1) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * Confidence bounds of Imbens and Manski (2004) for participants who are themselves a sample, each bound l with the standard error
 * √(l(1 − l)/N), within 0 and 1. Undefined as `manskiBounds`.
 */
export const imbensManski = (given: Known): ImbensManski => {
  const { lower, upper, ...rest } = manskiBounds(given);
  const method = 'imbens-manski';
  if (lower === null || upper === null) return { bounds: { ...rest, lower, upper, method }, factor: null };
  const errorOf = (share: number): number => Math.sqrt((share * (1 - share)) / given.participants);
  const [below, above] = [errorOf(lower), errorOf(upper)];
  const largest = Math.max(below, above);
  const width = upper - lower;
  const factor = factorOf(width === 0 ? 0 : largest === 0 ? Number.POSITIVE_INFINITY : width / largest);
  return {
    bounds: {
      ...rest,
      method,
      lower: Math.max(0, lower - factor * below),
      upper: Math.min(1, upper + factor * above),
    },
    factor,
  };
};
