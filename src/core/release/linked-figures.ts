import type { PrintedSum } from '../disclosure/attack-figures.ts';
import type { VersionFigures } from './figures-of.ts';

/** In which row a unit is, by all units of that row. */
const rowNames = ({ version: { rows, counted } }: VersionFigures): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ members }) => {
      const codes = members.map((unit) => counted.units[unit] ?? '');
      const name = codes.join(' ');
      return codes.map((code) => [code, name] as const);
    }),
  );

const equal = (cells: readonly number[], others: readonly number[]): PrintedSum => ({
  cells: [...cells, ...others],
  amounts: [...cells.map(() => 1), ...others.map(() => -1)],
  sum: 0,
});

const shownParts = ({ version: { columns } }: VersionFigures, parts: readonly number[]): readonly number[] =>
  columns.flatMap(({ members }) => members.map((part) => parts[part] ?? 0));

/** The people of a unit are the same in two tables: it matters where they put it together with different others. */
const sameUnits = (one: VersionFigures, other: VersionFigures): readonly PrintedSum[] => {
  const [names, otherNames] = [rowNames(one), rowNames(other)];
  return one.version.counted.units.flatMap((code, unit): readonly PrintedSum[] => {
    const there = other.version.counted.units.indexOf(code);
    if (there < 0 || names.get(code) === otherNames.get(code)) return [];
    const print = one.rowPrint(unit);
    if (print === undefined || print !== other.rowPrint(there)) return [];
    return [equal(shownParts(one, one.partsOf(unit)), shownParts(other, other.partsOf(there)))];
  });
};

/** One table breaks down a part of another: each unit's people there are its cell here. */
const brokenDown = (whole: VersionFigures, part: VersionFigures): readonly PrintedSum[] => {
  const { counted, columns } = whole.version;
  if (part.allPrint === undefined) return [];
  const shown = columns.flatMap(({ members }) => members);
  const column = shown.find((at) => whole.columnPrints[at] === part.allPrint);
  if (column === undefined || whole.allPrint === part.allPrint) return [];
  return part.version.counted.units.flatMap((code, unit): readonly PrintedSum[] => {
    const parts = part.partsOf(unit);
    const cell = whole.partsOf(counted.units.indexOf(code))[column];
    return parts.length === 0 || cell === undefined ? [] : [equal(shownParts(part, parts), [cell])];
  });
};

/** What everybody knows of two tables together, since they count the same people. */
export const linkedFigures = (tables: readonly VersionFigures[]): readonly PrintedSum[] =>
  tables.flatMap((one, at) =>
    tables.flatMap((other, otherAt): readonly PrintedSum[] => {
      if (at === otherAt) return [];
      const twins = at < otherAt && one.allPrint === other.allPrint ? sameUnits(one, other) : [];
      return [...twins, ...brokenDown(one, other)];
    }),
  );
