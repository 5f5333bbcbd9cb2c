import type { EndReason } from '../../core/mobility/end-reasons.ts';
import type { MobilityStanding } from '../../core/mobility/mobility.ts';
import { recordReturn } from '../../core/mobility/record-return.ts';
import type { Command } from '../command.ts';
import { findMobility } from './find-mobility.ts';

/** By the participant or his coordinator. Whom to call abroad is needed no longer and is deleted. */
export const recordReturnCommand: Command<
  { readonly id: string; readonly on: string; readonly endReason: EndReason | null },
  MobilityStanding | undefined,
  { readonly recorded: boolean }
> = {
  name: 'record-return',
  load: async ({ trx, institutionId }, { id }) => findMobility(trx, institutionId, id),
  owner: (mobility) => mobility?.accountId,
  decide: recordReturn,
  save: async ({ trx, institutionId }, { entries, input: { id } }) => {
    if (entries.length === 0) return;
    await trx
      .deleteFrom('emergency_contact')
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .execute();
  },
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
