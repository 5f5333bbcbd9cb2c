import type { ProgramRow } from './program.ts';

/**
 * What every safe pattern satisfies because an attack did not reach far enough: Σ min(need, room) over the suppressed cells ≥ need (Fischetti
 * and Salazar 2001, with their strengthening for whole patterns). rooms: what each cell, suppressed, would add to the reach. The sensitive
 * cells are suppressed anyway and move to the other side; what they leave of the need bounds the amounts again. Undefined when they leave
 * nothing, so that the row says nothing.
 */
export const cutOf = (
  rooms: ArrayLike<number>,
  need: number,
  isSensitive: (cell: number) => boolean,
): ProgramRow | undefined => {
  let rest = need;
  for (let cell = 0; cell < rooms.length; cell += 1) if (isSensitive(cell)) rest -= rooms[cell] ?? 0;
  if (rest <= 1e-7) return undefined;
  const [columns, amounts]: [number[], number[]] = [[], []];
  for (let cell = 0; cell < rooms.length; cell += 1) {
    const room = rooms[cell] ?? 0;
    if (room <= 0 || isSensitive(cell)) continue;
    columns.push(cell);
    amounts.push(Math.min(1, room / rest));
  }
  return { least: 1, most: Number.POSITIVE_INFINITY, columns, amounts };
};
