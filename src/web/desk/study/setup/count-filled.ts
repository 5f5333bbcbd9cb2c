import { emptyRecord } from '../../../../core/study/record/empty-record.ts';
import type { StudyRecord } from '../../../../core/study/record/study-record.ts';
import { changedParts } from '../../../../core/study/record/changed-parts.ts';
import type { RecordPage } from './record-page-names.ts';
import { recordPages } from './record-pages.ts';

/** How many parts of a page somebody wrote something in. */
export const countFilled = (
  record: StudyRecord,
  page: RecordPage,
): { readonly filled: number; readonly all: number } => {
  const written = changedParts(emptyRecord, record);
  const parts: readonly (keyof StudyRecord)[] = recordPages[page];
  return { filled: parts.filter((part) => written.includes(part)).length, all: parts.length };
};
