import { standingShape } from '../basics/standing-shape.ts';
import type { BreachStanding } from './breach.ts';

export const breachShape = standingShape<BreachStanding>('breach', { first: 'BreachOpened' }, [
  'accountId',
  'status',
  'detectedAt',
  'dueAt',
  'kinds',
  'people',
  'openedAt',
  'notifiedAt',
  'toldCount',
  'reminded',
  'outcome',
  'closedAt',
]);
