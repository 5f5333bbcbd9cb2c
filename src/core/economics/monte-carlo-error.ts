import { sampleMoments } from '../statistics/sample-moments.ts';
import type { Parameters } from './parameters.ts';
import type { Scenario } from './scenario.ts';
import { lossSlices } from './simulate.ts';

const repetitions = 8;

/**
 * Standard error of the mean loss of a scenario, in currency: s/√N of random draws; of Sobol points and Latin hypercubes,
 * whose draws are not independent, the spread of the means of eight independently scrambled repetitions. These cost eight
 * simulations. `losses`: the draws at hand.
 */
export const monteCarloError = (scenario: Scenario, parameters: Parameters, losses: Float64Array): number => {
  if (scenario.sampler === 'random') return sampleMoments(losses).sd / Math.sqrt(losses.length);
  const means = Float64Array.from({ length: repetitions }, (_none, replicate) => {
    const again = replicate === 0 ? losses : lossSlices(scenario, parameters, replicate)(0, scenario.draws);
    return sampleMoments(again).mean;
  });
  return sampleMoments(means).sd;
};
