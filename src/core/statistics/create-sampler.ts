import { latinHypercube } from './latin-hypercube.ts';
import { randomSampler } from './random-sampler.ts';
import { randomSource } from './random-source.ts';
import type { Sampler } from './sampler.ts';
import type { Sampling } from './sampling.ts';
import { samplingFault } from './sampling.ts';
import { scrambleSobolNet } from './scramble-sobol-net.ts';
import { plainSobolNet } from './sobol-net.ts';
import { sobolSampler } from './sobol-sampler.ts';

/**
 * The points of a request. Throws RangeError where `samplingFault` finds fault: ask it first about anything a person
 * wrote.
 */
export const createSampler = (sampling: Sampling): Sampler => {
  const fault = samplingFault(sampling);
  if (fault !== undefined) throw new RangeError(`${fault.field}: ${fault.code}`);
  const { sampler, seed, draws, dimensions, replicate = 0 } = sampling;
  if (sampler === 'sobol') {
    const scramble = randomSource(seed, 'scramble', replicate);
    return sobolSampler(scrambleSobolNet(plainSobolNet(dimensions), scramble), draws);
  }
  const inputs = randomSource(seed, 'input', replicate);
  if (sampler === 'random') return randomSampler(inputs, draws, dimensions);
  return latinHypercube(randomSource(seed, 'stratum', replicate), inputs, draws, dimensions);
};
