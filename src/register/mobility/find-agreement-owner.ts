import { sql } from 'kysely';
import type { AgreementProposer } from '../../core/mobility/agreement.ts';
import type { RegisterTransaction } from '../db.ts';

/** Whose agreement a version is, of which stay, and which side writes it; `undefined` where there is none. */
export const findAgreementOwner = async (
  trx: RegisterTransaction,
  institutionId: string,
  agreementId: string,
): Promise<
  | { readonly accountId: string; readonly mobilityId: string; readonly proposedBy: AgreementProposer }
  | undefined
> => {
  const { rows } = await sql<{ accountId: string; mobilityId: string; proposedBy: AgreementProposer }>`
    select m.account_id as "accountId", m.id as "mobilityId", g.proposed_by as "proposedBy"
      from agreement g join mobility m on m.institution_id = ${institutionId} and m.id = g.mobility_id
     where g.institution_id = ${institutionId} and g.id = ${agreementId}`.execute(trx);
  return rows[0];
};
