import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudyParticipantStanding } from '../standing/study-standing.ts';

/** A new personal code; the one before lets nobody in from then on. */
export const issueParticipantCode = (
  participant: StudyParticipantStanding | undefined,
  { studyId, participantId }: { readonly studyId: string; readonly participantId: string },
): Decided<readonly EntryBody[]> => {
  if (participant?.studyId !== studyId) return refuse({ code: 'study-participant-unknown' });
  if (participant.status === 'left') return refuse({ code: 'study-participant-left' });
  const data = { codeIssue: participant.codeIssue + 1 };
  return accept([
    { kind: 'ParticipantCodeIssued', noun: 'study-participant', recordId: participantId, data },
  ]);
};
