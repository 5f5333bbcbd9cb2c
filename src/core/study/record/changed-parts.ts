import { canonicalJson, type JsonValue } from '../../basics/canonical-json.ts';
import type { StudyRecord } from './study-record.ts';

/** The parts of a record in which two versions of it differ, in the order in which it has them. */
export const changedParts = (before: StudyRecord, after: StudyRecord): readonly (keyof StudyRecord)[] => {
  const textOf = (record: StudyRecord, part: keyof StudyRecord): string =>
    canonicalJson(record[part] as unknown as JsonValue);
  const parts = Object.keys(after) as (keyof StudyRecord)[];
  return parts.filter((part) => textOf(before, part) !== textOf(after, part));
};
