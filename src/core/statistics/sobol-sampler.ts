import type { Sampler } from './sampler.ts';
import type { SobolNet } from './sobol-net.ts';
import { sobolWord } from './sobol-net.ts';

/** Half a step up from the lower end of a cell of 2^−32, so that no coordinate is 0 or 1. */
const unit = (word: number): number => (word + 0.5) * 2.3283064365386963e-10;

/** The first `draws` points of a net, from the very first: leaving one out would unbalance all intervals. */
export const sobolSampler = (net: SobolNet, draws: number): Sampler => {
  const { dimensions, directions } = net;
  const state = new Uint32Array(dimensions);
  return {
    draws,
    dimensions,
    fillPoint: (index, out) => {
      for (let dimension = 0; dimension < dimensions; dimension += 1) {
        out[dimension] = unit(sobolWord(net, dimension, index));
      }
    },
    fillBlock: (from, to, out) => {
      for (let dimension = 0; dimension < dimensions; dimension += 1) {
        state[dimension] = sobolWord(net, dimension, from);
      }
      let at = 0;
      for (let index = from; index < to; index += 1) {
        // Neighbours in Gray-code order differ by one direction number: that of the lowest zero bit.
        const next = 31 - Math.clz32(~index & (index + 1));
        for (let dimension = 0; dimension < dimensions; dimension += 1) {
          const word = state[dimension] ?? 0;
          out[at] = unit(word);
          at += 1;
          state[dimension] = word ^ (directions[dimension * 32 + next] ?? 0);
        }
      }
    },
  };
};
