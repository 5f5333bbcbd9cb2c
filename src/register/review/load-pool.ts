import type { PooledReviewer } from '../../core/review/review-matter.ts';
import type { RegisterTransaction } from '../db.ts';
import { declaredConflict } from './declared-conflict.ts';
import { listConflicts } from './list-conflicts.ts';
import { listPool } from './list-pool.ts';

/** Who is in the pool of a call now, with all that may keep him from an application; read across all institutions. */
export const loadPool = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly PooledReviewer[]> => {
  const candidates = await listPool(trx, callId);
  const declared = Map.groupBy(
    await listConflicts(
      trx,
      candidates.map(({ accountId }) => accountId),
    ),
    ({ accountId }) => accountId,
  );
  return candidates.flatMap(({ accountId, name, email, institutions, pool }) => {
    if (pool === null || pool.removedAt !== null) return [];
    const { homeInstitutionId: home, fields, languages, capacity } = pool;
    const homes = [...new Set([...(home === null ? [] : [home]), ...institutions.map(({ id }) => id)])];
    const own = (declared.get(accountId) ?? []).map(declaredConflict);
    return [{ accountId, name, email, homes, fields, languages, capacity, declared: own }];
  });
};
