import type { EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import { orderEpvoReading } from '../../core/epvo/order-reading.ts';
import type { Command } from '../command.ts';
import { isEpvoBusy } from './is-busy.ts';

/** A coordinator has a table read from the service; a job does it. */
export const orderEpvoReadingCommand: Command<
  { readonly entity: EpvoEntity },
  { readonly isBusy: boolean },
  { readonly id: string }
> = {
  name: 'order-epvo-reading',
  load: async ({ trx, institutionId }, { entity }) => ({
    isBusy: await isEpvoBusy(trx, institutionId, entity),
  }),
  decide: orderEpvoReading,
  answer: ([entry]) => ({ id: entry?.recordId ?? '' }),
};
