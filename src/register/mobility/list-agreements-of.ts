import type { AgreementStanding } from '../../core/mobility/agreement.ts';
import type { IdentifiedAgreement } from '../../core/mobility/agreement-step.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';

/** Every version and draft of a stay, oldest first, locked until the transaction ends. */
export const listAgreementsOf = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityId: string,
): Promise<readonly IdentifiedAgreement[]> => {
  const rows = await trx
    .selectFrom('agreement')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('mobility_id', '=', mobilityId)
    .orderBy('drafted_at')
    .orderBy('id')
    .execute();
  const agreements: IdentifiedAgreement[] = [];
  for (const { id } of rows) {
    const standing = await findStanding<AgreementStanding>(trx, 'agreement', institutionId, id);
    if (standing !== undefined) agreements.push({ ...standing, id });
  }
  return agreements;
};
