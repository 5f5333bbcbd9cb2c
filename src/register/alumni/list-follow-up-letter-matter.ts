import { sql, type RawBuilder } from 'kysely';
import type { Wave } from '../../core/alumni/follow-up.ts';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';

/** What a letter of a follow-up needs. */
export interface FollowUpLetterMatter {
  readonly followUpId: string;
  readonly linkIssue: number;
  readonly status: string;
  readonly answeredIssue: number | null;
  readonly wave: Wave;
  readonly invitedOn: string;
  readonly closesOn: string;
  /** How many reminders were ordered until now. */
  readonly reminders: number;
  readonly isBounced: boolean;
  /** Whether he may be asked now: neither stopped nor erased, and his consent stands. */
  readonly isAsked: boolean;
  /** Which version of the questions is put to him. */
  readonly questionnaire: number | null;
  readonly country: string;
  readonly endedOn: string;
  readonly institution: LocalizedText;
  readonly accountId: string;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly notifyByMail: boolean;
}

/** With the entry that ordered the letter, and which link or reminder it ordered. */
export interface OrderedLetter extends FollowUpLetterMatter {
  readonly entryId: string;
  readonly kind: string;
  readonly orderedIssue: number;
  readonly number: number;
}

const columns = (institutionId: string): RawBuilder<unknown> => sql`
  f.id as "followUpId", f.link_issue as "linkIssue", f.status, f.answered_issue as "answeredIssue", f.wave,
  f.invited_on::text as "invitedOn", f.closes_on::text as "closesOn", f.reminders, f.bounced_at is not null as "isBounced",
  u.status = 'asked' and exists (select from consent c where c.institution_id = ${institutionId}
    and c.person_id = u.person_id and c.purpose = 'follow-up' and c.withdrawn_at is null) as "isAsked",
  f.questionnaire, u.country, u.ended_on::text as "endedOn", i.name as institution, o.id as "accountId", o.email as address, o.name,
  o.locale, o.time_zone as "timeZone", o.notify_by_mail as "notifyByMail"`;

/** By the entries that cause the letters, with the link or the reminder that each of them ordered. For accounts that still have an address. */
export const listFollowUpLetterMatter = async (
  trx: RegisterTransaction,
  institutionId: string,
  entryIds: readonly string[],
): Promise<readonly OrderedLetter[]> => {
  const { rows } = await sql<OrderedLetter>`
    select ${columns(institutionId)}, j.id as "entryId", j.kind, coalesce((j.data ->> 'linkIssue')::int, f.link_issue) as "orderedIssue",
           coalesce((j.data ->> 'reminders')::int, 0) as number
      from journal j
      join follow_up f on f.institution_id = ${institutionId} and f.id = j.record_id
      join alumnus u on u.institution_id = ${institutionId} and u.id = f.alumnus_id
      join institution i on i.id = ${institutionId}
      join account o on o.id = f.account_id and o.email not like '%@invalid'
     where j.institution_id = ${institutionId} and j.id = any(${entryIds})`.execute(trx);
  return rows;
};

/** Of one asking, for the letter on paper and for the page of the link. */
export const findFollowUpMatter = async (
  trx: RegisterTransaction,
  institutionId: string,
  followUpId: string,
): Promise<(FollowUpLetterMatter & { readonly alumnusId: string }) | undefined> => {
  const { rows } = await sql<FollowUpLetterMatter & { readonly alumnusId: string }>`
    select ${columns(institutionId)}, u.id as "alumnusId"
      from follow_up f
      join alumnus u on u.institution_id = ${institutionId} and u.id = f.alumnus_id
      join institution i on i.id = ${institutionId}
      join account o on o.id = f.account_id
     where f.institution_id = ${institutionId} and f.id = ${followUpId}`.execute(trx);
  return rows[0];
};
