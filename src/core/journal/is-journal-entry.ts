import type { JournalEntry } from './entry.ts';
import { isEntryData } from './entry.ts';

const isText = (value: unknown): boolean => typeof value === 'string' && value.isWellFormed();

/** Members that every entry has; `reasonHash` may be one more. */
const memberCount = 12;

/**
 * The same question as the schema `journalEntry`, answered five times as fast and without a copy, for journals of
 * millions of entries. The schema says what is wrong where this says no; a test holds the two together.
 */
export const isJournalEntry = (value: unknown): value is JournalEntry => {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Partial<Record<keyof JournalEntry, unknown>>;
  const hasReason = Object.hasOwn(entry, 'reasonHash');
  return (
    Object.keys(entry).length === memberCount + (hasReason ? 1 : 0) &&
    Number.isSafeInteger(entry.sequence) &&
    isText(entry.institutionId) &&
    isText(entry.id) &&
    isText(entry.kind) &&
    isText(entry.noun) &&
    isText(entry.recordId) &&
    isText(entry.actor) &&
    isText(entry.at) &&
    isText(entry.requestKey) &&
    isText(entry.previousHash) &&
    isText(entry.hash) &&
    (!hasReason || isText(entry.reasonHash)) &&
    isEntryData(entry.data)
  );
};
