import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudyParticipantStanding } from '../standing/study-standing.ts';
import type { ParticipantPerson } from './participant-person.ts';

export interface ChangeParticipantInput {
  readonly studyId: string;
  readonly participantId: string;
  readonly mode: StudyParticipantStanding['mode'];
  readonly destination: string;
  readonly status: Exclude<StudyParticipantStanding['status'], 'left'>;
  /** Undefined: the key stays as it is. */
  readonly person?: ParticipantPerson | undefined;
}

/**
 * Changes how somebody takes part, whether the person came, or what the key holds. Of the key the journal says no more than that it changed. Whoever
 * left has no key any more and stays as he was.
 */
export const changeParticipant = (
  participant: StudyParticipantStanding | undefined,
  { studyId, participantId, mode, destination, status, person }: ChangeParticipantInput,
): Decided<readonly EntryBody[]> => {
  if (participant?.studyId !== studyId) return refuse({ code: 'study-participant-unknown' });
  if (participant.status === 'left') return refuse({ code: 'study-participant-left' });
  const isSame =
    participant.mode === mode && participant.destination === destination && participant.status === status;
  if (isSame && person === undefined) return accept([]);
  const data = { mode, destination, status, isKeyChanged: person !== undefined };
  return accept([
    { kind: 'StudyParticipantChanged', noun: 'study-participant', recordId: participantId, data },
  ]);
};
