import { sql } from 'kysely';
import type { CountedTable } from '../../core/release/counted-table.ts';
import type { Register } from '../db.ts';

interface Columns {
  readonly records: string[];
  readonly tables: number[];
  readonly parts: string[];
}

/** What was counted of each unit: columns of records with the place of their table and their part. */
const columnsByUnit = (counted: readonly CountedTable[]): ReadonlyMap<string, Columns> => {
  const found = new Map<string, Columns>();
  for (const [place, { records, units, parts, unitOf, partOf }] of counted.entries()) {
    for (const [at, record] of records.entries()) {
      const unit = units[unitOf[at] ?? 0] ?? '';
      const columns = found.get(unit) ?? { records: [], tables: [], parts: [] };
      if (columns.records.length === 0) found.set(unit, columns);
      columns.records.push(record);
      columns.tables.push(place);
      columns.parts.push(parts[partOf[at] ?? 0] ?? '');
    }
  }
  return found;
};

/** From which call a record comes, whatever it is a record of. */
const calls = sql`
  select id, call_id from mobility where institution_id = u.institution_id
  union all select id, call_id from application where institution_id = u.institution_id
  union all select id, call_id from award where institution_id = u.institution_id
  union all select id, call_id from ledger_task where institution_id = u.institution_id
  union all select id, call_id from result where institution_id = u.institution_id
  union all select x.id, m.call_id from (
              select institution_id, id, mobility_id from safety_report union all
              select institution_id, id, mobility_id from recognition union all
              select institution_id, id, mobility_id from agreement union all
              select institution_id, id, mobility_id from obligation) x
              join mobility m on m.institution_id = x.institution_id and m.id = x.mobility_id
             where x.institution_id = u.institution_id`;

/**
 * Keep who was counted in which table of a release, university by university, each with the call that he comes from. The keys of the
 * table hold the marks of institution, call and release together: a record of a demonstration in another release is refused by the
 * database. Throws where a record comes from no call.
 */
export const keepMembers = async (
  register: Register,
  release: { readonly id: string; readonly isDemonstration: boolean },
  counted: readonly CountedTable[],
): Promise<void> => {
  const ids = counted.map(({ id }) => id);
  const years = counted.map(({ year }) => year);
  const months = counted.map(({ month }) => month);
  for (const [institutionId, { records, tables, parts }] of columnsByUnit(counted)) {
    await register.inInstitution(institutionId, async (trx) => {
      await sql`
        delete from release_member where institution_id = ${institutionId} and release_id = ${release.id}`.execute(
        trx,
      );
      const { rows } = await sql<{ readonly kept: number }>`
        with u as (select ${institutionId}::text as institution_id),
        given as (
          select * from unnest(${records}::text[], ${tables}::int[], ${parts}::text[]) as g (record, place, part)),
        named as (
          select * from unnest(${ids}::text[], ${years}::int[], ${months}::int[]) with ordinality as n (table_id, year, month, place)),
        calls as (select c.id, c.call_id from u, lateral (${calls}) c),
        kept as (
          insert into release_member (institution_id, id, release_id, call_id, is_demonstration,
                 institution_is_demonstration, call_is_demonstration, table_id, year, month, part, records)
          select i.id, md5(concat_ws(' ', ${release.id}::text, c.id, n.table_id, n.year, n.month, g.part)), ${release.id}, c.id,
                 ${release.isDemonstration}, i.is_demonstration, c.is_demonstration, n.table_id, n.year, n.month, g.part,
                 array_agg(g.record order by g.record)
            from given g
            join named n on n.place = g.place + 1
            join calls k on k.id = g.record
            join call c on c.id = k.call_id
            join institution i on i.id = ${institutionId}
           group by i.id, i.is_demonstration, c.id, c.is_demonstration, n.table_id, n.year, n.month, g.part
          returning cardinality(records) as size)
        select coalesce(sum(size), 0)::int as kept from kept`.execute(trx);
      if (rows[0]?.kept !== records.length)
        throw new Error(`${institutionId}: ${rows[0]?.kept} of ${records.length} records come from a call`);
    });
  }
};
