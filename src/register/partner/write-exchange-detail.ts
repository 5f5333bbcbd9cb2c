import { emptyExchangeDetail, type ExchangeDetail } from '../../core/partner/exchange-detail.ts';
import { writeExchangeDetail, type DetailOfStay } from '../../core/partner/write-exchange-detail.ts';
import type { Command } from '../command.ts';
import { findMobility } from '../mobility/find-mobility.ts';
import { isPersonErased } from './is-person-erased.ts';
import { exchangeSeal } from './exchange-seal.ts';
import { findExchangeDetails } from './find-exchange-details.ts';

/** By the coordinator, who asks the participant and the partner for what lacks. */
export const writeExchangeDetailCommand: Command<
  ExchangeDetail & { readonly id: string },
  DetailOfStay,
  { readonly recorded: boolean }
> = {
  name: 'write-exchange-detail',
  load: async ({ trx, institutionId, vault }, { id }) => {
    const mobility = await findMobility(trx, institutionId, id);
    const details = await findExchangeDetails(trx, vault, institutionId, [id]);
    return {
      mobility,
      detail: details.get(id) ?? emptyExchangeDetail,
      isErased: mobility !== undefined && (await isPersonErased(trx, institutionId, mobility.personId)),
    };
  },
  decide: writeExchangeDetail,
  save: async ({ trx, institutionId, vault, circumstances: { now } }, { entries, input }) => {
    if (entries.length === 0) return;
    const { id, study, person } = input;
    const values = {
      study: JSON.stringify(study),
      person_sealed: exchangeSeal.close(vault, id, person),
      written_at: now,
    };
    await trx
      .insertInto('exchange_detail')
      .values({ institution_id: institutionId, id, ...values })
      .onConflict((conflict) => conflict.columns(['institution_id', 'id']).doUpdateSet(values))
      .execute();
  },
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
