import { sql, type RawBuilder } from 'kysely';
import type { ApplicationStatus } from '../../core/application/application.ts';
import type { ApplicantFacts } from '../../core/application/completeness.ts';
import { emptyDraft, type DraftContent } from '../../core/application/draft-content.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A file as its owner sees it. */
export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly uploadedAt: string;
}

/** A draft with all that a decision about it needs. */
export interface LoadedDraft {
  readonly id: string;
  readonly callId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly applicationId: string | null;
  readonly groupId: string | null;
  readonly status: ApplicationStatus | null;
  readonly content: DraftContent;
  readonly versions: Readonly<Record<string, number>>;
  readonly savedAt: string | null;
  readonly files: readonly FileRow[];
  readonly applicant: ApplicantFacts;
  readonly iinHash: string | null;
  /** The name of the applicant, as he wrote it or as his account has it. */
  readonly name: string;
}

type Sections = Readonly<Record<string, { readonly content: unknown; readonly version: number }>>;
type Row = Omit<LoadedDraft, 'content' | 'versions' | 'applicant'> &
  ApplicantFacts & { readonly sections: Sections };

/** Sections as they were saved over an empty draft; of the documents only files that are still there. */
const contentOf = (sections: Sections, files: readonly FileRow[]): DraftContent => {
  const saved = Object.entries(sections).map(([name, { content }]) => [name, content] as const);
  const content: DraftContent = { ...emptyDraft, ...Object.fromEntries(saved) };
  const known = new Set(files.map(({ id }) => id));
  const kept = Object.entries(content.documents.files).map(
    ([name, ids]) => [name, ids.filter((id) => known.has(id))] as const,
  );
  return { ...content, documents: { files: Object.fromEntries(kept) } };
};

const draftOf = ({
  sections,
  hasDetail,
  hasProcessingConsent,
  hasIin,
  citizenship,
  ...row
}: Row): LoadedDraft => ({
  ...row,
  content: contentOf(sections, row.files),
  versions: Object.fromEntries(Object.entries(sections).map(([name, { version }]) => [name, version])),
  applicant: { hasDetail, hasProcessingConsent, hasIin, citizenship },
});

/**
 * Drafts of an institution that satisfy `where` (tables: `d` draft, `a` its application), with their sections, files and
 * what is known of the applicant, in one statement. With `lock` their rows are held until the transaction ends.
 */
export const loadDrafts = async (
  trx: RegisterTransaction,
  institutionId: string,
  where: RawBuilder<unknown>,
  { lock = false, most = 1000 }: { readonly lock?: boolean; readonly most?: number } = {},
): Promise<readonly LoadedDraft[]> => {
  const { rows } = await sql<Row>`
    select d.id, d.call_id as "callId", d.account_id as "accountId", d.person_id as "personId",
           d.application_id as "applicationId", d.group_id as "groupId", a.status,
           coalesce((select jsonb_object_agg(s.section, jsonb_build_object('content', s.content, 'version', s.version))
              from draft_section s where s.institution_id = ${institutionId} and s.draft_id = d.id), '{}') as sections,
           (select to_char(max(s.saved_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
              from draft_section s where s.institution_id = ${institutionId} and s.draft_id = d.id) as "savedAt",
           coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
                      'bytes', f.bytes, 'uploadedAt', ${instant('f.uploaded_at')}) order by f.uploaded_at, f.id)
              from uploaded_file f where f.institution_id = ${institutionId} and f.draft_id = d.id
               and f.removed_at is null), '[]') as files,
           p.id is not null as "hasDetail", p.citizenship, p.iin_hash is not null as "hasIin", p.iin_hash as "iinHash",
           exists (select from consent c where c.institution_id = ${institutionId} and c.person_id = d.person_id
                    and c.purpose = 'processing' and c.withdrawn_at is null) as "hasProcessingConsent",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as name
      from draft d
      left join application a on a.institution_id = ${institutionId} and a.id = d.application_id
      left join person_detail p on p.institution_id = ${institutionId} and p.id = d.person_id
      left join account o on o.id = d.account_id
     where d.institution_id = ${institutionId} and ${where}
     order by d.started_at desc, d.id limit ${most}
     ${lock ? sql`for update of d` : sql``}`.execute(trx);
  return rows.map(draftOf);
};
