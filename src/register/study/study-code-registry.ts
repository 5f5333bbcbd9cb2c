import type { Place } from '../command.ts';
import { hashOfStudyCode, studyCode, type StudyCodeKind } from './study-code.ts';

/** Take away where the codes of a participant or session lie: from now on they let nobody in. */
export const forgetStudyCodes = async ({ trx }: Pick<Place, 'trx'>, recordId: string): Promise<void> => {
  await trx.deleteFrom('study_code_registry').where('record_id', '=', recordId).execute();
};

/** Write down where a code lies; a newer one takes the place of the older. */
export const registerStudyCode = async (
  place: Pick<Place, 'trx' | 'institutionId' | 'vault'>,
  of: { readonly kind: StudyCodeKind; readonly id: string; readonly issue: number },
): Promise<void> => {
  await forgetStudyCodes(place, of.id);
  const { trx, institutionId, vault } = place;
  await trx
    .insertInto('study_code_registry')
    .values({
      code_hash: hashOfStudyCode(vault, studyCode(vault, of)),
      institution_id: institutionId,
      kind: of.kind,
      record_id: of.id,
    })
    .execute();
};
