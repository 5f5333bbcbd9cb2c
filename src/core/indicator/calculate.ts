import type { Bootstrap } from '../statistics/resample.ts';
import { dueOn } from './due-on.ts';
import type { IndicatorDefinition } from './indicator.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { withheldValue } from './withheld-value.ts';

/** Seed and number of draws wherever nothing else is asked for, so that the same records give the same bytes. */
const usualBootstrap: Bootstrap = { seed: 1, replicates: 1000 };

interface Rules {
  /** What an office wants at least; never below what the definition demands. */
  readonly leastN?: number;
  readonly bootstrap?: Bootstrap;
  /** The cohort's year, and the day of asking: before its day the value is not due. `horizon` in months where there are several. */
  readonly due?: { readonly year: number; readonly today: string; readonly horizon?: number };
}

/**
 * The value of an indicator for one unit and cohort under the rules for all of them (docs/method/indicators): before its lag has passed there is none
 * (`not-yet-due`), below least n it is suppressed (`below-least-n`). Zero is not few: a denominator of 0 is its own status. The rules
 * against disclosure come after this one.
 */
export const calculate = <Input>(
  { leastN: demanded, interval, lag, base, value }: IndicatorDefinition<Input>,
  input: Input,
  { leastN = 0, bootstrap = usualBootstrap, due }: Rules = {},
): IndicatorValue => {
  if (due !== undefined && due.today < dueOn(lag, due.year, due.horizon))
    return withheldValue(interval, 'not-yet-due', 'undefined');
  const n = base(input);
  const isTooFew = n !== null && n > 0 && n < Math.max(demanded, leastN);
  return isTooFew ? withheldValue(interval, 'below-least-n') : value(input, bootstrap);
};
