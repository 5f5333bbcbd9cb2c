import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { findExchangeDetails } from './find-exchange-details.ts';
import { listPartnerDocuments } from './list-partner-documents.ts';

/** What an institution tells partners of an account's stays, and what they sent of them. */
export const collectOwnExchange = async (
  trx: RegisterTransaction,
  vault: Vault,
  institutionId: string,
  accountId: string,
): Promise<{ readonly details: readonly object[]; readonly documents: readonly object[] }> => {
  const { rows } = await sql<{ id: string }>`
    select m.id from mobility m
     where m.institution_id = ${institutionId} and m.account_id = ${accountId} order by m.id`.execute(trx);
  const ids = rows.map(({ id }) => id);
  const details = await findExchangeDetails(trx, vault, institutionId, ids);
  const documents: object[] = [];
  for (const mobilityId of ids)
    for (const document of await listPartnerDocuments(trx, institutionId, mobilityId))
      documents.push({ institutionId, mobilityId, ...document });
  return {
    details: [...details].map(([mobilityId, detail]) => ({ institutionId, mobilityId, ...detail })),
    documents,
  };
};
