import { sql } from 'kysely';
import { inTreeOrder } from '../../core/study/codebook/in-tree-order.ts';
import type { CodeContent, CodeStanding } from '../../core/study/standing/codebook-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A code with its newest content. */
export interface LoadedCode {
  readonly id: string;
  readonly standing: CodeStanding;
  readonly content: CodeContent;
  /** How deep it lies in the tree, from 0. */
  readonly depth: number;
}

/** The codes of a study that stand, and at wish those removed: parents before children, siblings in their order. */
export const loadCodes = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  { alsoRemoved = false }: { readonly alsoRemoved?: boolean } = {},
): Promise<readonly LoadedCode[]> => {
  const { rows } = await sql<CodeStanding & { readonly id: string; readonly content: string }>`
    select c.id, c.study_id as "studyId", c.parent_id as "parentId", c.position, c.version, c.sha256, c.status,
           ${instant('c.changed_at')} as "changedAt", c.changed_by as "changedBy", t.content
      from code c
      join code_content t on t.institution_id = c.institution_id and t.code_id = c.id and t.version = c.version
     where c.institution_id = ${institutionId} and c.study_id = ${studyId}
       and (c.status = 'stands' or ${alsoRemoved})`.execute(trx);
  const codes = rows.map(({ id, content, ...standing }) => ({
    id,
    standing,
    content: JSON.parse(content) as CodeContent,
  }));
  return inTreeOrder(codes, ({ id, standing: { parentId = null, position } }) => ({
    id,
    parentId,
    position,
  })).map(({ item, depth }) => ({ ...item, depth }));
};
