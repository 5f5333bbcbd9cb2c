import { sql } from 'kysely';
import { exchangeStudy, type ExchangeDetail } from '../../core/partner/exchange-detail.ts';
import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { exchangeSeal } from './exchange-seal.ts';

/** The exchange details of stays, by the stay; those of which nothing was written are not among them. */
export const findExchangeDetails = async (
  trx: RegisterTransaction,
  vault: Vault,
  institutionId: string,
  mobilityIds: readonly string[],
): Promise<ReadonlyMap<string, ExchangeDetail>> => {
  const { rows } = await sql<{ id: string; study: unknown; sealed: string }>`
    select id, study, person_sealed as sealed from exchange_detail
     where institution_id = ${institutionId} and id = any(${[...mobilityIds]}::text[])`.execute(trx);
  return new Map(
    rows.map(({ id, study, sealed }) => [
      id,
      { study: exchangeStudy.parse(study), person: exchangeSeal.read(vault, id, sealed) },
    ]),
  );
};
