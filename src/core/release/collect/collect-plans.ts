import type { Gathered } from './gathered.ts';
import { isTold } from './is-told.ts';
import { sharesOf } from './shares-of.ts';
import { tally } from './tally.ts';

/** A plan in force of a stay that ended, all of whose tasks are due; how many they are, and what became of them. */
export interface DuePlan {
  readonly stayId: string;
  readonly year: number;
  readonly tasks: number;
  readonly achieved: number;
  readonly waiting: number;
}

const planParts = ['yes', 'no', 'unknown'] as const;

/** K5 and its table: every task of a plan is mandatory, so one that was not achieved decides; while the rest waits, it is unknown. */
export const collectPlans = (units: readonly string[], dataThrough: string) => {
  const plans = tally('K5', units, planParts);
  return {
    add: (unit: number, { stayId, year, tasks, achieved, waiting }: DuePlan): void => {
      const part = achieved === tasks ? 'yes' : achieved + waiting === tasks ? 'unknown' : 'no';
      plans.add({ unit, year }, stayId, part);
    },
    gathered: (): Gathered => {
      const tables = plans.tables();
      return {
        inputs: { K5: sharesOf(tables, ['yes'], ['unknown']) },
        counted: tables.filter(({ year }) => isTold('K5', year, null, dataThrough)),
        rows: [],
      };
    },
  };
};
