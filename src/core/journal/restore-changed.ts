import type { ChainCase } from './chain-case.ts';
import { hashAt, hashBefore, rememberedHashes, restore, suspects } from './chain-case.ts';

/**
 * Entries of which only `hash` or `previousHash` was changed: their content still gives the hash that the entry itself,
 * the next one or a head remembers. They are named and put right, so that they accuse no neighbour.
 */
export const restoreChanged = (chain: ChainCase): void => {
  for (const link of suspects(chain)) {
    const { place, previousHash } = link;
    const remembered = rememberedHashes(chain, place);
    const own = hashAt(chain, link, place, previousHash);
    const before = hashBefore(chain, place);
    if (!link.isSound && own !== undefined && remembered.has(own)) {
      restore(link, own, previousHash);
    } else if (before !== undefined && before !== previousHash) {
      const proper = hashAt(chain, link, place, before);
      if (proper === undefined || (proper !== link.hash && !remembered.has(proper))) continue;
      restore(link, proper, before);
    } else continue;
    chain.faults.push({ kind: 'changed', sequence: place });
    chain.explained.add(place);
  }
};
