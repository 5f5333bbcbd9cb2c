import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** A process that serves or served on this database. */
interface ServerProcess {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  readonly version: string;
  readonly beganAt: Date;
  readonly seenAt: Date;
  /** By the clock of the database, so that machines need not agree. */
  readonly silentSeconds: number;
}

/** Say that a process lives; rows of those that died are taken away after seven days. */
export const beatProcess = async (
  register: Register,
  { id, host, pid, version }: Pick<ServerProcess, 'id' | 'host' | 'pid' | 'version'>,
): Promise<void> =>
  register.readWrite(async (trx) => {
    await sql`
      insert into server_process (id, host, pid, version, began_at, seen_at)
      values (${id}, ${host}, ${pid}, ${version}, now(), now())
      on conflict (id) do update set seen_at = now()`.execute(trx);
    await sql`delete from server_process where seen_at < now() - interval '7 days'`.execute(trx);
  });

/** Take away the row of a process that ends in order. */
export const endProcess = async (register: Register, id: string): Promise<void> =>
  register.readWrite(async (trx) => {
    await trx.deleteFrom('server_process').where('id', '=', id).execute();
  });

/** All processes, the newest first. */
export const listProcesses = async (register: Register): Promise<readonly ServerProcess[]> =>
  register.readOnly('qaitu_app', async (trx) => {
    const { rows } = await sql<ServerProcess>`
      select id, host, pid, version, began_at as "beganAt", seen_at as "seenAt",
             greatest(0, extract(epoch from clock_timestamp() - seen_at))::float8 as "silentSeconds"
        from server_process order by began_at desc, id limit 100`.execute(trx);
    return rows;
  });
