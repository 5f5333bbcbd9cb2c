import type { MobilityStanding } from '../../core/mobility/mobility.ts';
import { recordDeparture } from '../../core/mobility/record-departure.ts';
import type { Command } from '../command.ts';
import { findMobility } from './find-mobility.ts';

/** By the participant or his coordinator. */
export const recordDepartureCommand: Command<
  { readonly id: string; readonly on: string },
  MobilityStanding | undefined,
  { readonly recorded: boolean }
> = {
  name: 'record-departure',
  load: async ({ trx, institutionId }, { id }) => findMobility(trx, institutionId, id),
  owner: (mobility) => mobility?.accountId,
  decide: recordDeparture,
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
