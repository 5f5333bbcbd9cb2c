import type { Bootstrap } from '../statistics/resample.ts';
import type { IndicatorDefinition } from './indicator.ts';
import type { IndicatorValue } from './indicator-value.ts';

/** Seed and number of draws wherever nothing else is asked for, so that the same records give the same bytes. */
const usualBootstrap: Bootstrap = { seed: 1, replicates: 1000 };

interface Rules {
  /** What an office wants at least; never below what the definition demands. */
  readonly leastN?: number;
  readonly bootstrap?: Bootstrap;
}

/** Nothing of a suppressed value remains, not even what it was divided by. */
const suppressed = (method: string): IndicatorValue => ({
  value: null,
  lower: null,
  upper: null,
  method,
  status: 'suppressed',
  reasons: ['below-least-n'],
  numerator: null,
  denominator: null,
  coverage: null,
  bounds: null,
});

/**
 * The value of an indicator for one unit and cohort under the rules for all of them (method.md 5.1): below least n it is suppressed
 * (`below-least-n`). Zero is not few: a denominator of 0 is its own status. The rules against disclosure come after this one.
 */
export const calculate = <Input>(
  { leastN: demanded, interval, base, value }: IndicatorDefinition<Input>,
  input: Input,
  { leastN = 0, bootstrap = usualBootstrap }: Rules = {},
): IndicatorValue => {
  const n = base(input);
  const isTooFew = n !== null && n > 0 && n < Math.max(demanded, leastN);
  return isTooFew ? suppressed(interval) : value(input, bootstrap);
};
