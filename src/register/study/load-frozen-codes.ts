import type { FrozenCode } from '../../core/study/codebook/frozen-code.ts';
import type { RegisterTransaction } from '../db.ts';

/** The codes of a frozen codebook, parents before their children; undefined where there is none. */
export const loadFrozenCodes = async (
  trx: RegisterTransaction,
  institutionId: string,
  codebookId: string,
): Promise<readonly FrozenCode[] | undefined> => {
  const row = await trx
    .selectFrom('codebook_content')
    .select('content')
    .where('institution_id', '=', institutionId)
    .where('id', '=', codebookId)
    .executeTakeFirst();
  return row && (JSON.parse(row.content) as readonly FrozenCode[]);
};
