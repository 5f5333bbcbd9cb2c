import { maxSobolDimensions } from './sobol-directions.ts';

export const samplers = ['sobol', 'lhs', 'random'] as const;
export type SamplerName = (typeof samplers)[number];

/** What points are asked for. Everything that decides them is here: the same request gives the same bytes. */
export interface Sampling {
  readonly sampler: SamplerName;
  /** Whole number, 0 ≤ seed < 2^53. */
  readonly seed: number;
  /** How many points in all, 1 … 2^31. A power of two for `sobol`. */
  readonly draws: number;
  /** Coordinates of a point. */
  readonly dimensions: number;
  /** Independent repetitions of the same request: 0 (default), 1, 2, … < 2^32. */
  readonly replicate?: number;
}

interface SamplingRefusal {
  readonly code: 'not-a-power-of-two' | 'out-of-range';
  readonly field: 'seed' | 'draws' | 'dimensions' | 'replicate';
}

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

/** What is wrong with a request; undefined if it can be met. */
export const samplingFault = (sampling: Sampling): SamplingRefusal | undefined => {
  const { sampler, seed, draws, dimensions, replicate = 0 } = sampling;
  if (!isWhole(seed, 0, Number.MAX_SAFE_INTEGER)) return { code: 'out-of-range', field: 'seed' };
  if (!isWhole(draws, 1, 2 ** 31)) return { code: 'out-of-range', field: 'draws' };
  if (!isWhole(dimensions, 1, maxSobolDimensions)) return { code: 'out-of-range', field: 'dimensions' };
  if (!isWhole(replicate, 0, 2 ** 32 - 1)) return { code: 'out-of-range', field: 'replicate' };
  return sampler === 'sobol' && (draws & (draws - 1)) !== 0
    ? { code: 'not-a-power-of-two', field: 'draws' }
    : undefined;
};
