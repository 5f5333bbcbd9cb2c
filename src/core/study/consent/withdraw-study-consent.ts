import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type {
  StudyConsentPurpose,
  StudyConsentStanding,
  StudyParticipantStanding,
} from '../standing/study-standing.ts';

export interface WithdrawStudyConsentInput {
  readonly participantId: string;
  readonly withdraws: readonly StudyConsentPurpose[];
}

/**
 * A consent ends at once. Whoever no longer takes part withdraws everything with it and leaves the study: the key to the pseudonym is then taken
 * away (by whoever keeps these entries), so that nobody can say any more whose words they were.
 */
export const withdrawStudyConsent = (
  {
    participant,
    consents,
  }: {
    readonly participant: StudyParticipantStanding | undefined;
    readonly consents: readonly (StudyConsentStanding & { readonly id: string })[];
  },
  { participantId, withdraws }: WithdrawStudyConsentInput,
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (participant === undefined) return refuse({ code: 'study-participant-unknown' });
  const leaves = withdraws.includes('taking-part') && participant.status !== 'left';
  const ended = consents.filter(
    ({ purpose, withdrawnAt }) => (withdrawnAt ?? null) === null && (leaves || withdraws.includes(purpose)),
  );
  return accept([
    ...ended.map(({ id }) => ({
      kind: 'StudyConsentWithdrawn',
      noun: 'study-consent',
      recordId: id,
      data: { withdrawnAt: now },
    })),
    ...(leaves
      ? [
          {
            kind: 'StudyParticipantLeft',
            noun: 'study-participant',
            recordId: participantId,
            data: { status: 'left' },
          },
        ]
      : []),
  ]);
};
