import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import type { ObligationEventStanding } from './obligation-record.ts';
import { officeDay } from './office-day.ts';
import { reopenedEntries } from './reopened-entries.ts';
import { refundDemand } from './refund-demand.ts';
import { settledEntries } from './settled-entries.ts';
import { obligationStates } from './states.ts';
import { withdrawnInstalments } from './withdrawn-instalments.ts';

type Request = ObligationMatter['requests'][number];

/** The event that a granted request makes; what the office itself has examined is an official file. */
const grantedEvent = (
  { obligation }: ObligationMatter,
  { eventKind, startsOn, endsOn, months, fileSha256 }: Request,
  { now, actor }: Circumstances,
): ObligationEventStanding => ({
  obligationId: obligation.id,
  accountId: obligation.accountId,
  kind: eventKind ?? 'contribution',
  status: 'accepted',
  startsOn: startsOn ?? officeDay(now),
  endsOn: eventKind === null ? null : endsOn,
  place: null,
  remote: false,
  sector: null,
  months: eventKind === null ? months : null,
  evidence: 'official-file',
  fileSha256,
  recordedAt: now,
  decidedAt: now,
  decidedBy: actor,
});

/** What follows when a request is granted. */
export const grantedEntries = (
  matter: ObligationMatter,
  request: Request,
  circumstances: Circumstances,
): Decided<readonly EntryBody[]> => {
  const { now, newId } = circumstances;
  const { obligation } = matter;
  const isStill = obligation.status === 'running' || obligation.status === 'refunding';
  if (!isStill) return refuse({ code: 'not-in-this-state', params: { state: obligation.status } });
  if (request.kind === 'refund') return refundDemand(matter, {}, circumstances);
  if (request.kind === 'objection') return reopenedEntries(matter, request.subjectId, circumstances);
  if (request.kind === 'appeal') {
    const objection = matter.requests.find(({ id }) => id === request.subjectId);
    return reopenedEntries(matter, objection?.subjectId ?? null, circumstances);
  }
  const event = { ...grantedEvent(matter, request, circumstances), id: newId('oev') };
  const { id, ...standing } = event;
  const recorded: EntryBody = {
    kind: 'ObligationEventRecorded',
    noun: 'obligation-event',
    recordId: id,
    data: { ...standing },
  };
  if (request.kind !== 'exemption') {
    if (obligation.status !== 'running')
      return refuse({ code: 'not-in-this-state', params: { state: obligation.status } });
    return accept([recorded, ...settledEntries({ ...matter, events: [...matter.events, event] }, now)]);
  }
  const exempt = moveFrom(obligationStates, obligation.status, 'exempt-from-obligation');
  if (!exempt.ok) return exempt;
  return accept([
    recorded,
    {
      kind: 'ObligationExempted',
      noun: 'obligation',
      recordId: obligation.id,
      data: { status: exempt.value, settledAt: now },
    },
    ...withdrawnInstalments(matter, now),
  ]);
};
