import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { BusyError } from './busy-error.ts';
import { WatchedClient } from './watched-client.ts';

/** Nobody waits longer for a connection, be it that all are busy or that the database does not answer. */
const connectionTimeoutMillis = 5000;
/** A transaction whose program hangs must not hold its locks for ever. */
const idleInTransaction = 60_000;

/** What the library says to whoever waited in vain for a connection to become free. */
const waitedInVain = 'timeout exceeded when trying to connect';

type Took = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (end?: unknown) => void,
) => void;

/** Tells a pool that is too small for its work from a database that is away: one of them answers somebody meanwhile. */
class TellingPool extends Pool {
  answeredAt = -Infinity;

  override connect: Pool['connect'] = ((took?: Took): unknown => {
    const began = performance.now();
    const tell = (error: unknown): unknown =>
      error instanceof Error && error.message === waitedInVain && this.answeredAt >= began
        ? new BusyError({ cause: error })
        : error;
    const connect = super.connect.bind(this) as (took?: Took) => unknown;
    if (took !== undefined)
      return connect((error, client, release) =>
        took(error === undefined || error === null ? undefined : (tell(error) as Error), client, release),
      );
    return (connect() as Promise<PoolClient>).catch((error: unknown) => {
      throw tell(error);
    });
  }) as Pool['connect'];
}

/** A pool whose connections break without ending the process, and are given up when the database leaves a statement unanswered for `patience` ms. */
export const openPool = (config: PoolConfig, patience: number = WatchedClient.usual): Pool => {
  const pool = new TellingPool({
    connectionTimeoutMillis,
    idle_in_transaction_session_timeout: idleInTransaction,
    Client: WatchedClient,
    ...config,
  });
  // An idle connection that breaks is replaced at the next use; without a listener Node would end the process.
  pool.on('error', () => undefined);
  // The pool stops listening to a client that is ending; the server's last word to it must not end the process either.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    if (!(client instanceof WatchedClient)) return;
    client.patience = patience;
    client.whenAnswered = () => (pool.answeredAt = performance.now());
  });
  return pool;
};
