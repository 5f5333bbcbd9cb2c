import { mobilityStatuses, type MobilityStatus } from '../../../core/mobility/mobility.ts';

/** What narrows the list of stays: the filters are the address. */
export interface StaySearch {
  readonly call?: string;
  readonly status?: MobilityStatus;
  readonly late?: 'yes';
  /** The university whose desk this is. */
  readonly at?: string;
}

/** Reads filters from an address that anybody may have written; what does not fit is left out. */
export const staySearch = (search: Readonly<Record<string, unknown>>): StaySearch => {
  const { call, at, late } = search;
  const status = mobilityStatuses.find((known) => known === search['status']);
  return {
    ...(typeof call === 'string' && /^[a-z]{3}_[0-9a-f-]{36}$/.test(call) ? { call } : {}),
    ...(status === undefined ? {} : { status }),
    ...(late === 'yes' ? { late } : {}),
    ...(typeof at === 'string' && /^.{1,80}$/.test(at) ? { at } : {}),
  };
};
