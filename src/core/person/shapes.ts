import { standingShape } from '../basics/standing-shape.ts';
import { accountDefaults, type AccountStanding } from './account-setting.ts';
import type { ConsentStanding } from './consent.ts';
import type { PersonStanding } from './person.ts';

export const personShape = standingShape<PersonStanding>('person', { first: 'PersonRecorded' }, [
  'accountId',
  'recordedAt',
  'erasedAt',
]);

export const consentShape = standingShape<ConsentStanding>('consent', { first: 'ConsentGiven' }, [
  'personId',
  'purpose',
  'version',
  'locale',
  'textSha256',
  'givenAt',
  'withdrawnAt',
]);

/** Accounts are made by signing up or with an invitation; what they set later is in the journal of the national office. */
export const accountShape = standingShape<AccountStanding>('account', { initial: accountDefaults }, [
  'locale',
  'timeZone',
  'notifyByMail',
  'erasureAskedAt',
  'erasedAt',
  'lockedAt',
]);
