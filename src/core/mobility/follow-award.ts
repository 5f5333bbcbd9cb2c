import type { AwardStanding } from '../award/award.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { MobilityStanding } from './mobility.ts';
import { mobilityStates } from './states.ts';

/** What was applied for, as far as a stay begins with it. */
export interface AwardedApplication {
  readonly accountId: string;
  readonly personId: string;
  readonly groupId: string | null;
  readonly level: string;
  /** The first destination he named. */
  readonly country: string;
  readonly hostId: string | null;
  /** Days of the stay as the call has them, both ends included. */
  readonly stay: { readonly from: string; readonly to: string };
}

export interface AwardFollowed {
  readonly award: AwardStanding & { readonly id: string };
  readonly application: AwardedApplication;
  readonly mobility: (MobilityStanding & { readonly id: string }) | undefined;
}

/**
 * A stay opens for who is awarded, and is cancelled when a later decision or the applicant himself takes the award back. One
 * that has begun stays as it is: what was spent abroad was spent.
 */
export const followAward = (
  { award, application, mobility }: AwardFollowed,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const { stay, ...applied } = application;
  if (award.outcome !== 'awarded') {
    const cancelled = moveFrom(mobilityStates, mobility?.status ?? null, 'cancel-mobility');
    if (mobility === undefined || !cancelled.ok) return accept([]);
    return accept([
      {
        kind: 'MobilityCancelled',
        noun: 'mobility',
        recordId: mobility.id,
        data: { status: cancelled.value },
      },
    ]);
  }
  const opened = moveFrom(mobilityStates, mobility?.status ?? null, 'follow-award');
  if (!opened.ok) return accept([]);
  const granted = { status: opened.value, grantAmount: award.grantAmount, regionId: award.regionId };
  if (mobility !== undefined) {
    const data = { ...granted, agreementVersion: null };
    return accept([{ kind: 'MobilityReopened', noun: 'mobility', recordId: mobility.id, data }]);
  }
  return accept([
    {
      kind: 'MobilityOpened',
      noun: 'mobility',
      recordId: newId('mob'),
      data: {
        callId: award.callId,
        applicationId: award.applicationId,
        awardId: award.id,
        ...applied,
        ...granted,
        plannedStart: stay.from,
        plannedEnd: stay.to,
        agreementVersion: null,
        departedOn: null,
        arrivedOn: null,
        returnedOn: null,
        endReason: null,
        safetyAccountId: null,
        openedAt: now,
      },
    },
  ]);
};
