import type { z } from 'zod';
import type * as contract from '../../contract/follow-up.ts';
import { firstQuestionnaire } from '../../core/alumni/find-questionnaire.ts';
import type { FollowUpStatus } from '../../core/alumni/follow-up.ts';
import { listOutcomesOf } from '../../register/alumni/list-outcomes-of.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import type { OpenedFollowUp } from '../api/open-follow-up-link.ts';

type Opened = z.input<typeof contract.openFollowUp.answer>;

/** Where an asking stands for whoever holds its newest link. */
const statusOf = ({ matter }: OpenedFollowUp, today: string): FollowUpStatus => {
  const { status, answeredIssue, linkIssue, closesOn } = matter;
  if (!matter.isAsked || status === 'stopped') return 'stopped';
  if (status === 'answered' && answeredIssue === linkIssue) return 'answered';
  if (status === 'closed' || closesOn < today) return status === 'answered' ? 'answered' : 'closed';
  return 'invited';
};

/** What the page of a link shows: what the stay was, and what was known last; never a name. */
export const openedFollowUpView = async (
  trx: RegisterTransaction,
  opened: OpenedFollowUp,
  {
    token,
    today,
    answeredAt,
  }: { readonly token: string; readonly today: string; readonly answeredAt: string | null },
): Promise<Opened> => {
  const { link, matter } = opened;
  const { alumnusId, institution, locale, wave, closesOn, country, endedOn } = matter;
  const outcomes = await listOutcomesOf(trx, link.institutionId, [alumnusId]);
  const known = outcomes
    .filter(({ status, source }) => status === 'stands' && source !== 'import')
    .toSorted((a, b) => (a.seenOn < b.seenOn ? 1 : -1))[0];
  const status = statusOf(opened, today);
  return {
    ...{ token, institution, locale, wave, closesOn, status, answeredAt },
    questionnaire: matter.questionnaire ?? firstQuestionnaire,
    stay: { country, endedMonth: endedOn.slice(0, 7) },
    known:
      known === undefined || status !== 'invited'
        ? null
        : { state: known.state, country: known.country, seenOn: known.seenOn, inField: known.inField },
  };
};
