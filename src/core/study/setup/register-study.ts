import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudyStanding } from '../standing/study-standing.ts';

export interface StudyToRegister {
  readonly study: StudyStanding | undefined;
  readonly questions: readonly string[];
  /** SHA-256 of questions and hypotheses as they stand. */
  readonly questionsSha256: string;
  /** Whether a session runs or ran. */
  readonly hasBegun: boolean;
}

/**
 * Freezes questions and hypotheses before the field work: whoever registers names what was seen by its fingerprint. Refused once a session began,
 * because what is written down afterwards was no expectation.
 */
export const registerStudy = (
  { study, questions, questionsSha256, hasBegun }: StudyToRegister,
  { studyId, sha256 }: { readonly studyId: string; readonly sha256: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (study.status === 'closed') return refuse({ code: 'study-closed' });
  if (study.status === 'registered') return refuse({ code: 'study-registered' });
  if (hasBegun) return refuse({ code: 'study-session-begun' });
  if (questions.every((one) => one.trim() === '')) return refuse({ code: 'study-questions-missing' });
  if (questionsSha256 !== sha256)
    return refuse({ code: 'study-changed', params: { version: study.version } });
  const data = {
    ...{ status: 'registered', registeredAt: now, registeredVersion: study.version },
    registeredSha256: questionsSha256,
  };
  return accept([{ kind: 'StudyRegistered', noun: 'study', recordId: studyId, data }]);
};
