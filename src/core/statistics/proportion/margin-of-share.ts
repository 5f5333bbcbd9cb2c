import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { normal95 } from '../normal-95.ts';

/**
 * To ± how much a share near `expected` is known with 95 % when `answers` of `population` answer: z√(p(1 − p)/n · (N − n)/(N − 1)), the
 * inverse of `sampleSizeOfShare`; 0 when all answer. Undefined (`out-of-range`) unless 0 ≤ expected ≤ 1 and 1 ≤ answers ≤ population, both whole.
 */
export const marginOfShare = (expected: number, answers: number, population: number): Estimate => {
  const method = 'margin-of-share';
  const areCounts = Number.isSafeInteger(answers) && Number.isSafeInteger(population);
  if (!areCounts || answers < 1 || answers > population || !(expected >= 0 && expected <= 1))
    return notEstimated(method, ['out-of-range'], { n: 3 });
  const finite = answers === population ? 0 : (population - answers) / (population - 1);
  return estimated(method, normal95 * Math.sqrt(((expected * (1 - expected)) / answers) * finite), { n: 3 });
};
