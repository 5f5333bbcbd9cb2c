import type { RandomSource } from './random-source.ts';
import type { Sampler } from './sampler.ts';

/** Independent points: coordinate d of point i is the source's number at index i of stream d. */
export const randomSampler = (source: RandomSource, draws: number, dimensions: number): Sampler => {
  const fill = (index: number, out: Float64Array, at: number): void => {
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      out[at + dimension] = source.uniform(index, 0, dimension);
    }
  };
  return {
    draws,
    dimensions,
    fillPoint: (index, out) => fill(index, out, 0),
    fillBlock: (from, to, out) => {
      for (let index = from; index < to; index += 1) fill(index, out, (index - from) * dimensions);
    },
  };
};
