import type { CountedTable } from './counted-table.ts';
import { tableKey } from './decided-table.ts';
import type { IndicatorInputs, UnitInput } from './indicator-inputs.ts';

/** Indicators whose denominator is what their table counts, by the table. */
const ownDenominators = ['K2', 'K4', 'K5', 'K7', 'K15', 'K18'] as const;

const denominatorOf = (input: UnitInput<(typeof ownDenominators)[number]>['input']): number =>
  'known' in input ? input.participants : input.denominator;

/** Throws RangeError where what an indicator is computed from and the records counted for it are not as many: tables that contradict each other. */
export const checkCounts = ({ inputs, counted }: Pick<IndicatorInputs, 'inputs' | 'counted'>): void => {
  const tables = new Map<string, CountedTable>(counted.map((table) => [tableKey(table), table]));
  for (const id of ownDenominators) {
    const own: readonly UnitInput<(typeof ownDenominators)[number]>[] = inputs[id];
    for (const cohort of Map.groupBy(own, ({ year, month }) => tableKey({ id, year, month })).values()) {
      const [first] = cohort;
      const table = first && tables.get(tableKey({ id, year: first.year, month: first.month }));
      if (table === undefined) continue;
      const sums = new Uint32Array(table.units.length);
      for (const unit of table.unitOf) sums[unit] = (sums[unit] ?? 0) + 1;
      for (const { unit, year, input } of cohort) {
        const [said, found] = [denominatorOf(input), sums[table.units.indexOf(unit)] ?? 0];
        if (said !== found)
          throw new RangeError(`${id} of ${unit} in ${year} is of ${said}, its table counts ${found}`);
      }
    }
  }
};
