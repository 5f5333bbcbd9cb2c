import { sql } from 'kysely';
import type { Locale } from '../../core/basics/locale.ts';
import type { TemplateKind } from '../../core/institution/document-template.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A version of the words around a paper: who wrote it when; an empty name was forgotten. */
interface TemplateVersion {
  readonly kind: TemplateKind;
  readonly locale: Locale;
  readonly version: number;
  readonly writtenAt: string;
  readonly writtenBy: string;
}

/** Every version of the words of an institution, the newest first. */
export const listDocumentTemplates = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly TemplateVersion[]> => {
  const { rows } = await sql<TemplateVersion>`
    select t.kind, t.locale, c.version, ${instant('c.written_at')} as "writtenAt", coalesce(a.name, '') as "writtenBy"
      from document_template t
      join document_template_content c on c.institution_id = ${institutionId} and c.template_id = t.id
      left join account a on a.id = c.written_by
     where t.institution_id = ${institutionId}
     order by t.kind, t.locale, c.version desc`.execute(trx);
  return rows;
};
