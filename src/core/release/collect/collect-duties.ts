import type { UnitInput } from '../indicator-inputs.ts';
import { collectColumns } from './collect-columns.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';

/** How far a duty after a stay that ended is kept, in months. */
export interface KeptDuty {
  readonly obligationId: string;
  readonly year: number;
  readonly owed: number;
  readonly kept: number;
  /** Claimed or asked for, and not decided yet. */
  readonly open: number;
}

/** K20, from duties. Whoever owes nothing, since he was released, is not among them. */
export const collectDuties = (units: readonly string[], { keepsRows }: CollectScope) => {
  const duties = collectColumns('K20', ['over', 'under', 'open'], units, keepsRows);
  return {
    add: (unit: number, { obligationId, year, owed, kept, open }: KeptDuty): void => {
      if (owed > 0) duties.add(unit, year, obligationId, { over: kept, under: owed, open });
    },
    gathered: (): Gathered => ({
      inputs: {
        K20: duties.cohorts().map(({ unit, year, columns }): UnitInput<'K20'> => ({
          unit,
          year,
          month: null,
          category: null,
          input: columns,
        })),
      },
      counted: [],
      rows: duties.rows(),
    }),
  };
};
