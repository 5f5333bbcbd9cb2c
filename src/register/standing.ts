import { sql } from 'kysely';
import type { EntryBody } from '../core/basics/entry-body.ts';
import type { Json } from '../core/basics/json.ts';
import type { RegisterTransaction } from './db.ts';
import { columnOf, type RecordKind } from './record-kind.ts';
import { recordKindOf } from './record-kinds.ts';

/** A value as the core knows it: instants as ISO text, days as text, JSON as it is. */
const toCore = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

const columnsOf = ({ shape, days = [], big = [] }: RecordKind) =>
  sql.join(
    shape.keys.map((key) => {
      const type = days.includes(key) ? sql`::text` : big.includes(key) ? sql`::float8` : sql``;
      return sql`${sql.ref(columnOf(key))}${type} as ${sql.ref(key)}`;
    }),
  );

const keyOf = ({ place }: RecordKind, institutionId: string, id: string) =>
  place === 'tenant' ? sql`institution_id = ${institutionId} and id = ${id}` : sql`id = ${id}`;

const fromRow = (row: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toCore(value)]));

/** What is so of a record, locked until the transaction ends; `undefined` where there is none. */
export const findStanding = async <Standing>(
  trx: RegisterTransaction,
  noun: string,
  institutionId: string,
  id: string,
): Promise<Standing | undefined> => {
  const kind = recordKindOf(noun);
  const { rows } = await sql<Record<string, unknown>>`
    select ${columnsOf(kind)} from ${sql.table(kind.table)}
     where ${keyOf(kind, institutionId, id)} for update`.execute(trx);
  return rows[0] === undefined ? undefined : (fromRow(rows[0]) as Standing);
};

/** All standings of a noun, by record id; for `replay`. */
export const listStandings = async (
  trx: RegisterTransaction,
  kind: RecordKind,
  institutionId: string,
): Promise<ReadonlyMap<string, object>> => {
  const where = kind.place === 'tenant' ? sql`where institution_id = ${institutionId}` : sql``;
  const { rows } = await sql<Record<string, unknown> & { record: string }>`
    select id as record, ${columnsOf(kind)} from ${sql.table(kind.table)} ${where}`.execute(trx);
  return new Map(rows.map(({ record, ...row }) => [record, fromRow(row)]));
};

const write = async (
  trx: RegisterTransaction,
  kind: RecordKind,
  institutionId: string,
  id: string,
  standing: Readonly<Record<string, Json>>,
  isNew: boolean,
): Promise<void> => {
  const { shape, table, place, json = [] } = kind;
  const pairs = shape.keys.map((key) => {
    const value = standing[key] ?? null;
    return [
      columnOf(key),
      json.includes(key) ? sql`${JSON.stringify(value)}::jsonb` : sql`${value}`,
    ] as const;
  });
  if (isNew) {
    const key = place === 'tenant' ? [['institution_id', sql`${institutionId}`] as const] : [];
    const all = [...key, ['id', sql`${id}`] as const, ...pairs];
    await sql`insert into ${sql.table(table)} (${sql.join(all.map(([column]) => sql.ref(column)))})
              values (${sql.join(all.map(([, value]) => value))})`.execute(trx);
    return;
  }
  const set = sql.join(
    pairs
      .filter(([column]) => column !== 'institution_id')
      .map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
  );
  await sql`update ${sql.table(table)} set ${set} where ${keyOf(kind, institutionId, id)}`.execute(trx);
};

/** Fold the entries into the standings of the records they are about, in their order, and write each record once. */
export const saveStandings = async (
  trx: RegisterTransaction,
  institutionId: string,
  entries: readonly EntryBody[],
): Promise<void> => {
  const records = Map.groupBy(entries, ({ noun, recordId }) => `${noun} ${recordId}`);
  for (const group of records.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const kind = recordKindOf(first.noun);
    const before = await findStanding<object>(trx, first.noun, institutionId, first.recordId);
    let after = before;
    for (const entry of group) after = kind.shape.fold(after, entry);
    const standing = after as Readonly<Record<string, Json>>;
    await write(trx, kind, institutionId, first.recordId, standing, before === undefined);
  }
};
