import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { EntryBody } from '../../core/basics/entry-body.ts';
import { firstPreviousHash, type JournalEntry } from '../../core/journal/entry.ts';
import { hashEntry } from '../../core/journal/hash-entry.ts';
import type { RegisterTransaction } from '../db.ts';
import { newId } from '../new-id.ts';
import { sha256 } from '../sha256.ts';

/** What all entries of one command share. */
interface Act {
  readonly institutionId: string;
  readonly actor: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly requestKey: string;
  /** Why, in the actor's words. */
  readonly reason?: string | undefined;
  readonly newId?: ((prefix: string) => string) | undefined;
}

/** Take hold of the institution's chain and move its end by `count`; whoever comes next waits for our commit. */
const holdHead = async (
  trx: RegisterTransaction,
  institutionId: string,
  count: number,
): Promise<{ sequence: number; hash: string }> => {
  const { rows } = await sql<{ sequence: string; hash: string }>`
    insert into journal_head (institution_id, id, sequence, hash)
    values (${institutionId}, 'head', ${count}, ${firstPreviousHash})
    on conflict (institution_id, id) do update set sequence = journal_head.sequence + ${count}
    returning sequence, hash`.execute(trx);
  const [row] = rows;
  if (row === undefined) throw new Error('the head of the journal is not visible');
  return { sequence: Number(row.sequence) - count, hash: row.hash };
};

/** Append entries to the institution's chain, in order, and keep the reason beside the first. */
export const appendEntries = async (
  trx: RegisterTransaction,
  bodies: readonly EntryBody[],
  act: Act,
): Promise<readonly JournalEntry[]> => {
  if (bodies.length === 0) return [];
  const { institutionId, actor, at, requestKey, reason } = act;
  const makeId = act.newId ?? newId;
  const salt = reason === undefined ? '' : randomBytes(16).toString('hex');
  const reasonHash = reason === undefined ? undefined : sha256(`${salt}${reason}`);
  const head = await holdHead(trx, institutionId, bodies.length);
  let previousHash = head.hash;
  const entries = bodies.map((body, index): JournalEntry => {
    const unhashed = {
      institutionId,
      sequence: head.sequence + index + 1,
      id: makeId('ent'),
      kind: body.kind,
      noun: body.noun,
      recordId: body.recordId,
      actor,
      at,
      requestKey,
      ...(index === 0 && reasonHash !== undefined ? { reasonHash } : {}),
      data: body.data,
      previousHash,
    };
    const hash = hashEntry(unhashed, sha256);
    previousHash = hash;
    return { ...unhashed, hash };
  });
  const rows = JSON.stringify(entries.map((entry) => ({ reasonHash: null, ...entry })));
  // One statement for both, since whoever comes next waits while we hold the head.
  await sql`
    with added as (
      insert into journal (institution_id, id, sequence, kind, noun, record_id, actor, at, request_key, reason_hash, data,
                           previous_hash, hash)
      select "institutionId", id, sequence, kind, noun, "recordId", actor, at, "requestKey", "reasonHash", data,
             "previousHash", hash
        from jsonb_to_recordset(${rows}::jsonb) as e ("institutionId" text, id text, sequence bigint, kind text, noun text,
             "recordId" text, actor text, at timestamptz, "requestKey" text, "reasonHash" text, data jsonb,
             "previousHash" text, hash text)
    )
    update journal_head set hash = ${previousHash}
     where institution_id = ${institutionId} and id = 'head'`.execute(trx);
  const [first] = entries;
  if (reason !== undefined && first !== undefined) {
    await trx
      .insertInto('entry_reason')
      .values({ institution_id: institutionId, id: first.id, salt, reason })
      .execute();
  }
  return entries;
};
