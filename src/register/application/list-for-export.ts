import { sql } from 'kysely';
import type { ApplicationStatus } from '../../core/application/application.ts';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** An application as an export tells it. */
interface ExportedApplication {
  readonly id: string;
  readonly reference: string;
  readonly applicant: string;
  readonly accountId: string;
  readonly status: ApplicationStatus;
  readonly submittedAt: string;
  readonly callVersion: number;
  readonly regionId: string;
  readonly level: string;
  readonly groupId: string | null;
  readonly choices: readonly { readonly hostName: string; readonly country: string }[];
  readonly documentSha256: string;
}

/** Which part of a call's applications: those after the id `after`, submitted no later than `until`. */
export interface ExportPage {
  readonly call: string;
  readonly after: string;
  readonly until: Date;
  readonly size: number;
}

/** The next applications of a call in one institution in the order of their ids, and the id after which the next page begins, or null. */
export const listForExport = async (
  trx: RegisterTransaction,
  institutionId: string,
  { call, after, until, size }: ExportPage,
): Promise<{ readonly applications: readonly ExportedApplication[]; readonly next: string | null }> => {
  const { rows } = await sql<Omit<ExportedApplication, 'reference'>>`
    with page as materialized (
      select * from application
       where institution_id = ${institutionId} and call_id = ${call} and id > ${after} and submitted_at <= ${until}
       order by id limit ${size})
    select a.id, coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as applicant,
           a.account_id as "accountId", a.status,
           ${instant('a.submitted_at')} as "submittedAt", a.call_version as "callVersion", a.region_id as "regionId",
           a.level, a.group_id as "groupId", a.document_sha256 as "documentSha256",
           coalesce((select jsonb_agg(jsonb_build_object('hostName', c.host_name, 'country', c.country) order by c.rank)
                       from choice c where c.institution_id = ${institutionId} and c.application_id = a.id), '[]') as choices
      from page a
      left join person_detail p on p.institution_id = ${institutionId} and p.id = a.person_id
      left join account o on o.id = a.account_id
     order by a.id`.execute(trx);
  return {
    applications: rows.map((row) => ({ ...row, reference: referenceNumber(row.id, row.submittedAt) })),
    next: rows.length < size ? null : (rows.at(-1)?.id ?? null),
  };
};
