import { Pool, type PoolConfig } from 'pg';
import { WatchedClient } from './watched-client.ts';

/** Nobody waits longer for a connection, be it that all are busy or that the database does not answer. */
const connectionTimeoutMillis = 5000;
/** A transaction whose program hangs must not hold its locks for ever. */
const idleInTransaction = 60_000;

/** A pool whose connections break without ending the process, and are given up when the database leaves a statement unanswered for `patience` ms. */
export const openPool = (config: PoolConfig, patience: number = WatchedClient.usual): Pool => {
  const pool = new Pool({
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
    if (client instanceof WatchedClient) client.patience = patience;
  });
  return pool;
};
