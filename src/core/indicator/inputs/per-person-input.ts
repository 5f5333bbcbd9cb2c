import { ratioBootstrap } from '../../statistics/ratio-bootstrap.ts';
import type { Bootstrap } from '../../statistics/resample.ts';
import type { IndicatorValue } from '../indicator-value.ts';
import { joinColumns } from '../join-columns.ts';
import { sumOf } from '../sum-of.ts';
import { totalOf } from '../total-of.ts';
import { withSilence } from '../with-silence.ts';

/** How many verified items each person has, the silent with what is known of them; `silent`: of how many more may exist unseen. */
export interface PerPersonInput {
  readonly items: Float64Array;
  readonly silent: number;
}

/** Items per person with the bootstrap over persons. What the silent did beyond what is known has no upper bound. */
export const perPersonValue = ({ items, silent }: PerPersonInput, bootstrap: Bootstrap): IndicatorValue => {
  const people = items.length;
  const numerator = sumOf(items);
  const each = new Float64Array(people).fill(1);
  return withSilence(ratioBootstrap(items, each, bootstrap), {
    numerator,
    denominator: people,
    unknown: silent,
    bounds: { lower: numerator / people, upper: null },
    reason: 'silent-counted-as-not',
  });
};

export const poolPerPerson = (inputs: readonly PerPersonInput[]): PerPersonInput => ({
  items: joinColumns(inputs.map(({ items }) => items)),
  silent: totalOf(inputs, ({ silent }) => silent),
});
