import type { ChainLink } from './chain-link.ts';
import type { Digest } from './hash-entry.ts';
import { hashEntry } from './hash-entry.ts';

/** Comparing everything with everything stops here: with more wrong entries each is named by itself. */
export const mostCompared = 200;

/** How far a shifted tail is looked for, and for how many wrong entries, so that a wholly wrong chain costs little. */
const [farthest, mostSearched] = [100, 20];

/**
 * Finds entries whose only fault is another sequence number: their hash proves the number with which they were written.
 * It is looked for where the neighbours in the chain say, at the distance found last (a shifted tail), beside the entry,
 * and at the numbers of the other wrong entries (an exchange).
 */
export const putInPlace = (links: readonly ChainLink[], digest: Digest): void => {
  const wrong = links.filter(({ isSound }) => !isSound);
  if (wrong.length === 0) return;
  const before = new Map(links.map(({ hash, stored }) => [hash, stored]));
  const after = new Map(links.map(({ previousHash, stored }) => [previousHash, stored]));
  const others = wrong.length <= mostCompared ? wrong.map(({ stored }) => stored) : [];
  let [shift, searched] = [0, 0];
  for (const link of wrong) {
    const { entry, stored } = link;
    if (entry === undefined) continue;
    const candidates = new Set([stored + shift, stored + 1, stored - 1, ...others]);
    const [previous, next] = [before.get(link.previousHash), after.get(link.hash)];
    if (previous !== undefined) candidates.add(previous + 1);
    if (next !== undefined) candidates.add(next - 1);
    if (searched < mostSearched)
      for (let distance = 2; distance <= farthest; distance += 1)
        candidates.add(stored + distance).add(stored - distance);
    candidates.delete(stored);
    const place = [...candidates].find(
      (sequence) => Number.isSafeInteger(sequence) && hashEntry({ ...entry, sequence }, digest) === link.hash,
    );
    if (place === undefined) {
      searched += 1;
      continue;
    }
    shift = place - stored;
    link.place = place;
    link.isSound = true;
  }
};
