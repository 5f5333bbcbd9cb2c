import { sql } from 'kysely';
import type { ApplicationStatus } from '../../core/application/application.ts';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** One line of the queue. */
export interface ApplicationRow {
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
}

/** What is shown of the queue; `before` is the cursor of the page before. */
export interface QueueFilter {
  readonly call: string;
  readonly status?: ApplicationStatus | undefined;
  readonly region?: string | undefined;
  readonly level?: string | undefined;
  readonly group?: 'yes' | 'no' | undefined;
  /** A part of the applicant's name, or of the reference number. */
  readonly text?: string | undefined;
  readonly before?: string | undefined;
  readonly size: number;
}

/** The part of a reference number that comes from the id, as it may be typed: `q2026-ab12c-` → `AB12C`. */
const referencePart = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^Q\d{4}-?/, '')
    .replaceAll('-', '');

/** Names are no hexadecimal numbers: most searches need not look at ids. */
const isReferencePart = (text: string): boolean => /^[0-9A-F]{2,10}$/.test(referencePart(text));

const cursorForm = /^([0-9TZ:.-]{24})_([a-z]{3}_[0-9a-f-]{36})$/;

const conditions = ({ call, status, region, level, group, text, before }: QueueFilter) => {
  const [, at, id] = cursorForm.exec(before ?? '') ?? [];
  return sql.join(
    [
      sql`a.call_id = ${call}`,
      ...(status === undefined ? [] : [sql`a.status = ${status}`]),
      ...(region === undefined ? [] : [sql`a.region_id = ${region}`]),
      ...(level === undefined ? [] : [sql`a.level = ${level}`]),
      ...(group === undefined ? [] : [sql`(a.group_id is not null) = ${group === 'yes'}`]),
      ...(at === undefined || id === undefined ? [] : [sql`(a.submitted_at, a.id) < (${at}, ${id})`]),
      ...(text === undefined || text.trim() === ''
        ? []
        : [
            sql`(position(lower(${text.trim()}) in lower(concat_ws(' ', p.given_name, p.family_name))) > 0
                 ${isReferencePart(text) ? sql`or position(${referencePart(text)} in upper(right(replace(a.id, '-', ''), 10))) > 0` : sql``})`,
          ]),
    ],
    sql` and `,
  );
};

/** A page of the applications to one call, the last submitted first, and where the next page begins. */
export const listApplications = async (
  trx: RegisterTransaction,
  institutionId: string,
  filter: QueueFilter,
): Promise<{ readonly applications: readonly ApplicationRow[]; readonly next: string | null }> => {
  const { rows } = await sql<Omit<ApplicationRow, 'reference'>>`
    with page as materialized (
      select a.id, a.person_id, a.account_id, a.status, a.submitted_at, a.region_id, a.level, a.first_country, a.group_id,
             concat_ws(' ', p.given_name, p.family_name) as name
        from application a
        left join person_detail p on p.institution_id = ${institutionId} and p.id = a.person_id
       where a.institution_id = ${institutionId} and ${conditions(filter)}
       order by a.submitted_at desc, a.id desc limit ${filter.size + 1})
    select g.id, coalesce(nullif(g.name, ''), o.name, '') as applicant, g.account_id as "accountId", g.status,
           ${instant('g.submitted_at')} as "submittedAt", g.region_id as "regionId", g.level,
           g.first_country as "firstCountry", g.group_id as "groupId",
           (select count(*)::int from task t where t.institution_id = ${institutionId} and t.application_id = g.id
               and t.withdrawn_at is null) as tasks
      from page g left join account o on o.id = g.account_id
     order by g.submitted_at desc, g.id desc`.execute(trx);
  const applications = rows
    .slice(0, filter.size)
    .map((row) => ({ ...row, reference: referenceNumber(row.id, row.submittedAt) }));
  const last = applications.at(-1);
  return {
    applications,
    next: rows.length > filter.size && last !== undefined ? `${last.submittedAt}_${last.id}` : null,
  };
};
