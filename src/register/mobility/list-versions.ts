import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectAgreements, type AgreementWithSignatures } from './select-agreements.ts';

/** Every version and draft of the agreement of a stay with its signatures, newest first; without locking them. */
export const listVersions = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityId: string,
): Promise<readonly AgreementWithSignatures[]> =>
  selectAgreements(trx, institutionId, sql`g.mobility_id = ${mobilityId}`);
