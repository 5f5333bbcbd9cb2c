import { sql } from 'kysely';
import type { IntentionAnswers, IntentionOccasion } from '../../core/alumni/intention.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { nameReader } from './name-reader.ts';

interface OwnIntention {
  readonly mobilityId: string | null;
  /** Where a lot did not send him. */
  readonly applicationId: string | null;
  readonly occasion: IntentionOccasion;
  readonly answers: IntentionAnswers;
  readonly answeredAt: string;
}

/** What an account said in one institution that it intends; its own are all that the database shows it. */
export const listOwnIntentions = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<readonly OwnIntention[]> => {
  await nameReader(trx, accountId);
  const { rows } = await sql<OwnIntention>`
    select mobility_id as "mobilityId", application_id as "applicationId", occasion, ${instant('answered_at')} as "answeredAt",
           jsonb_build_object('stay', stay, 'return', "return", 'motive', motive, 'plans', plans) as answers
      from intention
     where institution_id = ${institutionId} and account_id = ${accountId}
     order by answered_at, id`.execute(trx);
  return rows;
};
