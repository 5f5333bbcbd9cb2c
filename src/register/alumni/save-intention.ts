import { createHmac } from 'node:crypto';
import type { IntentionAnswers, IntentionOccasion } from '../../core/alumni/intention.ts';
import type { Place } from '../command.ts';

/** Keep what somebody intends, once an occasion; what he said first stays. Only he himself can read it again. */
export const saveIntention = async (
  { trx, institutionId, vault, circumstances }: Place,
  stay: { readonly mobilityId: string; readonly accountId: string },
  occasion: IntentionOccasion,
  answers: IntentionAnswers,
): Promise<void> => {
  const { mobilityId, accountId } = stay;
  await trx
    .insertInto('intention')
    .values({
      institution_id: institutionId,
      id: circumstances.newId('itn'),
      mobility_id: mobilityId,
      account_id: accountId,
      occasion,
      pair_key: createHmac('sha256', vault.identityKey).update(`intention ${mobilityId}`).digest('hex'),
      ...answers,
      answered_at: circumstances.now,
    })
    .execute();
};
