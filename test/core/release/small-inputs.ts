import { indicatorIds, type IndicatorId } from '../../../src/core/indicator/indicator-id.ts';
import type { CountedTable } from '../../../src/core/release/counted-table.ts';
import type { IndicatorInputs } from '../../../src/core/release/indicator-inputs.ts';

type Collected = { -readonly [Id in IndicatorId]?: IndicatorInputs['inputs'][Id] };

const nothing = Object.fromEntries(
  indicatorIds.map((id) => [id, []]),
) as unknown as IndicatorInputs['inputs'];

/** Names of units for tests: a, b, c and so on. */
export const unitNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_none, at) => String.fromCodePoint(97 + at));

const totals = ({ parts, units, unitOf, partOf }: CountedTable, unit: string): readonly number[] => {
  const sums = parts.map(() => 0);
  for (const [at, place] of unitOf.entries())
    if (units[place] === unit) sums[partOf[at] ?? 0] = (sums[partOf[at] ?? 0] ?? 0) + 1;
  return sums;
};

/** Inputs whose K2, K3 and share indicators are what the counted tables say, and others as given. */
export const inputsFrom = (
  units: readonly string[],
  counted: readonly CountedTable[],
  { collected = {}, dataThrough = '2026-06-30' }: { collected?: Collected; dataThrough?: string } = {},
): IndicatorInputs => {
  const known = counted
    .filter(({ id }) => id === 'K2')
    .flatMap((table) =>
      table.units.map((unit) => {
        const [returned = 0, away = 0, unknown = 0] = totals(table, unit);
        const { year, month } = table;
        const input = { known: returned + away, participants: returned + away + unknown };
        return { unit, year, month, category: null, input };
      }),
    );
  const shares = (id: 'K5' | 'K15') =>
    counted
      .filter((table) => table.id === id)
      .flatMap((table) =>
        table.units.map((unit) => {
          const [numerator = 0, no = 0, unknown = 0] = totals(table, unit);
          const input = { numerator, denominator: numerator + no + unknown, unknown };
          return { unit, year: table.year, month: null, category: null, input };
        }),
      );
  return {
    dataThrough,
    isDemonstration: false,
    universities: units.map((id) => ({ id, name: { kk: id, ru: id, en: id } })),
    inputs: { ...nothing, K2: known, K3: known, K5: shares('K5'), K15: shares('K15'), ...collected },
    counted,
  };
};
