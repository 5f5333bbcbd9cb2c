import type { JournalEntry } from './entry.ts';
import type { Digest } from './hash-entry.ts';
import type { JournalHead } from './head.ts';
import type { JournalVerdict } from './journal-verifier.ts';
import { journalVerifier } from './journal-verifier.ts';

/**
 * Verifies entries of any institutions in any order against published heads: that each is what was hashed, that each
 * goes on from the one before, and that the chain leads to every head. Without heads a tail that was cut or a chain that
 * was rebuilt cannot be noticed.
 */
export const verifyJournal = (
  entries: Iterable<JournalEntry>,
  heads: readonly JournalHead[],
  digest: Digest,
): JournalVerdict => {
  const verifier = journalVerifier(digest);
  for (const entry of entries) verifier.take(entry);
  return verifier.end(heads);
};
