import { correctStay } from '../../core/mobility/correct-stay.ts';
import type { MobilityStanding } from '../../core/mobility/mobility.ts';
import type { Command } from '../command.ts';
import { findMobility } from './find-mobility.ts';

export const correctStayCommand: Command<
  Parameters<typeof correctStay>[1],
  MobilityStanding | undefined,
  { readonly recorded: boolean }
> = {
  name: 'correct-stay',
  load: async ({ trx, institutionId }, { id }) => findMobility(trx, institutionId, id),
  owner: (mobility) => mobility?.accountId,
  decide: correctStay,
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
