import type { StudyParticipantStanding } from '../standing/study-standing.ts';
import type { StudyRecord } from './study-record.ts';

/**
 * The record with what the study knows beside it: when it was registered, and, once participants were added, who of them was invited and who came.
 * Until then the recruitment is what somebody wrote, so that a study which was done elsewhere can be told, too.
 */
export const completeRecord = (
  record: StudyRecord,
  registeredAt: string | null,
  participants: readonly Pick<StudyParticipantStanding, 'mode' | 'destination' | 'status'>[],
): StudyRecord => ({
  ...record,
  registeredAt,
  recruitment:
    participants.length === 0
      ? record.recruitment
      : {
          ...record.recruitment,
          invited: participants.length,
          people: participants
            .filter(({ status }) => status === 'came')
            .map(({ mode, destination }) => ({ mode, destination })),
        },
});
