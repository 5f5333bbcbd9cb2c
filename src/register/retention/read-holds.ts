import type { Holds } from '../../core/retention/hold-of.ts';
import type { Register } from '../db.ts';
import { listHeldAccounts } from './list-held-accounts.ts';
import { openBreaches } from './open-breaches.ts';

/** What holds terms of an institution back today. */
export const readHolds = async (
  register: Pick<Register, 'readOnly'>,
  institutionId: string,
): Promise<Holds> => ({
  openBreaches: await openBreaches(register, institutionId),
  accounts: await listHeldAccounts(register, institutionId),
});
