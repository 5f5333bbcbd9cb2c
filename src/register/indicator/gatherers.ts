import type { IndicatorId } from '../../core/indicator/indicator-id.ts';
import { gatherAwards } from './gather-awards.ts';
import { gatherBegun } from './gather-begun.ts';
import { gatherCredits } from './gather-credits.ts';
import { gatherDangers } from './gather-dangers.ts';
import { gatherDelays } from './gather-delays.ts';
import { gatherDuties } from './gather-duties.ts';
import { gatherPlans } from './gather-plans.ts';
import { gatherReturns } from './gather-returns.ts';
import { gatherReviews } from './gather-reviews.ts';
import type { GatherScope } from './gather-scope.ts';
import { gatherTasks } from './gather-tasks.ts';
import type { Gatherer } from './gatherer.ts';

/** Every kind of records that indicators are made of, with the indicators it gives; each comes from one kind. */
export const gatherers: readonly {
  readonly gives: readonly IndicatorId[];
  readonly gather: (units: readonly string[], scope: GatherScope) => Gatherer;
}[] = [
  { gives: ['Q1', 'Q4'], gather: gatherBegun },
  { gives: ['K1', 'K2', 'K3', 'K16'], gather: gatherReturns },
  { gives: ['K4'], gather: gatherTasks },
  { gives: ['K5', 'K9', 'K11'], gather: gatherPlans },
  { gives: ['K6'], gather: gatherCredits },
  { gives: ['K13', 'K14', 'K15', 'K18'], gather: gatherAwards },
  { gives: ['K17'], gather: gatherReviews },
  { gives: ['K20'], gather: gatherDuties },
  { gives: ['K21'], gather: gatherDelays },
  { gives: ['K22'], gather: gatherDangers },
];
