import type { Attack } from './attack.ts';
import type { CircuitFinder } from './circuit-finder.ts';
import type { Demand, LevelDemand } from './demand.ts';
import type { Scope } from './scope.ts';
import type { Witnesses } from './witnesses.ts';

/** What a solver leaves undone within its tolerance. */
const tolerance = 1e-6;

/** Moves up, then down, until one move alone is far enough; the sum of both. */
const reachBothWays = (attack: Attack, cell: number, witnesses: Witnesses, known?: number): number => {
  let sum = 0;
  for (const direction of [1, -1] as const) {
    const { reach, moved } = attack.move(cell, direction, 1, known);
    sum += reach;
    if (reach < 1 - tolerance) continue;
    witnesses.add(cell, direction, moved);
    return sum;
  }
  return sum;
};

/**
 * Whoever is alone in a cell knows it. Most sensitive cells can be moved without any of those cells: what is left is asked one by one.
 */
const findKnownBreaches = (
  attack: Attack,
  circuits: CircuitFinder,
  cells: Iterable<number>,
  singles: readonly number[],
  witnesses: Witnesses,
  scope: Scope,
  isOpen: (cell: number) => boolean,
): readonly Demand[] => {
  const asked = [...cells].filter((cell) => witnesses.neededBy(cell, isOpen, singles).length > 0);
  const isSingle = new Set(singles);
  const left = asked.filter((cell) => {
    for (const direction of [1, -1] as const) {
      const circuit = circuits.find(cell, direction, 1, (other) => isSingle.has(other));
      if (circuit === undefined) continue;
      witnesses.add(cell, direction, circuit);
      return false;
    }
    return true;
  });
  if (left.length === 0) return [];
  const without = { up: scope.up.slice(), down: scope.down.slice() };
  for (const cell of singles) without.up[cell] = without.down[cell] = 0;
  attack.openTo(without);
  for (const cell of left) {
    attack.openCell(cell, scope);
    reachBothWays(attack, cell, witnesses);
    attack.openCell(cell, without);
  }
  attack.openTo(scope);
  return left.flatMap((cell) =>
    singles.flatMap((known): readonly Demand[] => {
      // A move found for one person often does without the next one too.
      if (!witnesses.neededBy(cell, isOpen, [known]).includes(known)) return [];
      for (const direction of [1, -1] as const) {
        const circuit = circuits.find(cell, direction, 1, (other) => other === known);
        if (circuit === undefined) continue;
        witnesses.add(cell, direction, circuit);
        return [];
      }
      return reachBothWays(attack, cell, witnesses, known) < 1 - tolerance ? [{ cell, need: 1, known }] : [];
    }),
  );
};

/**
 * The demands that a pattern does not meet. isOpen: which cells are suppressed; scope: of those cells, nothing for the others. Beside the
 * protection levels, for each sensitive cell and each other cell of one person (`singles`) it must stay open what the sensitive cell is.
 */
export const findBreaches = (
  attack: Attack,
  circuits: CircuitFinder,
  levels: readonly LevelDemand[],
  singles: readonly number[],
  witnesses: Witnesses,
  scope: Scope,
  isOpen: (cell: number) => boolean,
): readonly Demand[] => {
  attack.openTo(scope);
  circuits.openTo(isOpen);
  const breaches = levels.filter(({ cell, need, direction }) => {
    if (witnesses.has(cell, direction, isOpen)) return false;
    const circuit = circuits.find(cell, direction, need);
    if (circuit !== undefined) {
      witnesses.add(cell, direction, circuit);
      return false;
    }
    const { reach, moved } = attack.move(cell, direction, need);
    if (reach < need - tolerance) return true;
    witnesses.add(cell, direction, moved);
    return false;
  });
  const isBroken = new Set(breaches.map(({ cell }) => cell));
  const held = new Set(levels.flatMap(({ cell }) => (isBroken.has(cell) ? [] : [cell])));
  return [...breaches, ...findKnownBreaches(attack, circuits, held, singles, witnesses, scope, isOpen)];
};
