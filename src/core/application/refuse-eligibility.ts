import { z } from 'zod';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ApplicationStanding } from './application.ts';
import { applicationStates } from './states.ts';

/** Which rule is not met, by the record. */
export const ineligibilityGrounds = [
  'level-not-admitted',
  'year-not-admitted',
  'grade-too-low',
  'language-too-low',
  'citizenship-not-admitted',
  'not-enrolled',
  'document-not-valid',
] as const;
export const ineligibilityGround = z.enum(ineligibilityGrounds);

/** The record does not bear the application out. The reason in words goes with the entry and to the applicant. */
export const refuseEligibility = (
  state: ApplicationStanding | undefined,
  {
    id,
    grounds,
  }: { readonly id: string; readonly grounds: readonly (typeof ineligibilityGrounds)[number][] },
): Decided<readonly EntryBody[]> => {
  if (state === undefined) return refuse({ code: 'application-unknown' });
  const moved = moveFrom(applicationStates, state.status, 'refuse-eligibility');
  if (!moved.ok) return moved;
  if (grounds.length === 0) {
    return refuse({ code: 'incomplete', list: [{ code: 'grounds-missing', field: 'grounds' }] });
  }
  return accept([
    {
      kind: 'EligibilityRefused',
      noun: 'application',
      recordId: id,
      data: { status: moved.value, version: state.version, grounds: [...new Set(grounds)] },
    },
  ]);
};
