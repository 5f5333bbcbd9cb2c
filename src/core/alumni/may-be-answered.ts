import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AlumnusStanding } from './alumnus.ts';
import type { FollowUpStanding } from './follow-up.ts';

/** Whether an asking takes an answer today, or why not: each link one answer, none after the last day, none of whoever stopped. */
export const mayBeAnswered = (
  { status, closesOn, linkIssue, answeredIssue }: FollowUpStanding,
  alumnus: Pick<AlumnusStanding, 'status'>,
  today: string,
): Decided<undefined> => {
  if (status === 'stopped' || alumnus.status !== 'asked') return refuse({ code: 'follow-up-stopped' });
  if (status === 'closed' || closesOn < today)
    return refuse({ code: 'follow-up-closed', params: { day: closesOn } });
  if (status === 'answered' && answeredIssue === linkIssue) return refuse({ code: 'follow-up-answered' });
  return accept(undefined);
};
