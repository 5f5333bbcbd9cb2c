import { obligationStatuses, type ObligationStatus } from '../../../../core/obligation/obligation.ts';

/** What waits for the office, in the order of the filter. */
export const caseKinds = [
  'event',
  'deferral',
  'exemption',
  'substitution',
  'refund',
  'objection',
  'appeal',
  'proof-overdue',
  'instalment-overdue',
] as const;
type CaseKind = (typeof caseKinds)[number];

/** What narrows the lists of obligations: the filters are the address. */
export interface ObligationSearch {
  readonly kind?: CaseKind;
  readonly status?: ObligationStatus;
  /** The university. */
  readonly at?: string;
  readonly due?: 'late';
}

/** Reads filters from an address that anybody may have written; what does not fit is left out. */
export const obligationSearch = (search: Readonly<Record<string, unknown>>): ObligationSearch => {
  const kind = caseKinds.find((known) => known === search['kind']);
  const status = obligationStatuses.find((known) => known === search['status']);
  const { at, due } = search;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(typeof at === 'string' && /^[a-z0-9_-]{1,80}$/.test(at) ? { at } : {}),
    ...(due === 'late' ? { due } : {}),
  };
};
