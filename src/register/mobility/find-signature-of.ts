import type { AgreementParty } from '../../core/mobility/agreement.ts';
import type { RegisterTransaction } from '../db.ts';

/** The id of a party's signature on a version; `undefined` while it is a draft. */
export const findSignatureOf = async (
  trx: RegisterTransaction,
  institutionId: string,
  agreementId: string,
  party: AgreementParty,
): Promise<string | undefined> => {
  const row = await trx
    .selectFrom('signature')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('agreement_id', '=', agreementId)
    .where('party', '=', party)
    .executeTakeFirst();
  return row?.id;
};
