import { leastCount } from '../../../src/core/disclosure/least-count.ts';
import type { CountTable } from '../../../src/core/disclosure/count-table.ts';

/** All lines of a table, found without the program's own numbering: cells whose places differ in one dimension. */
const plainLines = ({ labels, values }: CountTable): readonly (readonly number[])[] => {
  const places = values.map((_value, cell) => {
    let rest = cell;
    return labels
      .toReversed()
      .map(({ length }) => {
        const at = rest % length;
        rest = Math.floor(rest / length);
        return at;
      })
      .toReversed();
  });
  return labels.flatMap((_labels, dimension) => [
    ...Map.groupBy(values.keys(), (cell) =>
      places[cell]?.map((at, other) => (other === dimension ? '*' : at)).join(' '),
    ).values(),
  ]);
};

/**
 * Every table of whole counts that agrees with what is published, by trying: suppressed cells one after the other, each line keeping its sum.
 * For tables with few suppressed cells of small values.
 */
export const possibleTables = (
  table: CountTable,
  suppressed: readonly number[],
): readonly (readonly number[])[] => {
  const lines = plainLines(table).map((cells) => {
    const open = cells.filter((cell) => suppressed.includes(cell));
    return { open, sum: open.reduce((so, cell) => so + (table.values[cell] ?? 0), 0) };
  });
  const found: number[][] = [];
  const values = [...table.values];
  const fill = (at: number): void => {
    const cell = suppressed[at];
    if (cell === undefined) {
      found.push([...values]);
      return;
    }
    const own = lines.filter(({ open }) => open.includes(cell));
    const left = own.map(
      ({ open, sum }) =>
        sum -
        open.reduce((so, other) => (suppressed.indexOf(other) < at ? so + (values[other] ?? 0) : so), 0),
    );
    const isLast = own.map(({ open }) => open.every((other) => suppressed.indexOf(other) <= at));
    const most = Math.min(...left);
    const forced = left.filter((_rest, line) => isLast[line] === true);
    const least = forced.length > 0 ? Math.max(...forced) : 0;
    for (let value = least; value <= most; value += 1) {
      if (forced.some((rest) => rest !== value)) continue;
      values[cell] = value;
      fill(at + 1);
    }
    values[cell] = table.values[cell] ?? 0;
  };
  fill(0);
  return found;
};

/** Cells that need protection, written down once more: 1 to 4, or all of a line. */
export const plainPrimaries = (table: CountTable): readonly number[] => {
  const { values } = table;
  const all = plainLines(table).flatMap((cells) => {
    const taken = cells.filter((cell) => (values[cell] ?? 0) > 0);
    return taken.length === 1 ? taken : [];
  });
  return [...values.keys()].filter(
    (cell) => ((values[cell] ?? 0) >= 1 && (values[cell] ?? 0) < leastCount) || all.includes(cell),
  );
};

/** Whether no reader, and nobody who is alone in a suppressed cell, narrows a primary cell too far: by looking at all possible tables. */
export const isSafeByTrying = (table: CountTable, suppressed: readonly number[]): boolean => {
  const possible = possibleTables(table, suppressed);
  const primaries = plainPrimaries(table);
  const singles = primaries.filter((cell) => table.values[cell] === 1);
  return primaries.every((cell) => {
    const value = table.values[cell] ?? 0;
    const seen = possible.map((one) => one[cell] ?? 0);
    const [least, most] = [Math.min(...seen), Math.max(...seen)];
    const isSmall = value < leastCount;
    return (
      least <= (isSmall ? 0 : value - 1) &&
      most >= (isSmall ? leastCount : value) &&
      singles.every(
        (known) => known === cell || possible.some((one) => one[known] === 1 && one[cell] !== value),
      )
    );
  });
};
