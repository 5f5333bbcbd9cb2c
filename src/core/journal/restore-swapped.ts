import type { ChainCase } from './chain-case.ts';
import { hashAt, hashBefore, isBrokenBefore, rememberedHashes, restore, suspects } from './chain-case.ts';
import type { ChainLink } from './chain-link.ts';
import type { Displacement } from './displacements.ts';
import { displacedGroups } from './displacements.ts';
import { mostCompared } from './put-in-place.ts';

/** Whether something speaks against what stands at a place. */
const isDoubtful = (chain: ChainCase, link: ChainLink): boolean => {
  if (!link.isSound || isBrokenBefore(chain, link)) return true;
  const remembered = rememberedHashes(chain, link.place);
  return remembered.size > 0 && !remembered.has(link.hash);
};

/**
 * Entries whose contents were exchanged, with or without new hashes: the content of one, put at the place of the other,
 * gives a hash that somebody remembers for that place. One such proof is enough, since the last entry of a chain has
 * nobody who remembers it. Names each exchange once and puts right what was proved.
 */
export const restoreSwapped = (chain: ChainCase): void => {
  const wrong = suspects(chain);
  if (wrong.length > mostCompared) return;
  const found: (Displacement & { readonly hash: string; readonly previousHash: string })[] = [];
  for (const frame of wrong.filter((link) => isDoubtful(chain, link))) {
    const { place } = frame;
    for (const link of wrong) {
      if (link === frame) continue;
      const known = rememberedHashes(chain, place);
      for (const hash of [frame.hash, frame.previousHash, link.hash, link.previousHash]) known.add(hash);
      const before = [hashBefore(chain, place), frame.previousHash, link.previousHash];
      const proof = before
        .filter((previousHash) => previousHash !== undefined)
        .map((previousHash) => ({ previousHash, hash: hashAt(chain, link, place, previousHash) }))
        .find(({ hash }) => hash !== undefined && known.has(hash));
      if (proof?.hash === undefined) continue;
      found.push({ from: link.place, to: place, hash: proof.hash, previousHash: proof.previousHash });
      break;
    }
  }
  for (const { first } of displacedGroups(found)) chain.faults.push({ kind: 'swapped', sequence: first });
  for (const { from, to, hash, previousHash } of found) {
    chain.explained.add(from).add(to);
    const frame = chain.byPlace.get(to);
    if (frame !== undefined) restore(frame, hash, previousHash);
  }
};
