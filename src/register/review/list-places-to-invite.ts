import type { RegisterTransaction } from '../db.ts';

/** Institutions with reviews of a call that were assigned and whose reviewers are not yet invited. For the national role. */
export const listPlacesToInvite = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly string[]> => {
  const rows = await trx
    .selectFrom('review_assignment')
    .select('institution_id')
    .distinct()
    .where('call_id', '=', callId)
    .where('status', '=', 'proposed')
    .execute();
  return rows.map(({ institution_id: institutionId }) => institutionId);
};
