import type { Client } from 'pg';

/** A table with its class and whether it is distributed already. */
interface ClassedTable {
  readonly tbl: string;
  readonly class: 'tenant' | 'reference';
  readonly isDone: boolean;
}

/** A foreign key that leads to a tenant table. */
interface KeyToTenant {
  readonly tbl: string;
  readonly name: string;
  readonly definition: string;
}

/** A view, its text and who may read it. */
interface View {
  readonly schema: string;
  readonly name: string;
  readonly definition: string;
  readonly options: string;
  readonly owner: string;
  readonly grants: readonly string[];
  readonly comment: string | null;
}

/** One statement with what it is for. */
export interface DistributeStatement {
  readonly says: string;
  readonly sql: string;
}

/** The table that all others are placed beside. */
const first = 'journal';

const isThere = async (client: Client, relation: string): Promise<boolean> => {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
    relation,
  ]);
  return rows[0]?.found === true;
};

const tablesOf = async (client: Client): Promise<readonly ClassedTable[]> => {
  const done = (await isThere(client, 'pg_dist_partition'))
    ? 'exists (select from pg_dist_partition p where p.logicalrelid = c.tbl::regclass)'
    : 'false';
  const { rows } = await client.query<ClassedTable>(`
    select c.tbl, c.class, ${done} as "isDone" from schema_class c where c.class in ('tenant', 'reference')
     order by c.class, c.tbl`);
  return rows;
};

/** Which of these tables lead to which, so that what is referred to comes first. */
const inOrder = async (client: Client, tables: readonly ClassedTable[]): Promise<readonly ClassedTable[]> => {
  const { rows } = await client.query<{ from: string; to: string }>(`
    select conrelid::regclass::text as "from", confrelid::regclass::text as "to" from pg_constraint
     where contype = 'f' and conrelid <> confrelid`);
  const leads = Map.groupBy(rows, ({ from }) => from);
  const byName = new Map(tables.map((table) => [table.tbl, table]));
  const placed = new Set<string>();
  const begun = new Set<string>();
  const place = (tbl: string): void => {
    if (begun.has(tbl) || !byName.has(tbl)) return;
    begun.add(tbl);
    for (const to of (leads.get(tbl) ?? []).map((lead) => lead.to).toSorted()) place(to);
    placed.add(tbl);
  };
  if (byName.has(first)) place(first);
  for (const { tbl } of tables) place(tbl);
  return [...placed].flatMap((tbl) => byName.get(tbl) ?? []);
};

const keysOf = async (client: Client): Promise<readonly KeyToTenant[]> => {
  const { rows } = await client.query<KeyToTenant>(`
    select f.conrelid::regclass::text as tbl, quote_ident(f.conname) as name, pg_get_constraintdef(f.oid) as definition
      from pg_constraint f join schema_class c on c.tbl::regclass = f.confrelid
     where f.contype = 'f' and f.conparentid = 0 and c.class = 'tenant'
     order by f.conrelid::regclass::text, f.conname`);
  return rows;
};

const viewsOf = async (client: Client): Promise<readonly View[]> => {
  const { rows } = await client.query<View>(`
    select quote_ident(n.nspname) as schema, quote_ident(v.relname) as name,
           pg_get_viewdef(v.oid) as definition, coalesce(array_to_string(v.reloptions, ', '), '') as options,
           pg_get_userbyid(v.relowner) as owner,
           array(select quote_ident(pg_get_userbyid(a.grantee)) from aclexplode(v.relacl) a
                  where a.privilege_type = 'SELECT' and a.grantee <> v.relowner order by 1) as grants,
           obj_description(v.oid, 'pg_class') as comment
      from pg_class v join pg_namespace n on n.oid = v.relnamespace
     where v.relkind = 'v' and n.nspname = 'facts' order by v.oid`);
  return rows;
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const restored = ({ schema, name, definition, options, owner, grants, comment }: View): readonly string[] => [
  `create view ${schema}.${name}${options === '' ? '' : ` with (${options})`} as\n${definition.trim().replace(/;$/, '')}`,
  `alter view ${schema}.${name} owner to ${owner}`,
  ...(grants.length === 0 ? [] : [`grant select on ${schema}.${name} to ${grants.join(', ')}`]),
  ...(comment === null ? [] : [`comment on view ${schema}.${name} is ${quoted(comment)}`]),
];

/**
 * The statements that turn this database into a distributed one, in the order in which they have to run, in one transaction: foreign keys
 * to tenant tables and the views go, reference tables are copied to every node, tenant tables are distributed by their institution beside the
 * first one, then the keys and views come back. Tables that are distributed already are left; none at all where all are.
 */
export const distributeStatements = async (client: Client): Promise<readonly DistributeStatement[]> => {
  const tables = await tablesOf(client);
  const open = tables.filter(({ isDone }) => !isDone);
  if (open.length === 0) return [];
  const keys = await keysOf(client);
  const views = await viewsOf(client);
  const ordered = await inOrder(client, open);
  const all = (says: string, statements: readonly string[]): readonly DistributeStatement[] =>
    statements.map((sql) => ({ says, sql }));
  const others = tables.some(({ tbl, isDone }) => tbl === first && isDone);
  return [
    ...all('the two triggers only refuse', ["set local citus.enable_unsafe_triggers = 'on'"]),
    ...all(
      'views come back at the end',
      views.toReversed().map(({ schema, name }) => `drop view ${schema}.${name}`),
    ),
    ...all(
      'keys to tables of universities come back at the end',
      keys.map(({ tbl, name }) => `alter table ${tbl} drop constraint ${name}`),
    ),
    ...all(
      'copied to every node, those that are referred to first',
      ordered
        .filter((table) => table.class === 'reference')
        .map(({ tbl }) => `select create_reference_table('${tbl}')`),
    ),
    ...all(
      'rows of one university on one node',
      ordered
        .filter((table) => table.class === 'tenant')
        .map(({ tbl }) =>
          tbl === first && !others
            ? `select create_distributed_table('${tbl}', 'institution_id')`
            : `select create_distributed_table('${tbl}', 'institution_id', colocate_with => '${first}')`,
        ),
    ),
    ...all(
      'the keys again',
      keys.map(({ tbl, name, definition }) => `alter table ${tbl} add constraint ${name} ${definition}`),
    ),
    ...all('the views again', views.flatMap(restored)),
  ];
};
