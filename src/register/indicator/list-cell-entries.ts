import { sql, type RawBuilder } from 'kysely';
import type { IndicatorId } from '../../core/indicator/indicator-id.ts';
import type { ExplainedRow } from '../../core/release/explain/explained-rows.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** An entry of a journal on which a figure rests. */
export interface CellEntry {
  readonly institution: string;
  readonly sequence: number;
  readonly kind: string;
  readonly at: string;
  /** The record of the figure. */
  readonly record: string;
  /** The record that was written: that one, or one that it is made of. */
  readonly noun: string;
  readonly written: string;
}

const results = sql`select l.institution_id, l.mobility_id as record, l.result_id as written from ledger_task l
  where l.institution_id = o.institution_id and l.mobility_id = o.record`;
const of = (table: string, column: string): RawBuilder<unknown> => sql`
  select t.institution_id, t.${sql.ref(column)} as record, t.id as written from ${sql.table(table)} t
   where t.institution_id = o.institution_id and t.${sql.ref(column)} = o.record`;
const lives = sql`
  select a.institution_id, a.mobility_id, x.id from alumnus a
    join outcome x on x.institution_id = a.institution_id and x.alumnus_id = a.id
   where a.institution_id = o.institution_id and a.mobility_id = o.record`;

/** What the records of an indicator are made of, besides themselves. */
const made: Readonly<Partial<Record<IndicatorId, readonly RawBuilder<unknown>[]>>> = {
  ...{ K1: [lives], K2: [lives], K3: [lives] },
  K4: [
    sql`select l.institution_id, l.id, l.result_id from ledger_task l
         where l.institution_id = o.institution_id and l.id = o.record`,
  ],
  ...{ K5: [results], K9: [results], K11: [results, of('cost_line', 'mobility_id')] },
  K6: [of('recognition', 'mobility_id')],
  K17: [of('review_assignment', 'application_id')],
  K20: [
    ...[of('obligation_event', 'obligation_id'), of('obligation_request', 'obligation_id')],
    of('refund_instalment', 'obligation_id'),
  ],
  K22: [of('safety_report', 'mobility_id')],
};

/** What the journals say of the records behind a figure, by institution and in their order; read by a national reader. */
export const listCellEntries = async (
  trx: RegisterTransaction,
  indicator: IndicatorId,
  rows: readonly ExplainedRow[],
): Promise<readonly CellEntry[]> => {
  const told = JSON.stringify(rows.map(({ university, record }) => ({ institution_id: university, record })));
  const parts = made[indicator] ?? [];
  const { rows: entries } = await sql<CellEntry>`
    with own as (
      select distinct institution_id, record
        from jsonb_to_recordset(${told}::jsonb) as o (institution_id text, record text)),
    written as (
      select institution_id, record, record as written from own
      ${sql.join(
        parts.map((part) => sql`union select m.* from own o cross join lateral (${part}) m`),
        sql` `,
      )})
    select j.institution_id as institution, j.sequence::float8 as sequence, j.kind, ${instant('j.at')} as at, w.record, j.noun,
           w.written
      from written w
      join journal j on j.institution_id = w.institution_id and j.record_id = w.written
     order by j.institution_id, j.sequence`.execute(trx);
  return entries;
};
