import { knownAtHorizon } from '../indicator/inputs/known-at-horizon.ts';
import { sumOf } from '../indicator/sum-of.ts';
import type { AnyInput } from './any-indicator.ts';

const shareOfLargest = (amounts: Float64Array): number => {
  const sum = sumOf(amounts);
  return sum === 0 ? 0 : amounts.reduce((most, amount) => Math.max(most, amount), 0) / sum;
};

/** Money of one plan that is more than this share of all would be guessed from the sum: (n, k)-dominance with n = 1, k = 75 %. */
const mostOfOne = 0.75;

/** The counts that a value prints or lets be computed, each of people or of things that lead to a person. */
export const partsOfInput = (input: AnyInput): readonly number[] => {
  if ('exits' in input) {
    const { known, returned } = knownAtHorizon(input);
    return [returned, known - returned, input.participants - known];
  }
  if ('known' in input) return [input.known, input.participants - input.known];
  if ('numerator' in input)
    return [input.numerator, input.unknown, input.denominator - input.numerator - input.unknown];
  if ('unresolved' in input) return [input.unresolved];
  if ('items' in input) return [sumOf(input.items), input.silent];
  if ('one' in input) return [input.one, input.other].flatMap(({ count, of }) => [count, of - count]);
  if ('costs' in input) return [sumOf(input.results), input.waiting];
  return [];
};

/** Whether one plan has so much of the money that the sum gives it away. */
export const isDominated = (input: AnyInput): boolean =>
  'costs' in input && shareOfLargest(input.costs) > mostOfOne;
