import { PgBoss } from 'pg-boss';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Register } from './db.ts';
import { jobDatabase } from './job-database.ts';

/** Schema of the queue's own tables: beside ours, because their shape is the queue library's business. */
export const jobSchema = 'job';

/** One maker of the schema at a time. */
const making = 7_104_006;

/**
 * Make or bring up the queue's tables as their owner and let the application use them, not alter them. Safe to
 * call by several servers at once.
 */
export const prepareJobSchema = async (register: Register): Promise<void> => {
  const pool = register.poolFor('qaitu_owner', 1);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select pg_advisory_lock(${making})`.execute(db);
    const boss = new PgBoss({ db: jobDatabase(pool), schema: jobSchema, supervise: false, schedule: false });
    boss.on('error', () => undefined);
    await boss.start();
    await boss.stop({ graceful: false, close: false });
    const schema = sql.id(jobSchema);
    for (const privilege of ['tables', 'sequences']) {
      const rights = sql.raw(privilege === 'tables' ? 'select, insert, update, delete' : 'usage, select');
      const kind = sql.raw(privilege);
      await sql`grant ${rights} on all ${kind} in schema ${schema} to qaitu_app`.execute(db);
      await sql`alter default privileges in schema ${schema} grant ${rights} on ${kind} to qaitu_app`.execute(
        db,
      );
    }
    await sql`grant usage on schema ${schema} to qaitu_app, qaitu_backup`.execute(db);
    await sql`grant select on all tables in schema ${schema} to qaitu_backup`.execute(db);
    await sql`alter default privileges in schema ${schema} grant select on tables to qaitu_backup`.execute(
      db,
    );
  } finally {
    // Ends the session and with it the lock.
    await db.destroy();
  }
};
