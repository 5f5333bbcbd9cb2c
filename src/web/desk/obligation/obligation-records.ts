import type { HistoryRecord } from '../journal/History.tsx';
import type { ObligationRead } from './use-obligation.ts';

/** Records whose entries are the history of an obligation: itself, its events, requests and instalments. */
export const obligationRecords = ({
  obligation: { institutionId, id },
  events,
  requests,
  instalments,
}: ObligationRead): readonly HistoryRecord[] => [
  { institutionId, noun: 'obligation', id },
  ...events.map((event) => ({ institutionId, noun: 'obligation-event', id: event.id })),
  ...requests.map((request) => ({ institutionId, noun: 'obligation-request', id: request.id })),
  ...instalments.map((instalment) => ({ institutionId, noun: 'refund-instalment', id: instalment.id })),
];
