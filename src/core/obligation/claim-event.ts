import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Evidence } from './evidence.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { officeDay } from './office-day.ts';

export interface EventClaim {
  readonly kind: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly remote: boolean;
  readonly sector: string | null;
  readonly evidence: Evidence;
  readonly fileId: string | null;
}

/** What a participant may claim himself; release and another duty are asked for. */
const claimable = ({ checked: { rule } }: ObligationMatter): readonly string[] => [
  'work',
  ...rule.pauses,
  ...rule.credit.flatMap(({ when }) =>
    when.flatMap(({ fact, oneOf = [] }) => (fact === 'kind' ? oneOf.map(String) : [])),
  ),
];

/** The participant says what counts or stops the clock, and shows it; it counts once the office has accepted it. */
export const claimEvent = (
  {
    matter,
    fileSha256,
  }: { readonly matter: ObligationMatter | undefined; readonly fileSha256: string | undefined },
  { fileId, ...claim }: EventClaim,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (matter === undefined) return refuse({ code: 'obligation-unknown' });
  const { obligation, events } = matter;
  if (obligation.status !== 'running')
    return refuse({ code: 'not-in-this-state', params: { state: obligation.status } });
  const { kind, startsOn, endsOn, evidence } = claim;
  const isKnown = kind !== 'contribution' && claimable(matter).includes(kind);
  const list: RefusalItem[] = [
    ...(isKnown ? [] : [{ code: 'event-kind-not-in-rule', params: { kind }, field: 'kind' }]),
    ...(startsOn > officeDay(now) ? [{ code: 'event-not-begun', field: 'startsOn' }] : []),
    ...(endsOn !== null && endsOn < startsOn ? [{ code: 'ends-before-start', field: 'endsOn' }] : []),
    ...(endsOn !== null && endsOn < obligation.startsOn
      ? [{ code: 'event-before-obligation', params: { day: obligation.startsOn }, field: 'endsOn' }]
      : []),
    ...(fileId !== null && fileSha256 === undefined ? [{ code: 'file-unknown', field: 'fileId' }] : []),
    ...(evidence !== 'self-report' && fileId === null
      ? [{ code: 'evidence-file-missing', field: 'fileId' }]
      : []),
  ];
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  const isSame = (event: (typeof events)[number]): boolean =>
    event.status !== 'refused' &&
    event.kind === kind &&
    event.startsOn === startsOn &&
    event.endsOn === endsOn &&
    event.place === claim.place &&
    event.fileSha256 === (fileSha256 ?? null);
  if (events.some(isSame)) return refuse({ code: 'event-claimed-before' });
  return accept([
    {
      kind: 'ObligationEventRecorded',
      noun: 'obligation-event',
      recordId: newId('oev'),
      data: {
        obligationId: obligation.id,
        accountId: obligation.accountId,
        ...claim,
        status: 'claimed',
        months: null,
        fileSha256: fileSha256 ?? null,
        recordedAt: now,
        decidedAt: null,
        decidedBy: null,
      },
    },
  ]);
};
