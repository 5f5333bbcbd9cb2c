import type { CostLineOfStay } from '../../core/mobility/cost-line-of-stay.ts';
import { removeCostLine } from '../../core/mobility/remove-cost-line.ts';
import type { Command } from '../command.ts';
import { findCostLine } from './find-cost-line.ts';

/** By the participant or his coordinator. */
export const removeCostLineCommand: Command<
  { readonly id: string },
  CostLineOfStay,
  { readonly recorded: boolean }
> = {
  name: 'remove-cost-line',
  load: async ({ trx, institutionId }, { id }) => findCostLine(trx, institutionId, id),
  owner: ({ mobility }) => mobility?.accountId,
  decide: removeCostLine,
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
