import type { UnitInput } from '../indicator-inputs.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';
import { sharesOf } from './shares-of.ts';
import { tally } from './tally.ts';
import { toldTables } from './told-tables.ts';

/** A stay that began. */
export interface BegunStay {
  readonly id: string;
  /** That of the departure. */
  readonly year: number;
  readonly level: string;
}

/** Q1 and Q4 from the stays that began in a year: people sent are the people who went; and their table by level of study. */
export const collectBegun = (units: readonly string[], scope: CollectScope) => {
  const begun = tally(units, [{ id: 'Q4' }]);
  return {
    add: (unit: number, { id, year, level }: BegunStay): void => begun.add(unit, year, id, [level]),
    gathered: (): Gathered => {
      const tables = begun.tables();
      const counts = sharesOf(tables, []).map(({ input, ...place }): UnitInput<'Q4'> => ({
        ...place,
        input: { count: input.denominator },
      }));
      return {
        inputs: { Q1: counts, Q4: counts },
        counted: toldTables(tables, scope),
        rows: [],
      };
    },
  };
};
