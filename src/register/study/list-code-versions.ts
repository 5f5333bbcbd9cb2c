import { sql } from 'kysely';
import type { CodeContent } from '../../core/study/standing/codebook-standing.ts';
import type { RegisterTransaction } from '../db.ts';

/** A code of a study with all versions of its description, newest first; undefined where the study has none of that id. */
export const listCodeVersions = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  codeId: string,
): Promise<
  | {
      readonly isRemoved: boolean;
      readonly version: number;
      readonly versions: readonly { readonly version: number; readonly content: CodeContent }[];
    }
  | undefined
> => {
  const { rows } = await sql<{ version: number; newest: number; status: string; content: string }>`
    select t.version, c.version as newest, c.status, t.content from code c
      join code_content t on t.institution_id = c.institution_id and t.code_id = c.id
     where c.institution_id = ${institutionId} and c.study_id = ${studyId} and c.id = ${codeId}
     order by t.version desc`.execute(trx);
  const [first] = rows;
  return (
    first && {
      isRemoved: first.status === 'removed',
      version: first.newest,
      versions: rows.map(({ version, content }) => ({
        version,
        content: JSON.parse(content) as CodeContent,
      })),
    }
  );
};
