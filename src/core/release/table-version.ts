import type { PrintedTable } from './indicator-release.ts';
import { frameTable, type FrameGroup, type FramedTable } from './framed-table.ts';
import type { CountedTable } from './counted-table.ts';

/** A table as a release prints it, with the records behind it. */
export interface TableVersion extends FramedTable {
  readonly printed: PrintedTable;
  /** Cells that are not printed. */
  readonly hidden: ReadonlySet<number>;
}

const groupsOf = (
  codes: readonly string[],
  members: readonly string[],
  isIn: (code: string, member: string) => boolean,
): readonly FrameGroup[] => {
  const taken = new Map<number, number[]>();
  for (const [at, member] of members.entries()) {
    const own = codes.findIndex((code) => isIn(code, member));
    const rest = own >= 0 ? own : codes.findIndex((code) => code === 'others' || code === 'all');
    if (rest >= 0) taken.set(rest, [...(taken.get(rest) ?? []), at]);
  }
  return codes.map((code, at) => ({ code, members: taken.get(at) ?? [] }));
};

/** Finds the records behind a printed table again. Throws where they do not add up to what is printed. */
export const tableVersion = (printed: PrintedTable, counted: CountedTable): TableVersion => {
  const rows = groupsOf(printed.rows, counted.units, (code, unit) => code === unit);
  const columns = groupsOf(printed.columns, counted.parts, (code, part) => code.split('+').includes(part));
  const framed = frameTable(counted, rows, columns);
  const hidden = new Set<number>();
  for (const [cell, { count }] of printed.cells.entries())
    if (count === null) hidden.add(cell);
    else if (count !== framed.cells[cell])
      throw new Error(`${printed.id} ${printed.year}: the records contradict the table at cell ${cell}`);
  return { ...framed, printed, hidden };
};
