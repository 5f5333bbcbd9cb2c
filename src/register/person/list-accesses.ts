import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface AccessFilter {
  /** Part of the name of who looked, or his id. */
  readonly actor?: string | undefined;
  /** Part of the name of whom it was about, or his id. */
  readonly owner?: string | undefined;
  readonly permission?: string | undefined;
  readonly what?: 'read' | 'refused' | undefined;
  /** Days by the national clock, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The last row of the page before. */
  readonly before?: string | undefined;
}

interface AccessRow {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly actorName: string | null;
  readonly what: 'read' | 'refused';
  readonly permission: string;
  readonly recordId: string | null;
  readonly ownerAccountId: string | null;
  readonly ownerName: string | null;
}

/** Part of a name, its wildcards taken as letters. */
const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (letter) => `\\${letter}`)}%`;

/** Who looked at sensitive data of whom in an institution and what was refused to whom, newest first. */
export const listAccesses = async (
  trx: RegisterTransaction,
  institutionId: string,
  filter: AccessFilter,
  most: number,
): Promise<readonly AccessRow[]> => {
  const { actor, owner, permission, what, from, to, before } = filter;
  const day = (text: string) => sql`(${text}::date at time zone 'Asia/Almaty')`;
  const conditions = [
    ...(actor === undefined ? [] : [sql` and (l.actor = ${actor} or a.name ilike ${like(actor)})`]),
    ...(owner === undefined
      ? []
      : [sql` and (l.owner_account_id = ${owner} or o.name ilike ${like(owner)})`]),
    ...(permission === undefined ? [] : [sql` and l.permission = ${permission}`]),
    ...(what === undefined ? [] : [sql` and l.what = ${what}`]),
    ...(from === undefined ? [] : [sql` and l.at >= ${day(from)}`]),
    ...(to === undefined ? [] : [sql` and l.at < ${day(to)} + interval '1 day'`]),
    ...(before === undefined
      ? []
      : [
          sql` and (l.at, l.id) < (select b.at, b.id from access_log b
                                where b.institution_id = ${institutionId} and b.id = ${before})`,
        ]),
  ];
  const { rows } = await sql<AccessRow>`
    select l.id, ${instant('l.at')} as at, l.actor, nullif(a.name, '') as "actorName", l.what, l.permission,
           l.record_id as "recordId", l.owner_account_id as "ownerAccountId", nullif(o.name, '') as "ownerName"
      from access_log l
      left join account a on a.id = l.actor
      left join account o on o.id = l.owner_account_id
     where l.institution_id = ${institutionId}${sql.join(conditions, sql``)}
     order by l.at desc, l.id desc limit ${most}`.execute(trx);
  return rows;
};
