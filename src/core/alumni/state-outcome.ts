import type { Circumstances } from '../basics/circumstances.ts';
import { dayOf } from '../basics/format-date.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import { nationalTimeZone } from '../basics/national-time-zone.ts';
import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Evidence } from '../obligation/evidence.ts';
import type { AlumnusStanding } from './alumnus.ts';
import { outcomeEntries } from './outcome-entries.ts';
import type { OutcomeStanding, OutcomeState } from './outcome.ts';
import { sinceInterval } from './since-interval.ts';

/** What somebody says of himself on his own page. */
export interface StatedOutcome {
  readonly state: Exclude<OutcomeState, 'dead'>;
  readonly since: string;
  readonly country: string | null;
  readonly inField: boolean | null;
  readonly evidence: Evidence;
  readonly fileId: string | null;
  readonly isConsented: boolean;
  readonly replacesId: string | null;
}

/** What it goes by. */
export interface OwnLife {
  readonly alumnus: (AlumnusStanding & { readonly id: string }) | undefined;
  readonly outcomes: readonly (OutcomeStanding & { readonly id: string })[];
  readonly fileSha256: string | undefined;
  readonly consentId: string | null;
}

/** His own word stands at once; what a document shows stands once the office has looked at it. He may correct only his own words. */
export const stateOutcome = (
  { alumnus, outcomes, fileSha256, consentId }: OwnLife,
  { state, since, country, inField, evidence, fileId, isConsented, replacesId }: StatedOutcome,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (alumnus === undefined || alumnus.status === 'erased') return refuse({ code: 'alumnus-unknown' });
  const today = dayOf(now, nationalTimeZone);
  const { endedOn, accountId, id: alumnusId } = alumnus;
  const interval = sinceInterval(since, { isReturn: state === 'returned', endedOn, today });
  const replaced = outcomes.find(({ id }) => id === replacesId);
  const mayReplace =
    replaced?.status === 'to-check' || (replaced?.status === 'stands' && replaced.source !== 'import');
  const list: RefusalItem[] = [
    ...(interval.ok ? [] : [interval.refusal]),
    ...(state !== 'returned' && country === null
      ? [{ code: 'follow-up-answer-missing', field: 'country' }]
      : []),
    ...(country !== null && !/^[A-Z]{3}$/.test(country)
      ? [{ code: 'answer-not-among-choices', field: 'country' }]
      : []),
    ...(evidence !== 'self-report' && fileId === null
      ? [{ code: 'outcome-file-missing', field: 'fileId' }]
      : []),
    ...(fileId !== null && fileSha256 === undefined ? [{ code: 'file-unknown', field: 'fileId' }] : []),
    ...(fileId !== null && !isConsented ? [{ code: 'outcome-consent-missing', field: 'isConsented' }] : []),
    ...(replacesId !== null && !mayReplace ? [{ code: 'outcome-not-own', field: 'replacesId' }] : []),
  ];
  if (!interval.ok || list.length > 0) return refuse({ code: 'incomplete', list });
  const id = newId('out');
  const outcome: OutcomeStanding = {
    ...{ alumnusId, accountId, state, ...interval.value, seenOn: today > endedOn ? today : endedOn },
    ...{
      evidence: fileId === null ? 'self-report' : evidence,
      source: 'own-page',
      sourceId: null,
      consentId,
    },
    ...{ inField, country: state === 'returned' ? 'KAZ' : country, fileSha256: fileSha256 ?? null },
    ...{ status: fileId === null ? 'stands' : 'to-check', recordedAt: now, decidedAt: null },
  };
  // What waits to be looked at replaces nothing by itself.
  const entries = outcomeEntries(id, outcome, fileId === null ? outcomes : []);
  const isNamed = entries.some(({ recordId }) => recordId === replacesId);
  return accept([
    ...entries,
    ...(replacesId === null || isNamed
      ? []
      : [
          {
            kind: 'OutcomeReplaced',
            noun: 'outcome',
            recordId: replacesId,
            data: { status: 'replaced', by: id },
          },
        ]),
  ]);
};
