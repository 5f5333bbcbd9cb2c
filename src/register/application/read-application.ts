import { sql } from 'kysely';
import type { AnsweredSection } from '../../core/application/answers-document.ts';
import type { ApplicationStatus } from '../../core/application/application.ts';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import type { FileRow } from './load-drafts.ts';

/** An application as it was submitted last. */
export interface SubmittedApplication {
  readonly id: string;
  readonly callId: string;
  readonly callVersion: number;
  readonly callTitle: LocalizedText;
  readonly reference: string;
  readonly applicant: string;
  readonly accountId: string;
  readonly personId: string;
  readonly draftId: string | null;
  readonly status: ApplicationStatus;
  readonly version: number;
  readonly submittedAt: string;
  readonly locale: Locale;
  readonly documentSha256: string;
  readonly sections: readonly AnsweredSection[];
  readonly files: readonly FileRow[];
  readonly groupId: string | null;
}

/** Whose application it is; `undefined` where there is none. */
export const ownerOfApplication = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<string | undefined> => {
  const row = await trx
    .selectFrom('application')
    .select('account_id')
    .where('institution_id', '=', institutionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.account_id;
};

/** The application with its document; of one that was forgotten only what is so of it is left. */
export const readApplication = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<SubmittedApplication | undefined> => {
  const { rows } = await sql<Omit<SubmittedApplication, 'reference'>>`
    select a.id, a.call_id as "callId", a.call_version as "callVersion", r.rules -> 'title' as "callTitle",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as applicant,
           a.account_id as "accountId", a.person_id as "personId", d.id as "draftId", a.status, a.version,
           ${instant('a.submitted_at')} as "submittedAt", coalesce(w.locale, 'kk') as locale,
           a.document_sha256 as "documentSha256", coalesce(w.document, '[]') as sections, a.group_id as "groupId",
           coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
                      'bytes', f.bytes, 'uploadedAt', ${instant('f.uploaded_at')}) order by f.uploaded_at, f.id)
              from uploaded_file f
             where f.institution_id = ${institutionId} and f.draft_id = d.id and f.removed_at is null
               and jsonb_path_exists(w.content -> 'documents' -> 'files', '$.*[*] ? (@ == $id)',
                                     jsonb_build_object('id', f.id))), '[]') as files
      from application a
      join call_rules r on r.call_id = a.call_id and r.version = a.call_version
      left join application_document w on w.institution_id = ${institutionId} and w.application_id = a.id
                                      and w.version = a.version
      left join draft d on d.institution_id = ${institutionId} and d.application_id = a.id
      left join person_detail p on p.institution_id = ${institutionId} and p.id = a.person_id
      left join account o on o.id = a.account_id
     where a.institution_id = ${institutionId} and a.id = ${id}`.execute(trx);
  const [row] = rows;
  return row === undefined ? undefined : { ...row, reference: referenceNumber(row.id, row.submittedAt) };
};
