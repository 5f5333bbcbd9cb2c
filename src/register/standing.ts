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

/** Standings of a noun, by record id: those of an institution after one id and up to another, or those with these ids. */
export const listStandings = async (
  trx: RegisterTransaction,
  kind: RecordKind,
  institutionId: string,
  within:
    { readonly after: string; readonly upTo?: string | undefined } | { readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, object>> => {
  const own = kind.place === 'tenant' ? sql`institution_id = ${institutionId} and` : sql``;
  const range =
    'ids' in within
      ? sql`id = any(${within.ids})`
      : within.upTo === undefined
        ? sql`id > ${within.after}`
        : sql`id > ${within.after} and id <= ${within.upTo}`;
  const { rows } = await sql<Record<string, unknown> & { record: string }>`
    select id as record, ${columnsOf(kind)} from ${sql.table(kind.table)} where ${own} ${range}`.execute(trx);
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
  for (const { noun, records } of runsOf(entries)) {
    const kind = recordKindOf(noun);
    if (records.size > 1 && kind.place === 'tenant' && kind.json === undefined) {
      await saveRun(trx, kind, institutionId, records);
      continue;
    }
    for (const [id, group] of records) {
      const before = await findStanding<object>(trx, noun, institutionId, id);
      await write(trx, kind, institutionId, id, foldAll(kind, before, group), before === undefined);
    }
  }
};

interface Run {
  readonly noun: string;
  /** The entries of each record, by its id. */
  readonly records: ReadonlyMap<string, readonly EntryBody[]>;
}

/** Records in the order of their first entries, cut where the noun changes: what refers to another stays behind it. */
const runsOf = (entries: readonly EntryBody[]): readonly Run[] => {
  const runs: { readonly noun: string; readonly records: Map<string, readonly EntryBody[]> }[] = [];
  for (const group of Map.groupBy(entries, ({ noun, recordId }) => `${noun} ${recordId}`).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const last = runs.at(-1);
    if (last?.noun === first.noun) last.records.set(first.recordId, group);
    else runs.push({ noun: first.noun, records: new Map([[first.recordId, group]]) });
  }
  return runs;
};

const foldAll = (
  { shape }: RecordKind,
  before: object | undefined,
  entries: readonly EntryBody[],
): Readonly<Record<string, Json>> => {
  let after = before;
  for (const entry of entries) after = shape.fold(after, entry);
  return after as Readonly<Record<string, Json>>;
};

/** Hundreds of one noun, as the program's own jobs have them, in three statements instead of two each. */
const saveRun = async (
  trx: RegisterTransaction,
  kind: RecordKind,
  institutionId: string,
  records: Run['records'],
): Promise<void> => {
  const { rows } = await sql<Record<string, unknown> & { record: string }>`
    select id as record, ${columnsOf(kind)} from ${sql.table(kind.table)}
     where institution_id = ${institutionId} and id = any(${[...records.keys()]})
     order by id for update`.execute(trx);
  const before = new Map(rows.map(({ record, ...row }) => [record, fromRow(row)]));
  const folded = [...records].map(([id, group]) => ({ id, standing: foldAll(kind, before.get(id), group) }));
  const [known, fresh] = [true, false].map((isKnown) =>
    JSON.stringify(
      folded
        .filter(({ id }) => before.has(id) === isKnown)
        .map(({ id, standing }) => ({
          id,
          ...Object.fromEntries(kind.shape.keys.map((key) => [columnOf(key), standing[key] ?? null])),
        })),
    ),
  );
  const table = sql.table(kind.table);
  const columns = kind.shape.keys.map(columnOf).filter((column) => column !== 'institution_id');
  const rowsOf = (written: string | undefined) =>
    sql`jsonb_populate_recordset(null::${table}, ${written}::jsonb) as v`;
  if (before.size > 0) {
    const set = sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`v.${column}`)}`));
    await sql`
      update ${table} t set ${set} from ${rowsOf(known)}
       where t.institution_id = ${institutionId} and t.id = v.id`.execute(trx);
  }
  if (before.size < records.size) {
    const names = ['id', ...columns];
    await sql`
      insert into ${table} (institution_id, ${sql.join(names.map((column) => sql.ref(column)))})
      select ${institutionId}, ${sql.join(names.map((column) => sql.ref(`v.${column}`)))} from ${rowsOf(fresh)}`.execute(
      trx,
    );
  }
};
