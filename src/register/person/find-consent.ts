import type { ConsentPurpose } from '../../core/person/consent.ts';
import type { RegisterTransaction } from '../db.ts';

/** The id of the consent of a person that stands now, of the purpose that is asked for; `null` where there is none. */
export const findConsent = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
  purpose: ConsentPurpose = 'follow-up',
): Promise<string | null> => {
  const row = await trx
    .selectFrom('consent')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('person_id', '=', personId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
};
