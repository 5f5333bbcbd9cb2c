import { sql } from 'kysely';
import type { PooledReviewer } from '../../core/review/review-matter.ts';
import { declaredConflict } from '../review/declared-conflict.ts';
import { listConflicts } from '../review/list-conflicts.ts';
import type { RegisterTransaction } from '../db.ts';
import { listVerifiers } from './list-verifiers.ts';

/** A verifier who can be drawn, with all that may keep him from a result. */
export interface PooledVerifier extends PooledReviewer {
  readonly waiting: number;
}

/** Who is in the pool now and still has the role of a verifier; read across all institutions. */
export const loadVerifierPool = async (trx: RegisterTransaction): Promise<readonly PooledVerifier[]> => {
  const listed = await listVerifiers(trx, '9999-12-31');
  const { rows } = await sql<{ id: string }>`
    select distinct account_id as id from membership where role = 'verifier' and ended_at is null`.execute(
    trx,
  );
  const inRole = new Set(rows.map(({ id }) => id));
  const conflicts = Map.groupBy(
    await listConflicts(
      trx,
      listed.map(({ accountId }) => accountId),
    ),
    ({ accountId }) => accountId,
  );
  return listed.flatMap(({ accountId, name, email, institutions, pool }) => {
    if (pool === null || pool.removedAt !== null || !inRole.has(accountId)) return [];
    const { homeInstitutionId: home, languages, capacity, waiting } = pool;
    const homes = [...new Set([...(home === null ? [] : [home]), ...institutions.map(({ id }) => id)])];
    const declared = (conflicts.get(accountId) ?? []).map(declaredConflict);
    return [{ accountId, name, email, homes, fields: [], languages, capacity, declared, waiting }];
  });
};
