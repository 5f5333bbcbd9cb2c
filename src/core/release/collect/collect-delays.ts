import { sumOf } from '../../indicator/sum-of.ts';
import type { UnitInput } from '../indicator-inputs.ts';
import { collectColumns } from './collect-columns.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';

/** Departures or returns of a year that were recorded so many days later, or not yet; `times`: how many. */
export interface RecordedEvent {
  /** Of one event, where somebody asks which. */
  readonly id: string;
  /** That of the event; of one that is not recorded, that in which it should have been. */
  readonly year: number;
  /** null: not recorded yet. */
  readonly days: number | null;
  readonly times: number;
}

/** K21, from departures and returns: those whose planned day has passed without a record are missing. */
export const collectDelays = (units: readonly string[], { keepsRows }: CollectScope) => {
  const recorded = collectColumns('K21', ['days'], units, keepsRows);
  const missing = collectColumns('K21', ['missing'], units, keepsRows);
  const add = (unit: number, { id, year, days, times }: RecordedEvent): void => {
    for (let time = 0; time < times; time += 1)
      if (days === null) missing.add(unit, year, id, { missing: 1 });
      else recorded.add(unit, year, id, { days });
  };
  const gathered = (): Gathered => {
    const lacking = missing.cohorts();
    const told = recorded.cohorts();
    const places = [
      ...told,
      ...lacking.filter((one) => !told.some((other) => other.unit === one.unit && other.year === one.year)),
    ];
    return {
      inputs: {
        K21: places.map(({ unit, year }): UnitInput<'K21'> => {
          const at = <Cohort extends { unit: string; year: number }>(list: readonly Cohort[]) =>
            list.find((one) => one.unit === unit && one.year === year);
          const values = at(told)?.columns.days ?? new Float64Array(0);
          const lost = at(lacking)?.columns.missing;
          const input = { values, missing: lost === undefined ? 0 : sumOf(lost) };
          return { unit, year, month: null, category: null, input };
        }),
      },
      counted: [],
      rows: [...recorded.rows(), ...missing.rows()],
    };
  };
  return { add, gathered };
};
