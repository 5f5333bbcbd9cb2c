import type { UnitInput } from '../indicator-inputs.ts';
import { collectColumns } from './collect-columns.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';

/** Courses of one stay that ended, in tenths of an ECTS credit. */
export interface EarnedCredits {
  readonly stayId: string;
  readonly year: number;
  readonly earned: number;
  readonly recognised: number;
  /** Not decided yet. */
  readonly open: number;
}

/** K6, from the courses of each stay, in credits. Whoever earned none is not among them. */
export const collectCredits = (units: readonly string[], { keepsRows }: CollectScope) => {
  const credits = collectColumns('K6', ['over', 'under', 'open'], units, keepsRows);
  return {
    add: (unit: number, { stayId, year, earned, recognised, open }: EarnedCredits): void => {
      if (earned > 0)
        credits.add(unit, year, stayId, { over: recognised / 10, under: earned / 10, open: open / 10 });
    },
    gathered: (): Gathered => ({
      inputs: {
        K6: credits.cohorts().map(({ unit, year, columns }): UnitInput<'K6'> => ({
          unit,
          year,
          month: null,
          category: null,
          input: columns,
        })),
      },
      counted: [],
      rows: credits.rows(),
    }),
  };
};
