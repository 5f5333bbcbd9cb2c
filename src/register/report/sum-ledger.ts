import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { LedgerGrouping } from '../../core/report/ledger.ts';
import type { RegisterTransaction } from '../db.ts';
import { countedLedger } from './counted-ledger.ts';
import { ledgerCondition, type LedgerFilter } from './ledger-condition.ts';
import type { LedgerPage } from './list-ledger.ts';
import { ledgerSums, type LedgerSums } from './ledger-sums.ts';

interface LedgerLine {
  readonly key: string;
  readonly name: LocalizedText;
  readonly totals: LedgerSums;
}

const keys = {
  participant: sql`l.account_id`,
  group: sql`l.group_id`,
  call: sql`l.call_id`,
  university: sql`l.institution_id`,
} as const;

/** What a line is called, by its key; a name of one language stands in all three, and `offset 0` lets it be found once. */
const names = {
  participant: sql`
    (select jsonb_build_object('kk', n.name, 'ru', n.name, 'en', n.name)
       from (select coalesce((select nullif(concat_ws(' ', p.given_name, p.family_name), '')
                                from mobility m
                                join person_detail p on p.institution_id = m.institution_id and p.id = m.person_id
                               where m.account_id = s.key and m.institution_id = s.place limit 1),
                             (select o.name from account o where o.id = s.key), '–') as name
               offset 0) n)`,
  group: sql`
    (select c.content -> 'title' from applicant_group g
       join university_task_content c on c.institution_id = g.institution_id and c.university_task_id = g.university_task_id
                                     and c.version = g.university_task_version
      where g.institution_id = s.place and g.id = s.key)`,
  call: sql`
    (select r.rules -> 'title' from call c join call_rules r on r.call_id = c.id and r.version = c.version
      where c.id = s.key)`,
  university: sql`(select i.name from institution i where i.id = s.key)`,
} as const;

/** The ledger added up by participant, group, call or university, in the order of their ids; a page of lines. */
export const sumLedger = async (
  trx: RegisterTransaction,
  institutionId: string | undefined,
  { by, before, size, ...filter }: LedgerFilter & LedgerPage & { readonly by: LedgerGrouping },
  today: string,
): Promise<{ readonly lines: readonly LedgerLine[]; readonly next: string | null }> => {
  const key = keys[by];
  const after = before === undefined ? sql`true` : sql`${key} > ${before}`;
  const { rows } = await sql<LedgerSums & { key: string; name: LocalizedText | null }>`
    select s.*, ${names[by]} as name
      from (select ${key} as key, min(l.institution_id) as place, ${ledgerSums(today)}
              from ${countedLedger({ ...filter, by })} l
             where ${ledgerCondition(institutionId, filter, today)} and ${key} is not null and ${after}
             group by ${key} order by ${key} limit ${size + 1}) s
     order by s.key`.execute(trx);
  const lines = rows.slice(0, size).map((row): LedgerLine => {
    const { key: id, name, promised, due, reported, overdue, verified, achieved, partly } = row;
    const { notAchieved, superseded, notVerifiable } = row;
    return {
      key: id,
      name: name ?? { kk: '–', ru: '–', en: '–' },
      totals: {
        ...{ promised, due, reported, overdue, verified, achieved, partly, notAchieved, superseded },
        notVerifiable,
      },
    };
  });
  return { lines, next: rows.length > size ? (lines.at(-1)?.key ?? null) : null };
};
