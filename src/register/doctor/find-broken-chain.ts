import { firstPreviousHash } from '../../core/journal/entry.ts';
import { hashEntry } from '../../core/journal/hash-entry.ts';
import type { RegisterTransaction } from '../db.ts';
import { listChain } from '../journal/list-chain.ts';
import { sha256 } from '../sha256.ts';
import { findingOf } from './finding-of.ts';
import type { Finding } from './invariant.ts';

const atOnce = 2000;

/** Entries that are not what was hashed or do not go on from the one before; some thousands are held at a time. */
export const findBrokenChain = async (trx: RegisterTransaction, institutionId: string): Promise<Finding> => {
  const wrong: string[] = [];
  let [sequence, previousHash] = [0, firstPreviousHash];
  for (;;) {
    const entries = await listChain(trx, institutionId, { after: sequence, limit: atOnce });
    for (const { hash, ...entry } of entries) {
      const follows = entry.sequence === sequence + 1 && entry.previousHash === previousHash;
      if (!follows || hashEntry(entry, sha256) !== hash) wrong.push(String(entry.sequence));
      ({ sequence } = entry);
      previousHash = hash;
    }
    if (entries.length < atOnce) return findingOf(wrong);
  }
};
