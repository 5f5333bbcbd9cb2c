import type { Register } from '../db.ts';
import { findPersonOf } from './find-person-of.ts';

/** As `findPersonOf`, for whoever has no transaction at hand. */
export const findOwnPerson = async (
  register: Register,
  institutionId: string,
  accountId: string,
): Promise<string | undefined> =>
  register.inInstitution(institutionId, async (trx) => findPersonOf({ trx, institutionId }, accountId));
