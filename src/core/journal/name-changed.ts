import type { ChainCase } from './chain-case.ts';
import { isBrokenBefore } from './chain-case.ts';

/**
 * Names entries whose content does not give their hash, and strays; returns the places of entries that fit in themselves
 * but that the next entry remembers with another hash: changed with a new hash, unless heads show that more was rebuilt.
 * The next entry is believed, for whoever changes a content has no reason to touch what it says of the one before. Only
 * where a head vouches for the earlier of the two is the later one accused.
 */
export const nameChanged = (chain: ChainCase): Set<number> => {
  const { byPlace, headsAt, explained, faults, strays } = chain;
  const silent = new Set(explained);
  for (const sequence of new Set(strays.map(({ stored }) => Math.max(1, stored))))
    faults.push({ kind: 'changed', sequence });
  for (const [place, { isSound }] of byPlace) {
    if (isSound || explained.has(place)) continue;
    faults.push({ kind: 'changed', sequence: place });
    explained.add(place);
  }
  const accused = new Set<number>();
  for (const [place, link] of byPlace) {
    if (silent.has(place) || !isBrokenBefore(chain, link)) continue;
    const before = byPlace.get(place - 1);
    const isVouched = before === undefined || headsAt.get(place - 1)?.has(before.hash) === true;
    const blamed = isVouched ? place : place - 1;
    if (!explained.has(blamed)) accused.add(blamed);
  }
  return accused;
};
