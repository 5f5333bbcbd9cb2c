import { sql } from 'kysely';
import type {
  PartnerCourse,
  PartnerDocumentStanding,
  PartnerNote,
  PartnerRecord,
} from '../../core/partner/partner-document.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A kept document with what was read of it. */
interface PartnerDocumentRow extends Pick<
  PartnerDocumentStanding,
  'kind' | 'fileSha256' | 'recordNumber' | 'takenAt'
> {
  readonly id: string;
  readonly fileName: string;
  readonly content: Omit<PartnerRecord, 'courses'>;
  readonly notes: readonly PartnerNote[];
  readonly courses: readonly PartnerCourse[];
}

/** What partners sent of a stay and is kept, latest first. */
export const listPartnerDocuments = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityId: string,
): Promise<readonly PartnerDocumentRow[]> => {
  const { rows } = await sql<Omit<PartnerDocumentRow, 'courses'>>`
    select d.id, d.kind, d.file_sha256 as "fileSha256", d.record_number as "recordNumber",
           ${instant('d.taken_at')} as "takenAt", c.file_name as "fileName", c.content, c.notes
      from partner_document d
      join partner_document_content c on c.institution_id = ${institutionId} and c.id = d.id
     where d.institution_id = ${institutionId} and d.mobility_id = ${mobilityId} and d.status = 'kept'
     order by d.taken_at desc, d.id desc`.execute(trx);
  const { rows: courses } = await sql<PartnerCourse & { documentId: string }>`
    select document_id as "documentId", title, code, credits, scheme, grade, level, status from partner_course
     where institution_id = ${institutionId} and document_id = any(${rows.map(({ id }) => id)}::text[])
     order by document_id, position`.execute(trx);
  return rows.map((row) => ({
    ...row,
    courses: courses
      .filter(({ documentId }) => documentId === row.id)
      .map(({ documentId: _own, ...course }) => course),
  }));
};
