import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** How long a row waits in quarantine to be mended. */
const faultDays = 30;

/** Forget rows of the quarantine that were mended, and those of imports that ended thirty days ago. Returns how many. */
export const forgetFaults = async (register: Register, institutionId: string, now: Date): Promise<number> =>
  register.inInstitution(institutionId, async (trx) => {
    const { numAffectedRows } = await sql`
      delete from import_fault f
       where f.institution_id = ${institutionId}
         and (f.mended_by is not null
              or exists (select from import_batch b
                          where b.institution_id = ${institutionId} and b.id = f.batch_id
                            and b.ended_at < ${now.toISOString()}::timestamptz - make_interval(days => ${faultDays})))`.execute(
      trx,
    );
    return Number(numAffectedRows ?? 0n);
  });
