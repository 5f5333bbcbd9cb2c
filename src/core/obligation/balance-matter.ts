import type { ObligationEventStanding } from './obligation-record.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import type { ObligationStanding } from './obligation.ts';

type FactsOf = 'level' | 'place' | 'ownGrant' | 'goodResult' | 'completedOn' | 'startsOn' | 'grantAmount';
type EventOf =
  'kind' | 'status' | 'startsOn' | 'endsOn' | 'place' | 'remote' | 'sector' | 'evidence' | 'months';

/** What a balance goes by, without whose it is. */
export interface BalanceMatter extends Pick<ObligationMatter, 'checked'> {
  readonly obligation: Pick<ObligationStanding, FactsOf | 'stayMonths'> & { readonly id: string };
  readonly events: readonly (Pick<ObligationEventStanding, EventOf> & { readonly id: string })[];
}
