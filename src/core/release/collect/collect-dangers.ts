import { cohortMap } from './cohort-map.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';
import { isTold } from './is-told.ts';
import { tally } from './tally.ts';

/** K22 from stays that ended and how many reports of danger of each stood unresolved for too long; and the table of stays with any. */
export const collectDangers = (units: readonly string[], { dataThrough }: CollectScope) => {
  const stays = tally('K22', units, ['yes', 'no']);
  const cohorts = cohortMap(() => ({ unresolved: 0, participants: 0 }));
  return {
    add: (
      unit: number,
      { id, year, dangers }: { readonly id: string; readonly year: number; readonly dangers: number },
    ): void => {
      const cohort = cohorts.at(unit, year);
      cohort.participants += 1;
      cohort.unresolved += dangers;
      stays.add({ unit, year }, id, dangers > 0 ? 'yes' : 'no');
    },
    gathered: (): Gathered => ({
      inputs: {
        K22: cohorts
          .all()
          .map(({ unit, year, value }) => ({
            unit: units[unit] ?? '',
            year,
            month: null,
            category: null,
            input: { ...value },
          })),
      },
      counted: stays.tables().filter(({ year }) => isTold('K22', year, null, dataThrough)),
      rows: [],
    }),
  };
};
