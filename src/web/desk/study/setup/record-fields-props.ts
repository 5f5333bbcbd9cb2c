import type { StudyRecord } from '../../../../core/study/record/study-record.ts';

/** What the fields of a page of the record are given: the record as typed, and what is wrong with it by field. */
export interface RecordFieldsProps {
  readonly record: StudyRecord;
  readonly onChange: (part: Partial<StudyRecord>) => void;
  readonly faultOf: (field: string) => string | undefined;
}
