import type { Membership } from '../../core/access/actor.ts';
import type { Register } from '../db.ts';
import { findMemberships } from './find-memberships.ts';

/** The running roles of an account in all institutions. */
export const listMemberships = async (
  register: Register,
  accountId: string,
): Promise<readonly Membership[]> =>
  register.readOnly('qaitu_national', async (trx) => findMemberships(trx, accountId));
