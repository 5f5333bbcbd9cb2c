import { sql } from 'kysely';
import type { ApplicationStatus } from '../../core/application/application.ts';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { nameOrReference } from './name-or-reference.ts';

/** One line of the queue. */
interface ApplicationRow {
  readonly id: string;
  readonly reference: string;
  readonly applicant: string;
  readonly accountId: string;
  readonly status: ApplicationStatus;
  readonly submittedAt: string;
  readonly regionId: string;
  readonly level: string;
  readonly firstCountry: string;
  readonly tasks: number;
  readonly groupId: string | null;
  /** The language in which its answers are written; `null` where they were forgotten. */
  readonly locale: Locale | null;
}

/** What is shown of the queue; `before` is the cursor of the page before. */
interface QueueFilter {
  readonly call: string;
  readonly status?: ApplicationStatus | undefined;
  readonly region?: string | undefined;
  readonly level?: string | undefined;
  readonly group?: 'yes' | 'no' | undefined;
  /** The beginning of the applicant's name or of the reference number; where there is none, any part of them. */
  readonly text?: string | undefined;
  readonly before?: string | undefined;
  readonly size: number;
}

const cursorForm = /^([0-9TZ:.-]{24})_([a-z]{3}_[0-9a-f-]{36})$/;

const conditions = (
  institutionId: string,
  { call, status, region, level, group, text, before }: QueueFilter,
  where: 'beginning' | 'part',
) => {
  const [, at, id] = cursorForm.exec(before ?? '') ?? [];
  return sql.join(
    [
      sql`a.call_id = ${call}`,
      ...(status === undefined ? [] : [sql`a.status = ${status}`]),
      ...(region === undefined ? [] : [sql`a.region_id = ${region}`]),
      ...(level === undefined ? [] : [sql`a.level = ${level}`]),
      ...(group === undefined ? [] : [sql`(a.group_id is not null) = ${group === 'yes'}`]),
      ...(at === undefined || id === undefined ? [] : [sql`(a.submitted_at, a.id) < (${at}, ${id})`]),
      ...(isGiven(text) ? [nameOrReference(institutionId, { call, text, where })] : []),
    ],
    sql` and `,
  );
};

const isGiven = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

type Row = Omit<ApplicationRow, 'reference'>;

const readPage = async (
  trx: RegisterTransaction,
  institutionId: string,
  filter: QueueFilter,
  where: 'beginning' | 'part',
): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    with page as materialized (
      select a.id, a.person_id, a.account_id, a.status, a.submitted_at, a.region_id, a.level, a.first_country, a.group_id,
             a.version
        from application a
       where a.institution_id = ${institutionId} and ${conditions(institutionId, filter, where)}
       order by a.submitted_at desc, a.id desc limit ${filter.size + 1})
    select g.id, coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as applicant,
           g.account_id as "accountId", g.status,
           ${instant('g.submitted_at')} as "submittedAt", g.region_id as "regionId", g.level,
           g.first_country as "firstCountry", g.group_id as "groupId", w.locale,
           (select count(*)::int from task t where t.institution_id = ${institutionId} and t.application_id = g.id
               and t.withdrawn_at is null) as tasks
      from page g
      left join person_detail p on p.institution_id = ${institutionId} and p.id = g.person_id
      left join account o on o.id = g.account_id
      left join application_document w on w.institution_id = ${institutionId} and w.application_id = g.id
                                      and w.version = g.version
     order by g.submitted_at desc, g.id desc`.execute(trx);
  return rows;
};

/** A page of the applications to one call, the last submitted first, and where the next page begins. */
export const listApplications = async (
  trx: RegisterTransaction,
  institutionId: string,
  filter: QueueFilter,
): Promise<{ readonly applications: readonly ApplicationRow[]; readonly next: string | null }> => {
  const found = await readPage(trx, institutionId, filter, 'beginning');
  // What was found by its beginning goes on by its beginning, so later pages come to the same answer here.
  const rows =
    found.length === 0 && isGiven(filter.text) ? await readPage(trx, institutionId, filter, 'part') : found;
  const applications = rows
    .slice(0, filter.size)
    .map((row) => ({ ...row, reference: referenceNumber(row.id, row.submittedAt) }));
  const last = applications.at(-1);
  return {
    applications,
    next: rows.length > filter.size && last !== undefined ? `${last.submittedAt}_${last.id}` : null,
  };
};
