import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectAgreements, type AgreementWithSignatures } from './select-agreements.ts';

/** A version or draft with its signatures, without locking it; `undefined` where the institution has none such. */
export const readAgreement = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<AgreementWithSignatures | undefined> =>
  (await selectAgreements(trx, institutionId, sql`g.id = ${id}`))[0];
