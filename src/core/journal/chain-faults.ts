import type { ChainCase } from './chain-case.ts';
import type { ChainLink } from './chain-link.ts';
import { firstPreviousHash } from './entry.ts';
import type { Digest } from './hash-entry.ts';
import type { JournalHead } from './head.ts';
import type { JournalFault } from './journal-fault.ts';
import { nameChanged } from './name-changed.ts';
import { nameCut } from './name-cut.ts';
import { nameDisplaced } from './name-displaced.ts';
import { nameRebuilt } from './name-rebuilt.ts';
import { occupants } from './occupants.ts';
import { putInPlace } from './put-in-place.ts';
import { restoreChanged } from './restore-changed.ts';
import { restoreSwapped } from './restore-swapped.ts';
import { returnToGaps } from './return-to-gaps.ts';

const isWhole = (links: readonly ChainLink[], headsAt: ChainCase['headsAt']): boolean => {
  let previousHash = firstPreviousHash;
  for (const [index, link] of links.entries()) {
    if (link.stored !== index + 1 || !link.isSound || link.previousHash !== previousHash) return false;
    previousHash = link.hash;
  }
  return [...headsAt].every(
    ([sequence, hashes]) => hashes.size === 1 && hashes.has(links[sequence - 1]?.hash ?? ''),
  );
};

/**
 * What was done to the chain of one institution. First everything that can be proved is put back in its place (a hash
 * proves what stood where), because a moved entry would otherwise accuse its neighbours; what then still does not fit
 * is named. Two tamperings that touch the same entries may be named as one.
 */
export const chainFaults = (
  unordered: readonly ChainLink[],
  heads: readonly JournalHead[],
  digest: Digest,
): ChainCase['faults'] => {
  const links = unordered.toSorted((a, b) => a.stored - b.stored);
  const headsAt = new Map<number, Set<string>>();
  for (const { sequence, hash } of heads)
    headsAt.set(sequence, (headsAt.get(sequence) ?? new Set()).add(hash));
  if (isWhole(links, headsAt)) return [];
  putInPlace(links, digest);
  const faults: Pick<JournalFault, 'kind' | 'sequence'>[] = [];
  const chain: ChainCase = { digest, ...occupants(links), headsAt, explained: new Set(), faults };
  restoreChanged(chain);
  returnToGaps(chain);
  restoreSwapped(chain);
  nameDisplaced(chain, links);
  const accused = nameChanged(chain);
  nameCut(chain);
  nameRebuilt(chain, accused);
  for (const sequence of accused) faults.push({ kind: 'changed', sequence });
  return faults;
};
