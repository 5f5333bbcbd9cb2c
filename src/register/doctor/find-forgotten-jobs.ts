import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { jobSchema } from '../job-schema.ts';
import { findingOf } from './finding-of.ts';
import type { Finding } from './invariant.ts';

/** Jobs that still run long after they should have been taken for dead: the queue tidies every minute, ten of them are patience enough. */
export const findForgottenJobs = async (trx: RegisterTransaction): Promise<Finding> => {
  // The queue's tables are made by the first server.
  const made = await sql<{ found: boolean }>`
    select to_regclass(${`${jobSchema}.job`}) is not null as found`.execute(trx);
  if (made.rows[0]?.found !== true) return findingOf([]);
  const { rows } = await sql<{ place: string }>`
    select j.name || ' ' || j.id as place from ${sql.table(`${jobSchema}.job`)} j
     where j.state = 'active'
       and j.started_on + make_interval(secs => j.expire_seconds) < now() - interval '10 minutes'
     order by 1`.execute(trx);
  return findingOf(rows.map(({ place }) => place));
};
