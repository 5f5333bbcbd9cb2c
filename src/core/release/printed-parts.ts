import type { IndicatorId } from '../indicator/indicator-id.ts';
import type { DecidedTable } from './decided-table.ts';
import { tableBehind } from './table-behind.ts';

const partsIn = (id: IndicatorId, parts: readonly string[]): readonly string[] =>
  (tableBehind(id)?.parts ?? []).filter((part) => parts.includes(part));

/** Units of which every part that the value lets be computed is printed, with the row in which it is. */
export const printedRows = (
  id: IndicatorId,
  table: DecidedTable | undefined,
): ReadonlyMap<string, string> => {
  const { version } = table ?? {};
  if (version === undefined) return new Map();
  const { rows, columns, counted, hidden } = version;
  const isEvery = tableBehind(id)?.parts.includes('*') === true;
  const asked = isEvery
    ? [...columns.keys()]
    : partsIn(id, counted.parts).map((part) => columns.findIndex(({ code }) => code === part));
  return new Map(
    rows.flatMap(({ code, members }, row) =>
      asked.every((column) => column >= 0 && !hidden.has(row * columns.length + column))
        ? members.map((member) => [counted.units[member] ?? '', code] as const)
        : [],
    ),
  );
};

/** Whether the sums of all units are printed for every part that the value lets be computed. */
export const hasPrintedSums = (id: IndicatorId, { version }: DecidedTable): boolean =>
  version !== undefined &&
  partsIn(id, version.counted.parts).every((part) => version.columns.some(({ code }) => code === part));
