import type { CostLineOfStay } from '../../core/mobility/cost-line-of-stay.ts';
import { recordActualCost } from '../../core/mobility/record-actual-cost.ts';
import type { Command } from '../command.ts';
import { findCostLine } from './find-cost-line.ts';

/** By the participant or his coordinator. */
export const recordActualCostCommand: Command<
  Parameters<typeof recordActualCost>[1],
  CostLineOfStay,
  { readonly recorded: boolean }
> = {
  name: 'record-actual-cost',
  load: async ({ trx, institutionId }, { id }) => findCostLine(trx, institutionId, id),
  owner: ({ mobility }) => mobility?.accountId,
  decide: recordActualCost,
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
