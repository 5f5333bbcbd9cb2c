import { hash } from 'node:crypto';
import fc from 'fast-check';
import type { JournalEntry } from '../../../src/core/journal/entry.ts';
import { firstPreviousHash } from '../../../src/core/journal/entry.ts';
import type { UnhashedEntry } from '../../../src/core/journal/hash-entry.ts';
import { hashEntry } from '../../../src/core/journal/hash-entry.ts';
import type { JournalHead } from '../../../src/core/journal/head.ts';

export const digest = (text: string): string => hash('sha256', text, 'hex');

/** The entry with the hash that belongs to it. */
export const sealedEntry = (entry: UnhashedEntry): JournalEntry => ({
  ...entry,
  hash: hashEntry(entry, digest),
});

/** An honest chain, one entry for each number. */
export const chainOf = (
  institutionId: string,
  numbers: readonly number[],
  hasReason = false,
): JournalEntry[] => {
  const entries: JournalEntry[] = [];
  for (const [index, number] of numbers.entries()) {
    entries.push(
      sealedEntry({
        institutionId,
        sequence: index + 1,
        id: `ent_${institutionId}_${index}`,
        kind: 'ApplicationSubmitted',
        noun: 'application',
        recordId: `app_${number}`,
        actor: 'acc_1',
        at: `2026-11-25T10:00:${String(index % 60).padStart(2, '0')}.000Z`,
        requestKey: `req_${index}`,
        ...(hasReason ? { reasonHash: digest(String(number)) } : {}),
        data: { number, on: '2026-11-25' },
        previousHash: entries.at(-1)?.hash ?? firstPreviousHash,
      }),
    );
  }
  return entries;
};

/** Rehashes every entry from an index on, as somebody would who knows the algorithm. */
export const rebuiltFrom = (entries: readonly JournalEntry[], index: number): JournalEntry[] => {
  const chain = entries.slice(0, index);
  for (const entry of entries.slice(index))
    chain.push(
      sealedEntry({
        ...entry,
        sequence: chain.length + 1,
        previousHash: chain.at(-1)?.hash ?? firstPreviousHash,
      }),
    );
  return chain;
};

export const headOf = (entries: readonly JournalEntry[], sequence: number): JournalHead => {
  const entry = entries[sequence - 1];
  if (entry === undefined) throw new Error(`No entry ${sequence}`);
  return { institutionId: entry.institutionId, sequence, hash: entry.hash, at: '2026-11-25T12:00:00.000Z' };
};

export const chains = (shortest: number, longest = 14): fc.Arbitrary<JournalEntry[]> =>
  fc
    .tuple(fc.array(fc.integer(), { minLength: shortest, maxLength: longest }), fc.boolean())
    .map(([numbers, hasReason]) => chainOf('uni', numbers, hasReason));
