import type { Circumstances } from '../basics/circumstances.ts';
import { dayOf } from '../basics/format-date.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import { nationalTimeZone } from '../basics/national-time-zone.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AlumnusStanding } from './alumnus.ts';
import type { FollowUpStanding } from './follow-up.ts';

/** More links than somebody who loses them needs, fewer than fill a mailbox. */
const mostLinks = 10;

/** A new link, to confirm, correct or answer at all; every earlier one opens no more. Goes to the address of the account and nowhere else. */
export const reissueFollowUp = (
  {
    followUp,
    alumnus,
  }: {
    readonly followUp: (FollowUpStanding & { readonly id: string }) | undefined;
    readonly alumnus: Pick<AlumnusStanding, 'status'> | undefined;
  },
  _input: unknown,
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (followUp === undefined || alumnus === undefined) return refuse({ code: 'follow-up-unknown' });
  const { id, status, closesOn, linkIssue } = followUp;
  if (status === 'stopped' || alumnus.status !== 'asked') return refuse({ code: 'follow-up-stopped' });
  if (status === 'closed' || closesOn < dayOf(now, nationalTimeZone))
    return refuse({ code: 'follow-up-closed', params: { day: closesOn } });
  if (linkIssue >= mostLinks) return refuse({ code: 'links-too-many', params: { most: mostLinks } });
  return accept([
    {
      kind: 'FollowUpLinkReissued',
      noun: 'follow-up',
      recordId: id,
      data: { linkIssue: linkIssue + 1, bouncedAt: null },
    },
  ]);
};
