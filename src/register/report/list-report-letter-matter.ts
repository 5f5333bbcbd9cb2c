import { sql } from 'kysely';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';

/** What a letter about a report needs, by the entry that causes it. */
export interface ReportLetterMatter {
  readonly entryId: string;
  readonly kind: string;
  /** Which reminder the entry is, from 1; 0 for the request. */
  readonly number: number;
  readonly reportId: string;
  readonly status: string;
  /** How many reminders were sent until now. */
  readonly reminders: number;
  readonly dueOn: string;
  readonly callTitle: LocalizedText;
  readonly accountId: string;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly notifyByMail: boolean;
}

/** For accounts that still have an address. */
export const listReportLetterMatter = async (
  trx: RegisterTransaction,
  institutionId: string,
  entryIds: readonly string[],
): Promise<readonly ReportLetterMatter[]> => {
  const { rows } = await sql<ReportLetterMatter>`
    select j.id as "entryId", j.kind, coalesce((j.data ->> 'reminders')::int, 0) as number, r.id as "reportId", r.status,
           r.reminders, r.due_on::text as "dueOn", c.rules -> 'title' as "callTitle", o.id as "accountId",
           o.email as address, o.name, o.locale, o.time_zone as "timeZone", o.notify_by_mail as "notifyByMail"
      from journal j
      join report r on r.institution_id = ${institutionId} and r.id = j.record_id
      join account o on o.id = r.account_id and o.email not like '%@invalid'
      join call k on k.id = r.call_id
      join call_rules c on c.call_id = k.id and c.version = k.version
     where j.institution_id = ${institutionId} and j.id = any(${entryIds})`.execute(trx);
  return rows;
};
