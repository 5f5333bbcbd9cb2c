import type { Circumstances } from '../basics/circumstances.ts';
import { dayOf } from '../basics/format-date.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import { nationalTimeZone } from '../basics/national-time-zone.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Evidence } from '../obligation/evidence.ts';
import type { AskedFollowUp } from './answer-follow-up.ts';

/** A document that is shown by a personal link, with the rung that it is said to stand on. */
export interface ShownOutcome {
  readonly fileSha256: string | undefined;
  readonly evidence: Exclude<Evidence, 'self-report'>;
  readonly isConsented: boolean;
}

/** Whether a document may be shown to an asking now: it was answered, its time is not over, and nobody stopped it. */
export const mayBeShown = (
  { followUp, alumnus }: Pick<AskedFollowUp, 'followUp' | 'alumnus'>,
  now: string,
): Decided<undefined> => {
  if (followUp === undefined || alumnus === undefined) return refuse({ code: 'follow-up-unknown' });
  const { status, closesOn } = followUp;
  if (status === 'stopped' || alumnus.status !== 'asked') return refuse({ code: 'follow-up-stopped' });
  if (closesOn < dayOf(now, nationalTimeZone))
    return refuse({ code: 'follow-up-closed', params: { day: closesOn } });
  return status === 'answered' ? accept(undefined) : refuse({ code: 'follow-up-not-answered' });
};

/**
 * What somebody answered, shown by a document: a fact of its own beside his word, of the same state and time, that stands once the office has
 * looked at it. The same document shown again changes nothing.
 */
export const showOutcome = (
  { followUp, alumnus, consentId, outcomes }: AskedFollowUp,
  { fileSha256, evidence, isConsented }: ShownOutcome,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const may = mayBeShown({ followUp, alumnus }, now);
  if (!may.ok) return may;
  if (!isConsented)
    return refuse({
      code: 'incomplete',
      list: [{ code: 'outcome-consent-missing', field: 'isConsented' }],
    });
  if (fileSha256 === undefined)
    return refuse({ code: 'incomplete', list: [{ code: 'file-unknown', field: 'fileId' }] });
  const own = outcomes.filter(({ sourceId }) => sourceId === followUp?.id);
  const said = own
    .filter(({ status, evidence: rung }) => status === 'stands' && rung === 'self-report')
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))[0];
  if (said === undefined) return refuse({ code: 'follow-up-not-answered' });
  if (own.some((one) => one.fileSha256 === fileSha256 && ['to-check', 'stands'].includes(one.status)))
    return accept([]);
  const { id: _said, ...fact } = said;
  return accept([
    {
      kind: 'OutcomeRecorded',
      noun: 'outcome',
      recordId: newId('out'),
      data: {
        ...fact,
        evidence,
        consentId,
        fileSha256,
        status: 'to-check',
        recordedAt: now,
        decidedAt: null,
      },
    },
  ]);
};
