import type { Attack } from './attack.ts';
import type { CellRange } from './protection.ts';
import { roomIn } from './room-in.ts';
import type { Scope } from './scope.ts';
import { withoutTolerance } from './without-tolerance.ts';

/** What an attacker finds out about cells of a pattern. full: how far each cell can be moved if it is suppressed. */
export const cellRanges = (
  attack: Attack,
  values: readonly number[],
  full: Scope,
  suppressed: readonly number[],
  cells: readonly number[] = suppressed,
): readonly CellRange[] => {
  const open = new Set(suppressed);
  attack.openTo(roomIn(full, (cell) => (open.has(cell) ? 1 : 0)));
  return cells.map((cell) => {
    const value = values[cell] ?? 0;
    const [up, down] = ([1, -1] as const).map(
      (direction) => attack.move(cell, direction, Number.POSITIVE_INFINITY).reach,
    );
    return { cell, lower: withoutTolerance(value - (down ?? 0)), upper: withoutTolerance(value + (up ?? 0)) };
  });
};
