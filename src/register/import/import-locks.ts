import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Held by the transaction that reads a file: whoever can take it knows that nobody reads it any more. */
export const takeBatchLock = async (trx: RegisterTransaction, batchId: string): Promise<boolean> => {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`import ${batchId}`}, 0)) as taken`.execute(trx);
  return rows[0]?.taken === true;
};

/** One import at a time into the same records of an institution. */
export const takeTargetLock = async (
  trx: RegisterTransaction,
  institutionId: string,
  target: string,
): Promise<boolean> => {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`import ${institutionId} ${target}`}, 0)) as taken`.execute(
    trx,
  );
  return rows[0]?.taken === true;
};
