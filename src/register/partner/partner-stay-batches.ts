import type { PartnerStay } from '../../core/partner/partner-stay.ts';
import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { listPartnerStayIds, type PartnerStayFilter } from './list-partner-stay-ids.ts';
import { loadPartnerStays } from './load-partner-stays.ts';

const batch = 400;

/**
 * The stays that a filter leaves, some hundreds at a time, so that memory does not grow with their number. The next ones are read
 * while these are worked on; a failure to read them is thrown when they are asked for.
 */
export async function* partnerStayBatches(
  trx: RegisterTransaction,
  vault: Vault,
  institutionId: string,
  filter: PartnerStayFilter,
): AsyncGenerator<readonly PartnerStay[], void> {
  const ids = await listPartnerStayIds(trx, institutionId, filter);
  const load = async (at: number): Promise<readonly PartnerStay[]> =>
    loadPartnerStays(trx, vault, institutionId, ids.slice(at, at + batch));
  let next = ids.length > 0 ? load(0) : undefined;
  for (let at = batch; next !== undefined; at += batch) {
    const stays = await next;
    next = at < ids.length ? load(at) : undefined;
    // Awaited in the next turn; a failure meanwhile must not count as unhandled.
    next?.catch(() => undefined);
    yield stays;
  }
}
