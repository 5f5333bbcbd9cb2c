import { sql } from 'kysely';
import type { IntentionOccasion } from '../../core/alumni/intention.ts';
import type { RegisterTransaction } from '../db.ts';

export interface IntentionSum {
  readonly occasion: IntentionOccasion;
  readonly question: 'stay' | 'return' | 'motive' | 'plans';
  readonly answer: string;
  readonly people: number;
}

/** How many said what, in all universities together; the national role sees what was said and nothing of who said it. */
export const sumIntentions = async (trx: RegisterTransaction): Promise<readonly IntentionSum[]> => {
  const { rows } = await sql<IntentionSum>`
    select occasion, question, answer, count(*)::int as people
      from intention, lateral (values ('stay', stay), ('return', "return"), ('motive', motive), ('plans', plans))
           as said (question, answer)
     group by 1, 2, 3 order by 1, 2, 3`.execute(trx);
  return rows;
};
