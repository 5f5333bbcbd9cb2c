import type { ChainCase } from './chain-case.ts';
import { hashAt, hashBefore, rememberedHashes, restore, suspects } from './chain-case.ts';
import { gapsOf } from './gaps-of.ts';
import { mostCompared } from './put-in-place.ts';

/**
 * Entries that were given another number and a new hash to go with it: their content fits a gap, where the entry after
 * the gap or a head remembers it. They return to the gap, and are named as changed at the lower of the two numbers.
 */
export const returnToGaps = (chain: ChainCase): void => {
  const gaps = gapsOf(chain);
  const wrong = [...suspects(chain), ...chain.strays];
  if (gaps.length === 0 || wrong.length > mostCompared) return;
  const places = gaps.flatMap(({ from, to }) =>
    Array.from({ length: Math.min(to - from + 1, mostCompared) }, (_, index) => from + index),
  );
  for (const place of places.slice(0, mostCompared)) {
    const before = hashBefore(chain, place);
    const remembered = rememberedHashes(chain, place);
    if (before === undefined || remembered.size === 0) continue;
    const link = wrong.find((candidate) => {
      const hash = hashAt(chain, candidate, place, before);
      return hash !== undefined && remembered.has(hash);
    });
    if (link === undefined) continue;
    const hash = hashAt(chain, link, place, before);
    if (hash === undefined) continue;
    if (chain.byPlace.get(link.place) === link) chain.byPlace.delete(link.place);
    else chain.strays.splice(chain.strays.indexOf(link), 1);
    restore(link, hash, before);
    link.place = place;
    chain.byPlace.set(place, link);
    chain.explained.add(place);
    chain.faults.push({ kind: 'changed', sequence: Math.max(1, Math.min(place, link.stored)) });
  }
};
