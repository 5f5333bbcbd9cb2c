import { standingShape } from '../basics/standing-shape.ts';
import type { AgreementStanding } from './agreement.ts';

export const agreementShape = standingShape<AgreementStanding>('agreement', { first: 'AgreementDrafted' }, [
  'mobilityId',
  'version',
  'cause',
  'status',
  'proposedBy',
  'amends',
  'corrects',
  'contentSha256',
  'draftedAt',
  'offeredAt',
  'settledAt',
]);
