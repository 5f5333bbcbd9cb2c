import type { Repair } from './repair.ts';
import type { Safety } from './safety.ts';
import type { SuppressionProblem } from './suppression-problem.ts';

/**
 * A safe pattern from one that is not: what the cheapest moves need is opened, then what is known to be not needed is closed, the dearest
 * first. Undefined when a demand cannot be met at all.
 */
export const makeSafe = (
  { values, weights }: SuppressionProblem,
  safety: Safety,
  repair: Repair,
  from: (cell: number) => boolean,
): ReadonlySet<number> | undefined => {
  const open = new Set([...values.keys()].filter((cell) => from(cell) || safety.isSensitive(cell)));
  const isOpen = (cell: number): boolean => open.has(cell);
  for (let breaches = safety.breachesOf(isOpen); breaches.length > 0; breaches = safety.breachesOf(isOpen)) {
    for (const demand of breaches) {
      const { cell, direction } = demand;
      if (direction !== undefined && safety.witnesses.has(cell, direction, isOpen)) continue;
      const moved = repair.cellsFor(demand, isOpen);
      if (moved === undefined) return undefined;
      for (const other of moved) open.add(other);
      if (direction !== undefined) safety.witnesses.add(cell, direction, moved);
    }
  }
  const free = [...open].filter((cell) => !safety.isSensitive(cell));
  for (const cell of free.toSorted((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))) {
    open.delete(cell);
    if (!safety.isKnownSafe(isOpen)) open.add(cell);
  }
  return open;
};
