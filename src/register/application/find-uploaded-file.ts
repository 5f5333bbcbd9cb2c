import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

interface FoundFile {
  readonly accountId: string;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** It was submitted with an application: only then others than its owner read it. */
  readonly isSubmitted: boolean;
}

export const findUploadedFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<FoundFile | undefined> => {
  const { rows } = await sql<FoundFile>`
    select f.account_id as "accountId", f.sha256, f.name, f.media_type as "mediaType", f.bytes::int,
           exists (select from draft d
                     join application_document w on w.institution_id = ${institutionId}
                                                and w.application_id = d.application_id
                    where d.institution_id = ${institutionId} and d.id = f.draft_id
                      and jsonb_path_exists(w.content -> 'documents' -> 'files', '$.*[*] ? (@ == $id)',
                                            jsonb_build_object('id', f.id))) as "isSubmitted"
      from uploaded_file f
     where f.institution_id = ${institutionId} and f.id = ${id} and f.removed_at is null`.execute(trx);
  return rows[0];
};
