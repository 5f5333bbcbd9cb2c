import { cohortMap } from './cohort-map.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';
import { tally } from './tally.ts';
import { toldTables } from './told-tables.ts';

/** A year of which a stay abroad has at least a day. */
export interface YearAbroad {
  readonly id: string;
  readonly year: number;
  /** Reports of danger made in the year that stood unresolved for longer than they may. */
  readonly dangers: number;
}

/** K22 from the years that people were abroad in, so that whoever is still away counts; and the table of those with any such report. */
export const collectDangers = (units: readonly string[], scope: CollectScope) => {
  const stays = tally(units, [{ id: 'K22', parts: ['yes', 'no'] }]);
  const cohorts = cohortMap(() => ({ unresolved: 0, participants: 0 }));
  return {
    add: (unit: number, { id, year, dangers }: YearAbroad): void => {
      const cohort = cohorts.at(unit, year);
      cohort.participants += 1;
      cohort.unresolved += dangers;
      stays.add(unit, year, id, [dangers > 0 ? 'yes' : 'no']);
    },
    gathered: (): Gathered => ({
      inputs: {
        K22: cohorts.all().map(({ unit, year, value: { unresolved, participants } }) => ({
          ...{ unit: units[unit] ?? '', year, month: null, category: null },
          input: { unresolved, participants },
        })),
      },
      counted: toldTables(stays.tables(), scope),
      rows: [],
    }),
  };
};
