import { standingShape } from '../basics/standing-shape.ts';
import type { MobilityStanding } from './mobility.ts';

export const mobilityShape = standingShape<MobilityStanding>('mobility', { first: 'MobilityOpened' }, [
  'callId',
  'applicationId',
  'awardId',
  'accountId',
  'personId',
  'groupId',
  'status',
  'level',
  'regionId',
  'grantAmount',
  'country',
  'hostId',
  'plannedStart',
  'plannedEnd',
  'agreementVersion',
  'departedOn',
  'arrivedOn',
  'returnedOn',
  'endReason',
  'safetyAccountId',
  'openedAt',
]);
