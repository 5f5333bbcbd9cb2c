import type { ChainCase } from './chain-case.ts';
import { lastPlace } from './chain-case.ts';
import type { ChainLink } from './chain-link.ts';
import { displacedGroups } from './displacements.ts';

/**
 * Names entries that only carry another number. Among themselves they were swapped. A row of them that was shifted over a
 * gap or an added entry is not named: the gap or the added entry is. What remains was given a number of its own.
 */
export const nameDisplaced = (chain: ChainCase, links: readonly ChainLink[]): void => {
  const displaced = links.filter(
    (link) =>
      link.place !== link.stored &&
      chain.byPlace.get(link.place) === link &&
      !chain.explained.has(link.place),
  );
  if (displaced.length === 0) return;
  const added = new Set(chain.strays.map(({ stored }) => stored));
  const last = lastPlace(chain);
  const groups = displacedGroups(displaced.map(({ stored, place }) => ({ from: stored, to: place })));
  for (const { first, isCycle, taken, left } of groups) {
    const isGap = taken.some((place) => place <= last && !chain.byPlace.has(place));
    const isAddition = left.some((place) => added.has(place));
    if (isCycle) chain.faults.push({ kind: 'swapped', sequence: first });
    else if (!isGap && !isAddition) chain.faults.push({ kind: 'changed', sequence: Math.max(1, first) });
  }
};
