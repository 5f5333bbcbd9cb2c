import type { CountedTable } from '../../../src/core/release/counted-table.ts';

/** Counted records from counts: `cells[unit][part]`, records named after where they stand. */
export const countedBy = (
  {
    id,
    year,
    month = null,
    prefix = '',
  }: { id: string; year: number; month?: number | null; prefix?: string },
  units: readonly string[],
  parts: readonly string[],
  cells: readonly (readonly number[])[],
): CountedTable => {
  const placed = cells.flatMap((row, unit) =>
    row.flatMap((count, part) => Array.from({ length: count }, () => [unit, part] as const)),
  );
  const seen = new Map<number, number>();
  return {
    id,
    year,
    month,
    parts,
    units,
    // The persons of a unit are numbered, whatever part they are in.
    records: placed.map(([unit]) => {
      const at = seen.get(unit) ?? 0;
      seen.set(unit, at + 1);
      return `${prefix}${units[unit]}-${at}`;
    }),
    unitOf: Uint32Array.from(placed, ([unit]) => unit),
    partOf: Uint32Array.from(placed, ([, part]) => part),
  };
};
