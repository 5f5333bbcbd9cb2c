import type { Register } from '../db.ts';
import { findVerificationPlace } from './find-verification-place.ts';
import { listOwnVerifications } from './list-own-verifications.ts';
import { readVerification } from './read-verification.ts';

/** What was drawn for an account to verify and what it said; of participants nothing but what they promised. */
export const collectOwnVerifications = async (
  register: Register,
  accountId: string,
): Promise<readonly object[]> => {
  const verifications: object[] = [];
  for (const { id, ...row } of await listOwnVerifications(register, accountId)) {
    const place = await register.readOnly('qaitu_app', async (trx) => findVerificationPlace(trx, id));
    const read =
      place &&
      (await register.inInstitution(place.institutionId, async (trx) =>
        readVerification(trx, place.institutionId, id),
      ));
    const said = read?.verification;
    verifications.push({ id, ...row, reason: said?.reason ?? null, revision: said?.revision ?? null });
  }
  return verifications;
};
