import { sql } from 'kysely';
import type { Locale } from '../../core/basics/locale.ts';
import {
  documentWords,
  type DocumentWords,
  type TemplateKind,
} from '../../core/institution/document-template.ts';
import type { RegisterTransaction } from '../db.ts';

/** Words of a template and which version they are. */
export interface VersionedWords {
  readonly version: number;
  readonly words: DocumentWords;
}

/** The newest words of an institution around a paper, or those of a version; `undefined` where it never wrote them. */
export const findDocumentTemplate = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    kind,
    locale,
    version,
  }: { readonly kind: TemplateKind; readonly locale: Locale; readonly version?: number | undefined },
): Promise<VersionedWords | undefined> => {
  const { rows } = await sql<{ version: number; words: unknown }>`
    select c.version, c.words from document_template t
      join document_template_content c on c.institution_id = ${institutionId} and c.template_id = t.id
           and c.version = ${version === undefined ? sql`t.version` : version}
     where t.institution_id = ${institutionId} and t.kind = ${kind} and t.locale = ${locale}`.execute(trx);
  const [row] = rows;
  return row && { version: row.version, words: documentWords.parse(row.words) };
};
