import { z } from 'zod';
import type { JsonValue } from '../basics/canonical-json.ts';

const deepest = 8;

/** JSON all the way down, not deeper than a reader's stack, and with a canonical form. */
const isPlain = (value: unknown, depth: number): value is JsonValue => {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === deepest) return false;
  return Array.isArray(value)
    ? value.every((item) => isPlain(item, depth + 1))
    : Object.entries(value).every(([key, item]) => key.isWellFormed() && isPlain(item, depth + 1));
};

const words = z.string().refine((text) => text.isWellFormed(), 'a text without lone surrogates');
/** Whether a value may be the data of an entry. */
export const isEntryData = (value: unknown): value is Readonly<Record<string, JsonValue>> =>
  typeof value === 'object' && !Array.isArray(value) && value !== null && isPlain(value, 0);

/**
 * The shape of an entry, not its truth: a hash of the wrong length or an impossible instant is read, so that the verifier
 * can name the entry as changed instead of refusing the whole journal.
 */
export const journalEntry = z.strictObject({
  institutionId: words,
  sequence: z.int(),
  id: words,
  kind: words,
  noun: words,
  recordId: words,
  actor: words,
  at: words,
  requestKey: words,
  reasonHash: words.exactOptional(),
  data: z.custom<Readonly<Record<string, JsonValue>>>(isEntryData, 'an object of plain JSON'),
  previousHash: words,
  hash: words,
});

/**
 * One immutable line "who did what, when, why". `sequence` counts from 1 in each institution; `kind` is a past tense
 * (`ApplicationSubmitted`), `noun` and `recordId` the record; `at` an ISO 8601 instant; `requestKey` the key of the request
 * that caused it; `reasonHash` stands for a reason that is kept apart and may be erased. `data` holds ids, codes, dates and
 * numbers, never names. `hash` is that of everything else in the entry, `previousHash` that of the entry before.
 */
export type JournalEntry = Readonly<z.infer<typeof journalEntry>>;

/** What the first entry of an institution carries as the hash of the entry before: 64 zeros. */
export const firstPreviousHash = '0'.repeat(64);
