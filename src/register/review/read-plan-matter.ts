import type { PlanMatter } from '../../core/review/plan-reviews.ts';
import type { RegisterTransaction } from '../db.ts';
import { loadJudged } from './load-judged.ts';
import { loadMatter } from './load-matter.ts';
import { loadPool } from './load-pool.ts';

/** What a plan of reviews is made of, in one state of the register; read across all institutions, nothing is written. */
export const readPlanMatter = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<Pick<PlanMatter, 'judged' | 'matter' | 'pool'>> => ({
  judged: await loadJudged(trx, callId),
  matter: await loadMatter(trx, callId),
  pool: await loadPool(trx, callId),
});
