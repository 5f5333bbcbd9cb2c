import { localizedText, type LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';

/** What an institution is called in three languages; throws where there is none. */
export const findInstitutionName = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<LocalizedText> => {
  const { name } = await trx
    .selectFrom('institution')
    .select('name')
    .where('id', '=', institutionId)
    .executeTakeFirstOrThrow();
  return localizedText.parse(name);
};
