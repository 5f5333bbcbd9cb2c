import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { StudyStanding } from '../standing/study-standing.ts';

/** What a version of the record depends on. Fingerprints: of the record as sent, and of its questions and hypotheses alone. */
export interface StudyToWrite {
  readonly study: StudyStanding | undefined;
  readonly sha256: string;
  readonly questionsSha256: string;
}

export interface WriteStudyInput {
  readonly studyId: string;
  /** The version that the writer saw. */
  readonly baseVersion: number;
  readonly record: StudyRecord;
}

/**
 * A new version of the record. Refused where another one was saved meanwhile, so that nobody's words are lost, and where questions or hypotheses
 * would change that were registered before the field work. What says the same is no version.
 */
export const writeStudy = (
  { study, sha256, questionsSha256 }: StudyToWrite,
  { studyId, baseVersion, record }: WriteStudyInput,
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (study.status === 'closed') return refuse({ code: 'study-closed' });
  if (record.title.trim() === '') return refuse({ code: 'study-title-missing', field: 'title' });
  if (study.sha256 === sha256) return accept([]);
  if (study.version !== baseVersion)
    return refuse({ code: 'study-changed', params: { version: study.version } });
  if (study.status === 'registered' && study.registeredSha256 !== questionsSha256)
    return refuse({ code: 'study-questions-registered' });
  const data = { title: record.title.trim(), version: study.version + 1, sha256 };
  return accept([{ kind: 'StudyWritten', noun: 'study', recordId: studyId, data }]);
};
