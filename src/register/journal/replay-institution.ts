import { sql } from 'kysely';
import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { RegisterTransaction } from '../db.ts';
import type { RecordKind } from '../record-kind.ts';
import { recordKinds } from '../record-kinds.ts';
import { listStandings } from '../standing.ts';

/** A record whose table does not say what its entries say. */
export interface Difference {
  readonly noun: string;
  readonly recordId: string;
  readonly key: string;
  readonly table: unknown;
  readonly journal: unknown;
}

export interface Replayed {
  readonly records: number;
  readonly entries: number;
  readonly differences: readonly Difference[];
}

/** So many records are compared at a time, so that a large institution needs no more memory than a small one. */
const atOnce = 1000;

/** The same value in the same words, whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const compare = (
  { shape }: RecordKind,
  recordId: string,
  told: readonly EntryBody[],
  row: object | undefined,
): readonly Difference[] => {
  let standing: object | undefined = shape.initial;
  for (const entry of told) standing = shape.fold(standing, entry);
  // Of a record that was made elsewhere the journal knows what its entries said, no more.
  const keys =
    shape.initial === undefined && !shape.made.includes(recordId)
      ? shape.keys
      : shape.keys.filter((key) => told.some(({ data }) => key in data));
  const journal = standing as Readonly<Record<string, unknown>> | undefined;
  const table = row as Readonly<Record<string, unknown>> | undefined;
  return keys
    .filter((key) => canonical(journal?.[key]) !== canonical(table?.[key]))
    .map((key) => ({
      noun: shape.noun,
      recordId,
      key,
      table: table?.[key] ?? null,
      journal: journal?.[key] ?? null,
    }));
};

/** Entries of a noun whose records lie after one id and up to another, by record. */
const listTold = async (
  trx: RegisterTransaction,
  institutionId: string,
  noun: string,
  { after, upTo }: { readonly after: string; readonly upTo: string | undefined },
): Promise<Map<string, EntryBody[]>> => {
  const end = upTo === undefined ? sql`` : sql`and record_id <= ${upTo}`;
  const { rows } = await sql<EntryBody>`
    select kind, noun, record_id as "recordId", data from journal
     where institution_id = ${institutionId} and noun = ${noun} and record_id > ${after} ${end}
     order by record_id, sequence`.execute(trx);
  return Map.groupBy(rows, ({ recordId }) => recordId);
};

/** Where a page of records ends: at its last id, or nowhere. */
const endOfPage = async (
  trx: RegisterTransaction,
  { shape, table, place }: RecordKind,
  institutionId: string,
  after: string,
): Promise<string | undefined> => {
  const ids =
    place === 'tenant'
      ? sql`select id from ${sql.table(table)} where institution_id = ${institutionId} and id > ${after}`
      : sql`select distinct record_id as id from journal
             where institution_id = ${institutionId} and noun = ${shape.noun} and record_id > ${after}`;
  const { rows } = await sql<{ id: string }>`${ids} order by id limit 1 offset ${atOnce - 1}`.execute(trx);
  return rows[0]?.id;
};

const replayKind = async (
  trx: RegisterTransaction,
  institutionId: string,
  kind: RecordKind,
): Promise<Omit<Replayed, 'entries'>> => {
  const differences: Difference[] = [];
  let records = 0;
  for (let after = ''; ;) {
    const upTo = await endOfPage(trx, kind, institutionId, after);
    const told = await listTold(trx, institutionId, kind.shape.noun, { after, upTo });
    // Rows of a shared table were written by one institution each; which one, their entries say.
    const within = kind.place === 'tenant' ? { after, upTo } : { ids: [...told.keys()] };
    const rows = await listStandings(trx, kind, institutionId, within);
    const ids = new Set([...told.keys(), ...rows.keys()]);
    records += ids.size;
    for (const id of ids) differences.push(...compare(kind, id, told.get(id) ?? [], rows.get(id)));
    if (upTo === undefined) return { records, differences };
    after = upTo;
  }
};

/** Compute every standing of an institution again from its journal alone and compare it with the tables. */
export const replayInstitution = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<Replayed> => {
  const { rows } = await sql<{ entries: number }>`
    select count(*)::int as entries from journal where institution_id = ${institutionId}`.execute(trx);
  let records = 0;
  const differences: Difference[] = [];
  for (const kind of recordKinds) {
    const part = await replayKind(trx, institutionId, kind);
    records += part.records;
    differences.push(...part.differences);
  }
  return { records, entries: rows[0]?.entries ?? 0, differences };
};
