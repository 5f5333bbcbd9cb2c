import { standingShape } from '../basics/standing-shape.ts';
import type { EpvoLinkStanding, EpvoReadingStanding, EpvoSendingStanding } from './epvo-standing.ts';

export const epvoReadingShape = standingShape<EpvoReadingStanding>(
  'epvo-reading',
  { first: 'EpvoReadingOrdered' },
  [
    ...(['entity', 'source', 'status', 'seen', 'kept', 'mostKey', 'fileSha256', 'problem'] as const),
    ...(['orderedAt', 'endedAt'] as const),
  ],
);

export const epvoSendingShape = standingShape<EpvoSendingStanding>(
  'epvo-sending',
  { first: 'EpvoSendingOrdered' },
  [
    ...(['entity', 'status', 'rows', 'saved', 'failed', 'unsaid', 'moved', 'drifted', 'problem'] as const),
    ...(['orderedAt', 'orderedBy', 'endedAt'] as const),
  ],
);

export const epvoLinkShape = standingShape<EpvoLinkStanding>('epvo-link', { first: 'EpvoRecordJoined' }, [
  ...(['entity', 'recordId', 'key', 'how', 'writtenAt'] as const),
]);
