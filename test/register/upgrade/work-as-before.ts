import { Client, type ClientConfig } from 'pg';
import { isPassing } from '../../../src/register/database/database-errors.ts';
import { earlierWork } from './earlier-work.ts';

const columnsOf = `
  select c.relname as "table", string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
   where c.relnamespace = 'public'::regnamespace and c.relname = any ($1) group by 1`;

/** An old version that works on. */
export interface WorkAsBefore {
  /** Tables of which it reads and writes rows. */
  readonly tables: readonly string[];
  /** Until it has done all that it does so many times since it began; throws what failed. */
  readonly untilRound: (round: number) => Promise<void>;
  /** Ends it: how many lines it wrote into the access log. */
  readonly stop: () => Promise<number>;
}

/**
 * Reads and writes as the version does whose tables these are now, with the columns that it knows, a transaction a table, again and
 * again. In a version with institutions as the university `institutionId`, whose journal it reads and whose access log it adds to.
 */
export const workAsBefore = async (
  connection: ClientConfig,
  institutionId: string | undefined,
): Promise<WorkAsBefore> => {
  const client = new Client(connection);
  await client.connect();
  const { rows } = await client.query<{ table: string; columns: string }>(columnsOf, [
    earlierWork.map(({ table }) => table),
  ]);
  const known = new Map(rows.map(({ table, columns }) => [table, columns]));
  const own = earlierWork.filter(({ table }) => known.has(table));
  const over = new AbortController();
  let [round, logged] = [0, 0];
  const once = async (work: () => Promise<void>): Promise<void> => {
    await client.query('begin');
    if (institutionId !== undefined) await client.query(`select set_tenant('${institutionId}')`);
    await client.query('set local role qaitu_app');
    await work();
    await client.query('commit');
  };
  /** As the program does, again after what passes by itself: a migration may be what a deadlock is with. */
  const inTransaction = async (work: () => Promise<void>): Promise<void> => {
    for (;;) {
      try {
        return await once(work);
      } catch (error) {
        await client.query('rollback');
        if (!isPassing(error)) throw error;
      }
    }
  };
  const logAndRead = async (): Promise<void> => {
    await client.query(
      'select id, kind, data, hash from journal where institution_id = $1 order by sequence desc limit 20',
      [institutionId],
    );
    await client.query(
      `insert into access_log (institution_id, id, at, actor, what, permission, record_id, owner_account_id)
       values ($1, $2, now(), 'old', 'read', 'read-person', null, null)`,
      [institutionId, `old_${logged}`],
    );
  };
  const working = (async () => {
    for (; !over.signal.aborted; round += 1) {
      for (const { table, write } of own)
        await inTransaction(async () => {
          await client.query(`select ${known.get(table)} from ${table} limit 20`);
          await client.query(write(known.get(table) ?? ''));
        });
      if (institutionId === undefined) continue;
      await inTransaction(logAndRead);
      logged += 1;
    }
  })();
  return {
    tables: own.map(({ table }) => table),
    untilRound: async (wanted) => {
      const isThere = (): boolean => round >= wanted;
      while (!isThere()) await Promise.race([working, new Promise((resolve) => setTimeout(resolve, 5))]);
    },
    stop: async () => {
      over.abort();
      await working;
      await client.end();
      return logged;
    },
  };
};
