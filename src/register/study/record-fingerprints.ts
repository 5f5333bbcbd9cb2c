import type { JsonValue } from '../../core/basics/canonical-json.ts';
import type { StudyRecord } from '../../core/study/record/study-record.ts';
import { fingerprint } from '../fingerprint.ts';

/** Fingerprints of a record: of all of it, and of questions and hypotheses alone, which are what is registered. */
export const recordFingerprints = (
  record: StudyRecord,
): { readonly sha256: string; readonly questionsSha256: string } => ({
  sha256: fingerprint(record as unknown as JsonValue),
  questionsSha256: fingerprint({ questions: record.questions, hypotheses: record.hypotheses }),
});
