import { livingAssignments } from '../../core/review/assignment.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { listAssignments } from '../../register/review/list-assignments.ts';
import { listPool } from '../../register/review/list-pool.ts';

/** The pool with what each has to do and has done; addresses stay with the register. */
export const poolView = async (trx: RegisterTransaction, callId: string) => {
  const byReviewer = Map.groupBy(await listAssignments(trx, callId), ({ accountId }) => accountId);
  return (await listPool(trx, callId)).map(({ accountId, name, institutions, pool }) => {
    const own = byReviewer.get(accountId) ?? [];
    return {
      accountId,
      name,
      institutions: [...institutions],
      pool:
        pool === null
          ? null
          : {
              ...pool,
              fields: [...pool.fields],
              languages: [...pool.languages],
              load: own.filter(({ status }) => livingAssignments.includes(status)).length,
              submitted: own.filter(({ status }) => status === 'submitted').length,
            },
    };
  });
};
