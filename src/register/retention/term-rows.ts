import { sql, type RawBuilder } from 'kysely';
import type { CarriedTermId } from '../../core/retention/terms.ts';

interface TermRow {
  readonly id: string;
  readonly account_id?: string | null;
}

interface TermRows {
  /** The ids of what is older than a day; of a term that a matter of a person holds back, with whom it is about. */
  readonly due: (institutionId: string, beforeDay: string) => RawBuilder<TermRow>;
  /** What is done to these ids. */
  readonly end: (institutionId: string, ids: readonly string[]) => readonly RawBuilder<unknown>[];
}

/** The start of a day by the national clock. */
const start = (day: string) => sql`(${day}::date at time zone 'Asia/Almaty')`;
const ofInstitution = (table: string) => (institutionId: string, ids: readonly string[]) => [
  sql`delete from ${sql.table(table)} where institution_id = ${institutionId} and id = any(${[...ids]})`,
];
const ofOffice = (table: string) => (_institutionId: string, ids: readonly string[]) => [
  sql`delete from ${sql.table(table)} where id = any(${[...ids]})`,
];

/** Where the data of each term lie. */
export const termRows: Readonly<Record<CarriedTermId, TermRows>> = {
  draft: {
    // What an application was made of stays with it.
    due: (institutionId, day) => sql`
      select d.id from draft d
       where d.institution_id = ${institutionId} and d.application_id is null and d.started_at < ${start(day)}
         and exists (select from draft_section s where s.institution_id = ${institutionId} and s.draft_id = d.id)
         and not exists (select from draft_section s
                          where s.institution_id = ${institutionId} and s.draft_id = d.id and s.saved_at >= ${start(day)})`,
    end: (institutionId, ids) => [
      sql`update uploaded_file set name = '', removed_at = coalesce(removed_at, now())
           where institution_id = ${institutionId} and draft_id = any(${[...ids]})`,
      sql`delete from draft_section where institution_id = ${institutionId} and draft_id = any(${[...ids]})`,
    ],
  },
  'request-answer': {
    due: (institutionId, day) => sql`
      select id from request_answer where institution_id = ${institutionId} and at < ${start(day)}`,
    end: ofInstitution('request_answer'),
  },
  'access-log': {
    due: (institutionId, day) => sql`
      select id, owner_account_id as account_id from access_log where institution_id = ${institutionId} and at < ${start(day)}`,
    end: ofInstitution('access_log'),
  },
  'breach-recipient': {
    due: (institutionId, day) => sql`
      select r.id from breach_recipient r
        join breach b on b.institution_id = ${institutionId} and b.id = r.breach_id
       where r.institution_id = ${institutionId} and b.closed_at < ${start(day)}`,
    end: ofInstitution('breach_recipient'),
  },
  'breach-text': {
    due: (institutionId, day) => sql`
      select t.id from breach_text t
        join breach b on b.institution_id = ${institutionId} and b.id = t.breach_id
       where t.institution_id = ${institutionId} and b.closed_at < ${start(day)}
         and not exists (select from breach_recipient r where r.institution_id = ${institutionId} and r.text_id = t.id)`,
    end: ofInstitution('breach_text'),
  },
  session: {
    due: (_institutionId, day) => sql`select id from session where expires_at < ${start(day)}`,
    end: ofOffice('session'),
  },
  'one-time-code': {
    due: (_institutionId, day) => sql`select id from one_time_code where expires_at < ${start(day)}`,
    end: ofOffice('one_time_code'),
  },
  mail: {
    // That a letter was written stays, so that it is not written again.
    due: (_institutionId, day) => sql`
      select id, account_id from mail where created_at < ${start(day)} and state <> 'queued' and (text <> '' or html <> '')`,
    end: (_institutionId, ids) => [sql`update mail set text = '', html = '' where id = any(${[...ids]})`],
  },
};
