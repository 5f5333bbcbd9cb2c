import { sql } from 'kysely';
import type { Statement } from '../../core/indicator/statement/statement.ts';
import { statementShape } from '../../core/indicator/statement/statement.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A draft or a version with what it says. */
export interface StatementRow {
  readonly id: string;
  readonly year: number;
  readonly version: number | null;
  readonly status: 'drafted' | 'signed';
  readonly draftedAt: string;
  readonly signedAt: string | null;
  /** Name of the head who signed; null where nobody did, or the account was erased since. */
  readonly signedBy: string | null;
  /** Id and name of the release that it is made of. */
  readonly releaseId: string;
  readonly release: string;
  readonly isDemonstration: boolean;
  readonly sha256: string;
  readonly content: Statement;
}

/** Drafts and versions of one institution, newest year and version first; of one year, or of all. */
export const listStatements = async (
  trx: RegisterTransaction,
  institutionId: string,
  year: number | null = null,
): Promise<readonly StatementRow[]> => {
  const { rows } = await sql<Omit<StatementRow, 'content'> & { readonly content: string }>`
    select s.id, s.year, s.version, s.status, ${instant('s.drafted_at')} as "draftedAt",
           ${instant('s.signed_at')} as "signedAt", case when a.erased_at is null then a.name end as "signedBy",
           s.release_id as "releaseId", r.name as release, r.is_demonstration as "isDemonstration", s.sha256, c.content
      from statement s
      join release r on r.id = s.release_id
      join statement_content c on c.institution_id = s.institution_id and c.id = s.id
      left join account a on a.id = s.signed_by
     where s.institution_id = ${institutionId} and s.status in ('drafted', 'signed')
       and (${year}::int is null or s.year = ${year})
     order by s.year desc, s.version desc nulls first`.execute(trx);
  return rows.map(({ content, ...row }) => ({ ...row, content: statementShape.parse(JSON.parse(content)) }));
};
