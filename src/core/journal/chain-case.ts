import type { ChainLink } from './chain-link.ts';
import { firstPreviousHash } from './entry.ts';
import type { Digest } from './hash-entry.ts';
import { hashEntry } from './hash-entry.ts';
import type { JournalFault } from './journal-fault.ts';

/** What is known of the chain of one institution while it is examined. */
export interface ChainCase {
  readonly digest: Digest;
  readonly byPlace: Map<number, ChainLink>;
  /** Published hashes by sequence number. More than one at a number is a contradiction by itself. */
  readonly headsAt: ReadonlyMap<number, ReadonlySet<string>>;
  /** Entries that stand at a number where another one belongs. */
  readonly strays: ChainLink[];
  /** Places whose state a fault already explains, so that they accuse nobody and are not named again. */
  readonly explained: Set<number>;
  readonly faults: Pick<JournalFault, 'kind' | 'sequence'>[];
}

/** The hash that the entry at a place must carry as the previous one, where the entry before is there. */
export const hashBefore = ({ byPlace }: ChainCase, place: number): string | undefined =>
  place === 1 ? firstPreviousHash : byPlace.get(place - 1)?.hash;

/** Who remembers the hash of a place, besides the entry itself: the entry after it and published heads. */
export const rememberedHashes = ({ byPlace, headsAt }: ChainCase, place: number): Set<string> => {
  const hashes = new Set(headsAt.get(place));
  const next = byPlace.get(place + 1);
  if (next !== undefined) hashes.add(next.previousHash);
  return hashes;
};

/** Whether an entry does not go on from the one before it. */
export const isBrokenBefore = (chain: ChainCase, link: ChainLink): boolean => {
  const before = hashBefore(chain, link.place);
  return before !== undefined && before !== link.previousHash;
};

/** The hash that the content of an entry would have at a place. */
export const hashAt = (
  { digest }: ChainCase,
  { entry }: ChainLink,
  place: number,
  previousHash: string,
): string | undefined =>
  entry === undefined ? undefined : hashEntry({ ...entry, sequence: place, previousHash }, digest);

/** Writes down what was proved to stand at a place. */
export const restore = (link: ChainLink, hash: string, previousHash: string): void => {
  link.hash = hash;
  link.previousHash = previousHash;
  link.isSound = true;
};

/** The highest number that an entry has, 0 for an empty chain. */
export const lastPlace = ({ byPlace }: ChainCase): number => {
  let last = 0;
  for (const place of byPlace.keys()) last = Math.max(last, place);
  return last;
};

/** Places with something wrong in or beside them, in order, that still have the content to compare. */
export const suspects = (chain: ChainCase): readonly ChainLink[] => {
  const last = lastPlace(chain);
  return [...chain.byPlace.values()].filter((link) => {
    if (link.entry === undefined) return false;
    if (!link.isSound || link.place === last || isBrokenBefore(chain, link)) return true;
    const remembered = rememberedHashes(chain, link.place);
    return remembered.size > 1 || (remembered.size === 1 && !remembered.has(link.hash));
  });
};
