import type { StudyParticipantStanding } from '../../core/study/standing/study-standing.ts';
import type { Place } from '../command.ts';
import { findStanding } from '../standing.ts';
import { listStudyConsents, type StudyConsentRow } from './list-study-consents.ts';

/** A participant, locked, and what he agreed to. */
export const loadConsentState = async (
  { trx, institutionId }: Place,
  { participantId }: { readonly participantId: string },
): Promise<{
  readonly participant: StudyParticipantStanding | undefined;
  readonly consents: readonly StudyConsentRow[];
}> => {
  const participant = await findStanding<StudyParticipantStanding>(
    trx,
    'study-participant',
    institutionId,
    participantId,
  );
  if (participant === undefined) return { participant, consents: [] };
  const consents = await listStudyConsents(trx, institutionId, participant.studyId);
  return { participant, consents: consents.filter((one) => one.participantId === participantId) };
};
