import { issueParticipantCode } from '../../core/study/participant/issue-participant-code.ts';
import type { StudyParticipantStanding } from '../../core/study/standing/study-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { registerStudyCode } from './study-code-registry.ts';

/** An analyst makes a new personal code. It is not in the answer, which is kept: it is made again where it is shown. */
export const issueParticipantCodeCommand: Command<
  { readonly studyId: string; readonly participantId: string },
  { readonly participant: StudyParticipantStanding | undefined },
  { readonly issue: number }
> = {
  name: 'issue-participant-code',
  load: async ({ trx, institutionId }, { participantId }) => ({
    participant: await findStanding<StudyParticipantStanding>(
      trx,
      'study-participant',
      institutionId,
      participantId,
    ),
  }),
  decide: ({ participant }, input) => issueParticipantCode(participant, input),
  save: async (place, { entries: [entry], input: { participantId } }) => {
    if (entry === undefined) return;
    const issue = Number(entry.data['codeIssue']);
    await registerStudyCode(place, { kind: 'participant', id: participantId, issue });
  },
  answer: ([entry]) => ({ issue: Number(entry?.data['codeIssue'] ?? 0) }),
};
