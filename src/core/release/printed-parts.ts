import type { IndicatorId } from '../indicator/indicator-id.ts';
import type { DecidedTable } from './decided-table.ts';
import { tableBehind } from './table-behind.ts';

/** Which line of an indicator is meant: all of one cohort, or those of one group of people in it. */
interface PartsAsked {
  readonly id: IndicatorId;
  readonly category: string | null;
}

/** The parts of a table that a value lets be computed. */
const partsIn = ({ id, category }: PartsAsked, parts: readonly string[]): readonly string[] => {
  const behind = tableBehind(id);
  const asked = behind?.parts ?? [];
  if (asked.includes('*')) return parts;
  return asked
    .map((part) => (behind?.isByGroup === true ? `${category} ${part}` : part))
    .filter((part) => parts.includes(part));
};

/** Units of which every part that the value lets be computed is printed, with the row in which it is. */
export const printedRows = (
  asked: PartsAsked,
  table: DecidedTable | undefined,
): ReadonlyMap<string, string> => {
  const { version } = table ?? {};
  if (version === undefined) return new Map();
  const { rows, columns, counted, hidden } = version;
  const isEvery = tableBehind(asked.id)?.parts.includes('*') === true;
  const places = isEvery
    ? [...columns.keys()]
    : partsIn(asked, counted.parts).map((part) => columns.findIndex(({ code }) => code === part));
  return new Map(
    rows.flatMap(({ code, members }, row) =>
      places.every((column) => column >= 0 && !hidden.has(row * columns.length + column))
        ? members.map((member) => [counted.units[member] ?? '', code] as const)
        : [],
    ),
  );
};

/** Whether the sums of all units are printed for every part that the value lets be computed; a sum of squares needs no part by itself. */
export const hasPrintedSums = (asked: PartsAsked, { version }: DecidedTable): boolean => {
  if (version === undefined) return false;
  if (tableBehind(asked.id)?.parts.includes('*') === true) return true;
  return partsIn(asked, version.counted.parts).every((part) =>
    version.columns.some(({ code }) => code === part),
  );
};
