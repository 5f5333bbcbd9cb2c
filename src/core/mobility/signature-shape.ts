import { standingShape } from '../basics/standing-shape.ts';
import type { SignatureStanding } from './signature.ts';

export const signatureShape = standingShape<SignatureStanding>('signature', { first: 'SignatureExpected' }, [
  'agreementId',
  'mobilityId',
  'party',
  'status',
  'way',
  'contentSha256',
  'askedAt',
  'answeredAt',
  'accountId',
  'fileSha256',
]);
