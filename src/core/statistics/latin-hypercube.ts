import type { RandomSource } from './random-source.ts';
import type { Sampler } from './sampler.ts';

/** A random order of 0 … n − 1 by Fisher and Yates, from a stream of the source. */
const randomOrder = (n: number, source: RandomSource, stream: number): Uint32Array => {
  const order = Uint32Array.from({ length: n }, (_none, index) => index);
  for (let last = n - 1; last > 0; last -= 1) {
    const chosen = Math.floor(source.uniform(last, 0, stream) * (last + 1));
    const moved = order[chosen] ?? 0;
    order[chosen] = order[last] ?? 0;
    order[last] = moved;
  }
  return order;
};

/**
 * Latin hypercube of McKay, Beckman and Conover (1979): in every coordinate one point in each of `draws` equal strata,
 * the strata paired at random. Holds draws × dimensions words. `places` decides the place within a stratum.
 */
export const latinHypercube = (
  strata: RandomSource,
  places: RandomSource,
  draws: number,
  dimensions: number,
): Sampler => {
  const orders = Array.from({ length: dimensions }, (_none, stream) => randomOrder(draws, strata, stream));
  const four = new Uint32Array(4);
  const fill = (index: number, out: Float64Array, at: number): void => {
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      places.words(index, 0, dimension, four);
      // 21 digits: with the 31 of the stratum the sum is exact, so no point rounds into the next stratum.
      const place = (((four[0] ?? 0) >>> 11) + 0.5) * 4.76837158203125e-7;
      out[at + dimension] = ((orders[dimension]?.[index] ?? 0) + place) / draws;
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
