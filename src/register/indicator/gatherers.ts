import { gatherAwards } from './gather-awards.ts';
import { gatherBegun } from './gather-begun.ts';
import { gatherCredits } from './gather-credits.ts';
import { gatherDelays } from './gather-delays.ts';
import { gatherDuties } from './gather-duties.ts';
import { gatherPlans } from './gather-plans.ts';
import { gatherReturns } from './gather-returns.ts';
import { gatherReviews } from './gather-reviews.ts';
import { gatherTasks } from './gather-tasks.ts';

/** Every kind of records that indicators are made of; each indicator comes from one of them. */
export const gatherers = [
  gatherBegun,
  gatherReturns,
  gatherTasks,
  gatherPlans,
  gatherCredits,
  gatherAwards,
  gatherReviews,
  gatherDuties,
  gatherDelays,
];
