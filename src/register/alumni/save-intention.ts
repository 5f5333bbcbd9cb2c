import { createHmac } from 'node:crypto';
import type { IntentionAnswers, IntentionOccasion } from '../../core/alumni/intention.ts';
import { sql } from 'kysely';
import type { Lot } from '../../core/alumni/lot.ts';
import type { Place } from '../command.ts';
import { lotOfAward } from './lot-of-award.ts';

/** After which stay, or by which application that a lot did not send. */
type IntentionSubject = { readonly accountId: string } & (
  { readonly mobilityId: string } | { readonly applicationId: string }
);

/** Keep what somebody intends, once an occasion; what he said first stays. Only he himself can read it again. What a lot gave him is kept with it. */
export const saveIntention = async (
  { trx, institutionId, vault, circumstances }: Place,
  subject: IntentionSubject,
  occasion: IntentionOccasion,
  answers: IntentionAnswers,
): Promise<void> => {
  const mobilityId = 'mobilityId' in subject ? subject.mobilityId : null;
  const applicationId = 'applicationId' in subject ? subject.applicationId : null;
  const { rows } = await sql<{ lot: Lot | null }>`
    select ${lotOfAward(institutionId, sql`w.id`)} as lot
      from award w left join mobility m on m.institution_id = ${institutionId} and m.award_id = w.id
     where w.institution_id = ${institutionId} and (m.id = ${mobilityId} or w.application_id = ${applicationId})`.execute(
    trx,
  );
  await trx
    .insertInto('intention')
    .values({
      institution_id: institutionId,
      id: circumstances.newId('itn'),
      mobility_id: mobilityId,
      application_id: applicationId,
      account_id: subject.accountId,
      lot: rows[0]?.lot ?? null,
      occasion,
      pair_key: createHmac('sha256', vault.identityKey)
        .update(`intention ${mobilityId ?? applicationId}`)
        .digest('hex'),
      ...answers,
      answered_at: circumstances.now,
    })
    .execute();
};
