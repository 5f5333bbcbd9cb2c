import type { ChainCase } from './chain-case.ts';
import { isBrokenBefore } from './chain-case.ts';

/**
 * Names chains that fit together but contradict a published head, once for each unbroken run, at the first contradicted
 * head: from which entry on it was rebuilt cannot be known. A run that was rebuilt only in part ends where the next entry
 * remembers another hash; that accusation is then the same tampering and is taken from `accused`.
 */
export const nameRebuilt = (chain: ChainCase, accused: Set<number>): void => {
  const { byPlace, headsAt, explained, faults } = chain;
  let covered = 0;
  for (const place of [...headsAt.keys()].toSorted((a, b) => a - b)) {
    const link = byPlace.get(place);
    const isContradicted = [...(headsAt.get(place) ?? [])].some((hash) => hash !== link?.hash);
    if (link === undefined || !isContradicted || place <= covered) continue;
    if (explained.has(place) || accused.has(place)) continue;
    covered = place;
    for (let next = byPlace.get(covered + 1); next !== undefined; next = byPlace.get(covered + 1)) {
      if (isBrokenBefore(chain, next)) break;
      covered += 1;
    }
    accused.delete(covered);
    faults.push({ kind: 'rebuilt', sequence: place });
  }
};
