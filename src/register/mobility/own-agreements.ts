import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { findAgreementContent } from './find-agreement-content.ts';
import { selectAgreements } from './select-agreements.ts';

/** Every version of an account's agreements in one institution with its words and signatures, and the drafts he wrote. */
export const collectOwnAgreements = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<readonly object[]> => {
  const agreements = await selectAgreements(
    trx,
    institutionId,
    sql`(g.version is not null or g.proposed_by = 'participant') and g.mobility_id in (
      select m.id from mobility m where m.institution_id = ${institutionId} and m.account_id = ${accountId})`,
  );
  const own: object[] = [];
  for (const agreement of agreements) {
    const saved = await findAgreementContent(trx, institutionId, agreement.id);
    own.push({ institutionId, ...agreement, content: saved?.content ?? null });
  }
  return own;
};
