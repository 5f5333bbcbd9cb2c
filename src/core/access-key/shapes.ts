import { standingShape } from '../basics/standing-shape.ts';
import type { AccessKeyStanding } from './access-key.ts';

export const accessKeyShape = standingShape<AccessKeyStanding>('access-key', { first: 'AccessKeyMade' }, [
  'accountId',
  'scopes',
  'perMinute',
  'endsOn',
  'madeAt',
  'revokedAt',
]);
