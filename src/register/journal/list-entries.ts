import { sql } from 'kysely';
import type { JsonObject } from '../../core/basics/json.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** An entry with the words that go with it while they are kept: the actor's name and the reason. */
interface EntryRow {
  readonly id: string;
  readonly sequence: number;
  readonly kind: string;
  readonly noun: string;
  readonly recordId: string;
  readonly actor: string;
  readonly actorName: string | null;
  readonly at: string;
  readonly reason: string | null;
  readonly data: JsonObject;
}

/** What narrows the journal; days are those of Almaty. */
interface EntryFilter {
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
  readonly noun?: string | undefined;
  readonly record?: string | undefined;
  readonly actor?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only entries with a smaller sequence number. */
  readonly before?: number | undefined;
}

/** Entries of one institution, newest first. */
export const listEntries = async (
  trx: RegisterTransaction,
  institutionId: string,
  { id, kind, noun, record, actor, from, to, before }: EntryFilter,
  limit: number,
): Promise<readonly EntryRow[]> => {
  const conditions = [
    sql`j.institution_id = ${institutionId}`,
    ...(id === undefined ? [] : [sql`j.id = ${id}`]),
    ...(kind === undefined ? [] : [sql`j.kind = ${kind}`]),
    ...(noun === undefined ? [] : [sql`j.noun = ${noun}`]),
    ...(record === undefined ? [] : [sql`j.record_id = ${record}`]),
    ...(actor === undefined ? [] : [sql`j.actor = ${actor}`]),
    ...(from === undefined ? [] : [sql`j.at >= ${from}::date::timestamp at time zone 'Asia/Almaty'`]),
    ...(to === undefined ? [] : [sql`j.at < (${to}::date + 1)::timestamp at time zone 'Asia/Almaty'`]),
    ...(before === undefined ? [] : [sql`j.sequence < ${before}`]),
  ];
  const { rows } = await sql<Omit<EntryRow, 'sequence'> & { sequence: string }>`
    select j.id, j.sequence, j.kind, j.noun, j.record_id as "recordId", j.actor, nullif(a.name, '') as "actorName",
           ${instant('j.at')} as at, r.reason, j.data
      from journal j
      left join account a on a.id = j.actor
      left join entry_reason r on r.institution_id = j.institution_id and r.id = j.id
     where ${sql.join(conditions, sql` and `)}
     order by j.sequence desc limit ${limit}`.execute(trx);
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
};
