import { addCostLine, type PlannedCost } from '../../core/mobility/add-cost-line.ts';
import type { MobilityStanding } from '../../core/mobility/mobility.ts';
import type { Command } from '../command.ts';
import { findMobility } from './find-mobility.ts';

/** By the participant or his coordinator. */
export const addCostLineCommand: Command<PlannedCost, MobilityStanding | undefined, { readonly id: string }> =
  {
    name: 'add-cost-line',
    load: async ({ trx, institutionId }, { mobilityId }) => findMobility(trx, institutionId, mobilityId),
    owner: (mobility) => mobility?.accountId,
    decide: addCostLine,
    answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
  };
