import { growingColumn } from '../../basics/growing-column.ts';
import type { Verdict } from '../../report/result.ts';
import type { UnitInput } from '../indicator-inputs.ts';
import { cohortMap } from './cohort-map.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';
import { sharesOf } from './shares-of.ts';
import { tally } from './tally.ts';
import { toldTables } from './told-tables.ts';

/** A task of a plan in force whose day has come, of a stay that ended. */
export interface DueTask {
  readonly id: string;
  readonly stayId: string;
  /** That of the return of the stay. */
  readonly year: number;
  readonly groupId: string | null;
  /** Whether it was reported on; without a verdict it then waits for one. */
  readonly isReported: boolean;
  readonly verdict: Exclude<Verdict, 'superseded'> | null;
}

/** What became of a task: as a verifier from outside found, waiting for him, or never reported. */
const taskParts = [
  'achieved',
  'partly',
  'not-achieved',
  'not-verifiable',
  'waiting',
  'not-reported',
] as const;

/**
 * K4 and its table. What was accepted counts whenever the verdict came, since verification begins after the day of a task; what waits for a
 * verdict is unknown; what was never reported stays among what was due. Tasks come stay by stay.
 */
export const collectTasks = (units: readonly string[], scope: CollectScope) => {
  const tasks = tally(units, [{ id: 'K4', parts: taskParts }]);
  const cohorts = cohortMap(() => ({
    plans: 0,
    lastStay: '',
    hasGroups: false,
    clusters: new Map<string, { over: number; under: number }>(),
  }));

  const add = (unit: number, { id, stayId, year, groupId, isReported, verdict }: DueTask): void => {
    const cohort = cohorts.at(unit, year);
    if (cohort.lastStay !== stayId) {
      cohort.plans += 1;
      cohort.lastStay = stayId;
    }
    cohort.hasGroups ||= groupId !== null;
    const key = groupId ?? stayId;
    const cluster = cohort.clusters.get(key) ?? { over: 0, under: 0 };
    cohort.clusters.set(key, cluster);
    cluster.under += 1;
    if (verdict === 'achieved') cluster.over += 1;
    tasks.add(unit, year, id, [verdict ?? (isReported ? 'waiting' : 'not-reported')]);
  };

  const gathered = (): Gathered => {
    const tables = tasks.tables();
    const K4 = sharesOf(tables, ['achieved'], ['waiting']).map(({ input, ...place }): UnitInput<'K4'> => {
      const { plans, hasGroups, clusters } = cohorts.at(units.indexOf(place.unit), place.year);
      if (!hasGroups) return { ...place, input: { ...input, plans, clusters: null } };
      const [over, under] = [growingColumn(), growingColumn()];
      for (const cluster of clusters.values()) {
        over.push(cluster.over);
        under.push(cluster.under);
      }
      return {
        ...place,
        input: { ...input, plans, clusters: { over: over.values(), under: under.values() } },
      };
    });
    return {
      inputs: { K4 },
      counted: toldTables(tables, scope),
      rows: [],
    };
  };
  return { add, gathered };
};
