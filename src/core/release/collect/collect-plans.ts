import { sumOf } from '../../indicator/sum-of.ts';
import type { UnitInput } from '../indicator-inputs.ts';
import { collectColumns } from './collect-columns.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';
import { sharesOf } from './shares-of.ts';
import { tally } from './tally.ts';
import { toldTables } from './told-tables.ts';

/** A stay that ended, with the tasks of its plan in force, what became of them, and what it cost. */
export interface EndedPlan {
  readonly stayId: string;
  readonly year: number;
  /** 0: no plan. */
  readonly tasks: number;
  /** Whether the day of every task has come. */
  readonly isDue: boolean;
  readonly achieved: number;
  /** Of the achieved, those with a publication, a patent or a course as evidence. */
  readonly tangible: number;
  /** Reported on, without a verdict. */
  readonly waiting: number;
  /** Neither reported on nor judged. */
  readonly unreported: number;
  /** Of the state, in tenge; null where it pays nothing. */
  readonly cost: number | null;
}

const planParts = ['yes', 'no', 'unknown'] as const;

/**
 * K5 with its table, K9 and K11, from stays that ended. Every task of a plan is mandatory: one that was not achieved decides, and while the
 * others wait for a verdict it is unknown. Of whoever has not reported or waits, more items may exist than are seen. Costs are those of plans
 * that are due and that the state pays for.
 */
export const collectPlans = (units: readonly string[], scope: CollectScope) => {
  const plans = tally(units, [{ id: 'K5', parts: planParts }]);
  const items = collectColumns('K9', ['items', 'silent'], units, scope.keepsRows);
  const costs = collectColumns('K11', ['cost', 'results', 'waiting'], units, scope.keepsRows);

  const add = (unit: number, plan: EndedPlan): void => {
    const { stayId, year, tasks, isDue, achieved, tangible, waiting, unreported, cost } = plan;
    items.add(unit, year, stayId, { items: tangible, silent: waiting + unreported > 0 ? 1 : 0 });
    if (tasks === 0 || !isDue) return;
    const part = achieved === tasks ? 'yes' : achieved + waiting === tasks ? 'unknown' : 'no';
    plans.add(unit, year, stayId, [part]);
    if (cost !== null) costs.add(unit, year, stayId, { cost, results: achieved, waiting });
  };

  const gathered = (): Gathered => {
    const tables = plans.tables();
    const place = { month: null, category: null };
    return {
      inputs: {
        K5: sharesOf(tables, ['yes'], ['unknown']),
        K9: items.cohorts().map(({ unit, year, columns }): UnitInput<'K9'> => ({
          ...{ unit, year, ...place },
          input: { items: columns.items, silent: sumOf(columns.silent) },
        })),
        K11: costs.cohorts().map(({ unit, year, columns }): UnitInput<'K11'> => ({
          ...{ unit, year, ...place },
          input: { costs: columns.cost, results: columns.results, waiting: sumOf(columns.waiting) },
        })),
      },
      counted: toldTables(tables, scope),
      rows: [...items.rows(), ...costs.rows()],
    };
  };
  return { add, gathered };
};
