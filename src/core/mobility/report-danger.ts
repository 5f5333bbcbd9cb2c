import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { MobilityStanding } from './mobility.ts';

export interface DangerState {
  readonly mobility: (MobilityStanding & { readonly id: string }) | undefined;
  /** The named person, where one is named and still of the institution. */
  readonly toAccountId: string | null;
}

/** A participant tells of a danger, from the agreement on and also afterwards: some things are told only at home. */
export const reportDanger = (
  { mobility, toAccountId }: DangerState,
  _input: object,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  const { id, accountId, status } = mobility;
  if (status === 'awarded' || status === 'cancelled')
    return refuse({ code: 'not-in-this-state', params: { state: status } });
  return accept([
    {
      kind: 'DangerReported',
      noun: 'safety-report',
      recordId: newId('saf'),
      data: {
        mobilityId: id,
        accountId,
        status: 'open',
        reportedAt: now,
        toAccountId,
        answeredAt: null,
        closedAt: null,
      },
    },
  ]);
};
