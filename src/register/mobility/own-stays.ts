import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { findEmergencyContact } from './find-emergency-contact.ts';
import { listCostLines } from './list-cost-lines.ts';
import { listOwnMobilities } from './list-own-mobilities.ts';
import { selectSafetyReports } from './select-safety-reports.ts';

/** All that an institution holds of an account's stays abroad: dates, costs, whom to call, and what he reported. */
export const collectOwnStays = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<{
  readonly stays: readonly object[];
  readonly safetyReports: readonly object[];
  readonly milestoneClaims: readonly object[];
}> => {
  const stays: object[] = [];
  for (const mobility of await listOwnMobilities(trx, institutionId, accountId)) {
    const { id } = mobility;
    stays.push({
      ...mobility,
      costs: await listCostLines(trx, institutionId, id),
      emergencyContact: (await findEmergencyContact(trx, institutionId, id)) ?? null,
    });
  }
  const claims = await sql<object>`
    select institution_id as "institutionId", id as "milestoneId", claim from milestone_claim
     where institution_id = ${institutionId} and account_id = ${accountId} order by id`.execute(trx);
  return {
    stays,
    safetyReports: await selectSafetyReports(trx, institutionId, sql`s.account_id = ${accountId}`),
    milestoneClaims: claims.rows,
  };
};
