import type { MobilityStanding } from '../../core/mobility/mobility.ts';
import { recordArrival } from '../../core/mobility/record-arrival.ts';
import type { Command } from '../command.ts';
import { findMobility } from './find-mobility.ts';

/** By the participant or his coordinator. */
export const recordArrivalCommand: Command<
  { readonly id: string; readonly on: string },
  MobilityStanding | undefined,
  { readonly recorded: boolean }
> = {
  name: 'record-arrival',
  load: async ({ trx, institutionId }, { id }) => findMobility(trx, institutionId, id),
  owner: (mobility) => mobility?.accountId,
  decide: recordArrival,
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
