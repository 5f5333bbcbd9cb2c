import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { MobilityStanding } from './mobility.ts';

export interface NamingState {
  readonly mobility: MobilityStanding | undefined;
  /** Other stays of the same call that have no named person and are not over. */
  readonly without: readonly string[];
  /** Whether the account may be named: a coordinator or head of the institution. */
  readonly isOfInstitution: boolean;
}

/** To whom of the institution a danger is reported: for one stay, or also for all of its call that have nobody. */
export const nameSafetyPerson = (
  { mobility, without, isOfInstitution }: NamingState,
  {
    id,
    accountId,
    isForCall,
  }: { readonly id: string; readonly accountId: string | null; readonly isForCall: boolean },
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  if (mobility.status === 'cancelled')
    return refuse({ code: 'not-in-this-state', params: { state: mobility.status } });
  if (accountId !== null && !isOfInstitution) return refuse({ code: 'safety-person-not-here' });
  const ids = [
    ...(mobility.safetyAccountId === accountId ? [] : [id]),
    ...(isForCall && accountId !== null ? without.filter((other) => other !== id) : []),
  ];
  return accept(
    ids.map((recordId) => ({
      kind: 'SafetyPersonNamed',
      noun: 'mobility',
      recordId,
      data: { safetyAccountId: accountId },
    })),
  );
};
