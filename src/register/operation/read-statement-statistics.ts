import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** A statement as PostgreSQL's own statistics count it, in ms. */
interface StatementStatistics {
  readonly text: string;
  readonly count: number;
  readonly meanMs: number;
  readonly maxMs: number;
}

/** The statements that took the longest on average; undefined where `pg_stat_statements` is not set up for this database. */
export const readStatementStatistics = async (
  register: Register,
): Promise<readonly StatementStatistics[] | undefined> =>
  register.readOnly('qaitu_app', async (trx) => {
    const found = await sql<{ is: boolean }>`
      select exists (select from pg_extension where extname = 'pg_stat_statements')
             and current_setting('shared_preload_libraries') like '%pg_stat_statements%' as is`.execute(trx);
    if (found.rows[0]?.is !== true) return undefined;
    const { rows } = await sql<StatementStatistics>`
      select query as text, calls::int as count, mean_exec_time as "meanMs", max_exec_time as "maxMs"
        from pg_stat_statements s join pg_database d on d.oid = s.dbid and d.datname = current_database()
       where query ~* '^\\s*(select|insert|update|delete|with)\\M'
       order by mean_exec_time desc limit 20`.execute(trx);
    return rows;
  });
