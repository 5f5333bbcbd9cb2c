import { canonicalJson, canonicalString as quoted } from '../basics/canonical-json.ts';
import type { JournalEntry } from './entry.ts';

/** SHA-256 of the UTF-8 form of a text, 64 lower-case hexadecimal digits; handed in, because core has no cryptography. */
export type Digest = (text: string) => string;

/** What a hash is made of: the entry without it. */
export type UnhashedEntry = Omit<JournalEntry, 'hash'>;

/**
 * The canonical JSON (RFC 8785) of an entry without its hash. The keys are known and stand here in canonical order, which
 * is three times as fast as sorting them a hundred thousand times a second; a test compares it with `canonicalJson`.
 */
export const entryText = (entry: UnhashedEntry): string => {
  const reason = entry.reasonHash === undefined ? '' : `"reasonHash":${quoted(entry.reasonHash)},`;
  return (
    `{"actor":${quoted(entry.actor)},"at":${quoted(entry.at)},"data":${canonicalJson(entry.data)},` +
    `"id":${quoted(entry.id)},"institutionId":${quoted(entry.institutionId)},"kind":${quoted(entry.kind)},` +
    `"noun":${quoted(entry.noun)},"previousHash":${quoted(entry.previousHash)},${reason}` +
    `"recordId":${quoted(entry.recordId)},"requestKey":${quoted(entry.requestKey)},` +
    `"sequence":${canonicalJson(entry.sequence)}}`
  );
};

/** The hash that chains an entry to all before it, since `previousHash` is part of what is hashed. */
export const hashEntry = (entry: UnhashedEntry, digest: Digest): string => digest(entryText(entry));
