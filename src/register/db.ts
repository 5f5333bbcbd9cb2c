import { pipeline } from 'node:stream/promises';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { ClientBase, ClientConfig, Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { institutionIdForm } from '../core/basics/institution-id.ts';
import { accept, type Result } from '../core/basics/result.ts';
import { openDatabase } from './database/open-database.ts';
import { openPool } from './database/open-pool.ts';
import type { RegisterRefusal } from './refusals.ts';
import type { RegisterLocation } from './database/register-location.ts';
import type { ReadingRole } from './database/roles.ts';
import type { DB } from './schema.ts';
import { told } from './told.ts';
import { WatchedClient } from './database/watched-client.ts';

/** The register's tables and views, as generated from the migrated database. */
export type RegisterTransaction = Transaction<DB>;

/** Run a `copy … from stdin` in the same transaction, with the file's text in pieces. An error of theirs is thrown. */
export type CopyInto = (statement: string, text: AsyncIterable<string>) => Promise<void>;

/** Connections of one use: open, of these idle, and how many callers wait for one. */
interface PoolState {
  readonly use: string;
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

/** The register, open. `readOnly`, `readWrite` and `inInstitution` are our ways in, each one transaction; `poolFor` is for libraries. */
export interface Register {
  readonly location: RegisterLocation;
  /** Read one state of the database as `role`; what others commit meanwhile is not seen. */
  readonly readOnly: <Value>(
    role: ReadingRole,
    work: (trx: RegisterTransaction) => Promise<Value>,
  ) => Promise<Value>;
  /** As `readOnly`, with statements that may take minutes. */
  readonly readOnlyAtLength: <Value>(
    role: ReadingRole,
    work: (trx: RegisterTransaction) => Promise<Value>,
  ) => Promise<Value>;
  /** Read and write as the application; an error undoes everything. */
  readonly readWrite: <Value>(
    work: (trx: RegisterTransaction, copyInto: CopyInto) => Promise<Value>,
  ) => Promise<Value>;
  /** Read and write rows of one institution as the application; an error undoes everything. */
  readonly inInstitution: <Value>(
    institutionId: string,
    work: (trx: RegisterTransaction) => Promise<Value>,
  ) => Promise<Value>;
  /** Read one state of the rows of one institution as the application, with statements that may take minutes. */
  readonly readInInstitution: <Value>(
    institutionId: string,
    work: (trx: RegisterTransaction) => Promise<Value>,
  ) => Promise<Value>;
  /** As `inInstitution`, with statements that may take minutes, and with COPY: an import, its undoing. */
  readonly inInstitutionAtLength: <Value>(
    institutionId: string,
    work: (trx: RegisterTransaction, copyInto: CopyInto) => Promise<Value>,
  ) => Promise<Value>;
  /**
   * Connections for a library that writes its own SQL (signing in, jobs), each as `role` from its first statement.
   * Ended by the register's `close`, or earlier by its user.
   */
  readonly poolFor: (
    role: 'qaitu_app' | 'qaitu_national' | 'qaitu_owner' | 'qaitu_backup',
    max: number,
  ) => Pool;
  /** How the connections stand now: those of our ways in, and those lent by role. */
  readonly pools: () => readonly PoolState[];
  /** Wait for running transactions and leave. The last process on an embedded database stops it. */
  readonly close: () => Promise<void>;
}

/** Imports and releases go through all rows of a table in one statement. */
const longPatience = 600_000;

/** The ways in on a pool of connections whose user may take on the register's roles. */
export const registerOn = (
  { max = 10, ...connection }: ClientConfig & { readonly max?: number },
  location: RegisterLocation,
  leave: () => Promise<void>,
): Register => {
  const pool = openPool({ max, ...connection });
  const lent = new Map<Pool, string>();
  const database = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  const slow = openPool({ max: 2, ...connection }, longPatience);
  const forReleases = new Kysely<DB>({ dialect: new PostgresDialect({ pool: slow }) });

  /** One transaction on a connection that COPY can use too: Kysely hides its own, so here it is lent the one we hold; it releases it. */
  const withCopy = async <Value>(
    beginning: string,
    work: (trx: RegisterTransaction, copyInto: CopyInto) => Promise<Value>,
    isPatient = false,
  ): Promise<Value> => {
    const client = await pool.connect();
    const wait = (): void => {
      if (client instanceof WatchedClient) client.patience = longPatience;
    };
    if (isPatient) wait();
    const lender = { options: {}, connect: async () => client, end: async () => undefined };
    const copyInto: CopyInto = async (statement, text) => {
      wait();
      await pipeline(text, client.query(copyFrom(statement)));
    };
    try {
      return await new Kysely<DB>({ dialect: new PostgresDialect({ pool: lender }) })
        .transaction()
        .execute(async (trx) => {
          await sql.raw(beginning).execute(trx);
          return work(trx, copyInto);
        });
    } finally {
      if (client instanceof WatchedClient) client.patience = WatchedClient.usual;
    }
  };

  const readWrite: Register['readWrite'] = async (work) =>
    told.transaction.tracePromise(async () => withCopy('set local role qaitu_app', work), { kind: 'write' });

  // One round trip for both: the tenant is named first and only then is the role taken on.
  const beginningIn = (institutionId: string): string => {
    if (!institutionIdForm.test(institutionId)) throw new Error('bad institution id');
    return `select set_tenant('${institutionId}'); set local role qaitu_app`;
  };

  const inInstitution: Register['inInstitution'] = async (institutionId, work) => {
    const beginning = beginningIn(institutionId);
    return told.transaction.tracePromise(
      async () =>
        database.transaction().execute(async (trx) => {
          await sql.raw(beginning).execute(trx);
          return work(trx);
        }),
      { kind: 'write', institutionId },
    );
  };

  const readOn = async <Value>(
    on: Kysely<DB>,
    role: ReadingRole,
    work: (trx: RegisterTransaction) => Promise<Value>,
  ): Promise<Value> =>
    on
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (trx) => {
        await sql`set local role ${sql.id(role)}`.execute(trx);
        return work(trx);
      });

  const readInInstitution: Register['readInInstitution'] = async (institutionId, work) => {
    const beginning = beginningIn(institutionId);
    return forReleases
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (trx) => {
        await sql.raw(beginning).execute(trx);
        return work(trx);
      });
  };

  return {
    location,
    inInstitution,
    readInInstitution,
    inInstitutionAtLength: async (institutionId, work) =>
      told.transaction.tracePromise(async () => withCopy(beginningIn(institutionId), work, true), {
        kind: 'write',
        institutionId,
      }),
    readOnly: async (role, work) =>
      told.transaction.tracePromise(
        async () => readOn(role === 'qaitu_publisher' ? forReleases : database, role, work),
        { kind: 'read' },
      ),
    readOnlyAtLength: async (role, work) =>
      told.transaction.tracePromise(async () => readOn(forReleases, role, work), { kind: 'read' }),
    pools: () =>
      [[pool, 'register'] as const, [slow, 'releases'] as const, ...lent].flatMap(([own, use]) =>
        own.ended ? [] : [{ use, open: own.totalCount, idle: own.idleCount, waiting: own.waitingCount }],
      ),
    readWrite,
    poolFor: (role, max) => {
      // The pool waits for it before it hands the connection out.
      const takeOnRole = { onConnect: async (client: ClientBase) => client.query(`set role ${role}`) };
      const own = openPool({ max, ...connection, ...takeOnRole });
      lent.set(own, role);
      return own;
    },
    close: async () => {
      await Promise.all([...lent.keys()].map(async (own) => (own.ended ? undefined : own.end())));
      await Promise.all([database.destroy(), forReleases.destroy()]);
      await leave();
    },
  };
};

/**
 * Open the register: on `databaseUrl` when given, else on the embedded PostgreSQL of `dataFolder`. Roles are made
 * where the user may, migrations run. Several servers may share a database, but not a data folder.
 */
export const openRegister = async (options: {
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly as: 'server' | 'command';
  /** Most connections for our ways in; ten when not said. */
  readonly connections?: number;
}): Promise<Result<Register, RegisterRefusal>> => {
  const opened = await openDatabase(options);
  if (!opened.ok) return opened;
  const { connection, location, leave } = opened.value;
  const { connections: max } = options;
  return accept(registerOn(max === undefined ? connection : { ...connection, max }, location, leave));
};
