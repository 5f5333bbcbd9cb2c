import * as fc from 'fast-check';
import { readOracle } from '../../../oracles/read-oracle.ts';

export interface Cohort {
  readonly times: Float64Array;
  /** 0 censored, else the cause. */
  readonly exits: Uint8Array;
}

/** Remission in weeks (Freireich et al. 1963): 21 children on 6-MP, 21 on placebo. */
export const freireich = (
  group: '6-MP' | 'placebo' | 'both',
): Cohort & { readonly isPlacebo: Uint8Array } => {
  const rows = readOracle('freireich.csv').filter(([name]) => group === 'both' || name === group);
  return {
    times: Float64Array.from(rows, ([, weeks]) => Number(weeks)),
    exits: Uint8Array.from(rows, ([, , event]) => Number(event)),
    isPlacebo: Uint8Array.from(rows, ([name]) => (name === 'placebo' ? 1 : 0)),
  };
};

export const competingStates = ['return', 'study', 'work'] as const;

/** Ten people with three ways to leave. */
export const competing10: Cohort = {
  times: Float64Array.from(readOracle('competing10.csv'), ([time]) => Number(time)),
  exits: Uint8Array.from(
    readOracle('competing10.csv'),
    ([, event]) => 1 + competingStates.findIndex((state) => state === event),
  ),
};

/** Small cohorts with ties, in whole or broken times. */
export const cohorts = (causes: number): fc.Arbitrary<Cohort> =>
  fc
    .record({
      people: fc.array(
        fc.record({ time: fc.integer({ min: 0, max: 12 }), exit: fc.integer({ min: 0, max: causes }) }),
        { minLength: 1, maxLength: 40 },
      ),
      unit: fc.constantFrom(1, 0.25, 1e4 / 3),
    })
    .map(({ people, unit }) => ({
      times: Float64Array.from(people, ({ time }) => time * unit),
      exits: Uint8Array.from(people, ({ exit }) => exit),
    }));

/** The same people in another order. */
export const turned = ({ times, exits }: Cohort): Cohort => ({
  times: times.toReversed(),
  exits: exits.toReversed(),
});
