import { standingShape } from '../basics/standing-shape.ts';
import type { PartnerDocumentStanding } from './partner-document.ts';

export const partnerDocumentShape = standingShape<PartnerDocumentStanding>(
  'partner-document',
  { first: 'PartnerDocumentTaken' },
  [
    ...([
      'mobilityId',
      'kind',
      'fileSha256',
      'recordNumber',
      'status',
      'courses',
      'takenAt',
      'takenBy',
    ] as const),
    'withdrawnAt',
  ],
);
