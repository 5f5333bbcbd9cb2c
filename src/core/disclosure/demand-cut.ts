import type { Attack } from './attack.ts';
import { cutOf } from './cut-of.ts';
import type { Demand } from './demand.ts';
import type { ProgramRow } from './program.ts';
import { roomsOf } from './rooms-of.ts';
import type { Scope } from './scope.ts';

/** The cut that an attack on one demand gives, the attack being open to some scope. full: what each cell may move if suppressed. */
export const demandCut = (
  attack: Attack,
  { cell, need, direction, known }: Demand,
  full: Scope,
  isSensitive: (cell: number) => boolean,
): ProgramRow | undefined => {
  if (direction !== undefined)
    return cutOf(roomsOf(attack.move(cell, direction, need).slopes, full), need, isSensitive);
  const up = roomsOf(attack.move(cell, 1, need, known).slopes, full);
  const down = roomsOf(attack.move(cell, -1, need, known).slopes, full);
  const both = up.map((room, other) => (other === known ? 0 : room + (down[other] ?? 0)));
  return cutOf(both, need, isSensitive);
};
