import { standingShape } from '../basics/standing-shape.ts';
import type { RevocationStanding } from './revocation.ts';

export const revocationShape = standingShape<RevocationStanding>('revocation', { first: 'RevocationMade' }, [
  'accountId',
  'scope',
  'targetAccountId',
  'sessions',
  'accessKeys',
  'webhooks',
  'madeAt',
]);
