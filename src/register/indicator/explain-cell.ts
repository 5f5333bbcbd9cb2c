import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { calculate } from '../../core/indicator/calculate.ts';
import type { IndicatorDefinition } from '../../core/indicator/indicator.ts';
import type { IndicatorId } from '../../core/indicator/indicator-id.ts';
import { indicators } from '../../core/indicator/indicators.ts';
import type { IndicatorInputs, UnitInput } from '../../core/release/indicator-inputs.ts';
import type { Gathered } from '../../core/release/collect/gathered.ts';
import type { Cell } from '../../core/release/explain/cell.ts';
import type { ExplainRefusal } from '../../core/release/explain/explain-refusal.ts';
import { explainedRows } from '../../core/release/explain/explained-rows.ts';
import { isInCell } from '../../core/release/explain/is-in-cell.ts';
import type { Register } from '../db.ts';
import type { ExplainedCell } from './explained-cell.ts';
import { gatherers } from './gatherers.ts';
import { listCellEntries } from './list-cell-entries.ts';
import { listUniversities } from './list-universities.ts';

const sorted = <Value extends string | number>(values: readonly (Value | null)[]): readonly Value[] =>
  [...new Set(values)].filter((value) => value !== null).toSorted((one, other) => (one < other ? -1 : 1));

/** The figure of a cell from the register as it is, the records behind it, and what the journal says of them. */
export const explainCell = async (
  register: Register,
  indicator: IndicatorId,
  cell: Cell,
  about: Pick<IndicatorInputs, 'dataThrough' | 'isDemonstration'>,
): Promise<Result<ExplainedCell, ExplainRefusal>> => {
  const source = gatherers.find(({ gives }) => gives.includes(indicator));
  if (source === undefined) return refuse({ code: 'not-collected' });
  const inCell = (gathered: Gathered): readonly UnitInput<IndicatorId>[] =>
    (gathered.inputs[indicator] ?? []).filter((input) => isInCell(cell, input));
  const gathered = await register.readOnly('qaitu_publisher', async (trx) => {
    const units = (await listUniversities(trx, about.isDemonstration)).map(({ id }) => id);
    const reader = source.gather(units, { ...about, keepsRows: true });
    const isWanted = (id: string): boolean => cell.university === null || id === cell.university;
    for (const [unit, id] of units.entries()) if (isWanted(id)) await reader.read(trx, unit, id);
    // Which cells there are is asked of all only where this one is not there.
    if (inCell(reader.gathered()).length === 0)
      for (const [unit, id] of units.entries()) if (!isWanted(id)) await reader.read(trx, unit, id);
    return reader.gathered();
  });
  const inputs: readonly UnitInput<IndicatorId>[] = gathered.inputs[indicator] ?? [];
  const own = inCell(gathered);
  if (own.length === 0)
    return refuse({
      code: 'no-cell',
      universities: sorted(inputs.map(({ unit }) => unit)),
      years: sorted(inputs.map(({ year }) => year)),
      months: sorted(inputs.map(({ month }) => month)),
      categories: sorted(inputs.map(({ category }) => category)),
    });
  const definition = indicators[indicator] as IndicatorDefinition<unknown>;
  const values = own.map(({ input }) => input);
  const input = values.length === 1 ? values[0] : definition.pool(values);
  const { year, month } = cell;
  const due = { year, today: about.dataThrough, ...(month === null ? {} : { horizon: month }) };
  const rows = explainedRows(indicator, cell, gathered);
  return accept({
    version: definition.version,
    value: calculate({ ...definition, leastN: 0 }, input),
    publishable: calculate(definition, input, { due }),
    rows,
    entries: await register.readOnly('qaitu_national', async (trx) => listCellEntries(trx, indicator, rows)),
  });
};
