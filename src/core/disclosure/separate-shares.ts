import type { Attack } from './attack.ts';
import { cutOf } from './cut-of.ts';
import type { LevelDemand } from './demand.ts';
import type { CircuitFinder } from './circuit-finder.ts';
import type { ProgramRow } from './program.ts';
import { roomIn } from './room-in.ts';
import { roomsOf } from './rooms-of.ts';
import type { Scope } from './scope.ts';
import { shortOf } from './short-of.ts';
import type { Witnesses } from './witnesses.ts';

/** A cut that cuts off less than this part of its need does not pay. */
const leastShort = 0.01;

/** Cells in a pattern of shares, and what is known of attacks. */
interface ShareAttack {
  readonly attack: Attack;
  readonly circuits: CircuitFinder;
  readonly witnesses: Witnesses;
  readonly full: Scope;
  readonly isSensitive: (cell: number) => boolean;
}

/**
 * Cuts that shares of suppressed cells violate, with the demands they came from: attacks whose room shrinks with the shares, no cell moving
 * more than is asked for, since larger rooms would let small shares pass.
 */
export const separateShares = (
  { attack, circuits, witnesses, full, isSensitive }: ShareAttack,
  levels: readonly LevelDemand[],
  shares: ArrayLike<number>,
): readonly { readonly demand: LevelDemand; readonly row: ProgramRow }[] => {
  const most = levels.reduce((so, { need }) => Math.max(so, need), 0);
  const isOpen = (cell: number): boolean => (shares[cell] ?? 0) > 1 - 1e-6;
  const capped: Scope = {
    up: full.up.map((room) => Math.min(room, most)),
    down: full.down.map((room) => Math.min(room, most)),
  };
  attack.openTo(roomIn(capped, (cell) => shares[cell] ?? 0));
  circuits.openTo(isOpen);
  return levels.flatMap((demand) => {
    const { cell, need, direction } = demand;
    if (witnesses.has(cell, direction, isOpen)) return [];
    const circuit = circuits.find(cell, direction, need);
    if (circuit !== undefined) {
      witnesses.add(cell, direction, circuit);
      return [];
    }
    const row = cutOf(roomsOf(attack.move(cell, direction, need).slopes, full), need, isSensitive);
    return row !== undefined && shortOf(row, shares) > leastShort ? [{ demand, row }] : [];
  });
};
