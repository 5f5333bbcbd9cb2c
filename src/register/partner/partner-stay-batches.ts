import type { PartnerStay } from '../../core/partner/partner-stay.ts';
import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { listPartnerStayIds, type PartnerStayFilter } from './list-partner-stay-ids.ts';
import { loadPartnerStays } from './load-partner-stays.ts';

const batch = 200;

/** The stays that a filter leaves, some hundreds at a time, so that memory does not grow with their number. */
export async function* partnerStayBatches(
  trx: RegisterTransaction,
  vault: Vault,
  institutionId: string,
  filter: PartnerStayFilter,
): AsyncGenerator<readonly PartnerStay[], void> {
  const ids = await listPartnerStayIds(trx, institutionId, filter);
  for (let at = 0; at < ids.length; at += batch)
    yield loadPartnerStays(trx, vault, institutionId, ids.slice(at, at + batch));
}
