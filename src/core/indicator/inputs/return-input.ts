import { joinColumns } from '../join-columns.ts';
import { totalOf } from '../total-of.ts';

/**
 * What is known of when each participant of whom anything is known entered a first state after the stay, in months since its end: `exits` 0 none
 * yet, 1 returned, 2 to `states` other ones. Entered after `left` and by `right`; with exit 0 last seen at `left`, `right` infinite.
 */
export interface ReturnInput {
  /** The horizon τ in months. */
  readonly month: number;
  /** All who took part, the silent included. */
  readonly participants: number;
  readonly states: number;
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly exits: Uint8Array;
}

/** Cohorts of the same horizon as one; throws RangeError for different ones. */
export const poolReturns = (inputs: readonly ReturnInput[]): ReturnInput => {
  const [first] = inputs;
  if (first === undefined || inputs.some(({ month }) => month !== first.month))
    throw new RangeError('only cohorts of the same horizon can be pooled');
  return {
    month: first.month,
    participants: totalOf(inputs, ({ participants }) => participants),
    states: Math.max(...inputs.map(({ states }) => states)),
    left: joinColumns(inputs.map(({ left }) => left)),
    right: joinColumns(inputs.map(({ right }) => right)),
    exits: Uint8Array.from(inputs.flatMap(({ exits }) => [...exits])),
  };
};
