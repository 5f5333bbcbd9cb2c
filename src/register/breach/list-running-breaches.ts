import { sql } from 'kysely';
import type { BreachStanding } from '../../core/breach/breach.ts';
import type { Register } from '../db.ts';
import { instant } from '../instant.ts';

type RunningBreach = Pick<BreachStanding, 'status' | 'notifiedAt' | 'dueAt' | 'reminded'> & {
  readonly institutionId: string;
  readonly id: string;
};

/** Breaches of all institutions of which the authorised body was not notified yet. */
export const listRunningBreaches = async (
  register: Pick<Register, 'readOnly'>,
): Promise<readonly RunningBreach[]> =>
  register.readOnly('qaitu_national', async (trx) => {
    const { rows } = await sql<RunningBreach>`
      select institution_id as "institutionId", id, status, ${instant('notified_at')} as "notifiedAt",
             ${instant('due_at')} as "dueAt", reminded
        from breach where status = 'open' and notified_at is null and reminded <> 'overdue'
       order by 1, 2`.execute(trx);
    return rows;
  });
