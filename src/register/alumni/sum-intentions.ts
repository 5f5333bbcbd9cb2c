import { sql } from 'kysely';
import {
  compareIntentions,
  type IntentionChange,
  type IntentionLot,
  type IntentionPattern,
} from '../../core/alumni/compare-intentions.ts';
import { homeIntentions } from '../../core/alumni/home-intentions.ts';
import { intentionOccasions, type IntentionOccasion } from '../../core/alumni/intention.ts';
import { isTooFew } from '../../core/alumni/returns/is-too-few.ts';
import type { RegisterTransaction } from '../db.ts';

interface IntentionSum {
  readonly occasion: IntentionOccasion;
  readonly question: 'stay' | 'return' | 'motive' | 'plans';
  readonly answer: string;
  /** `null`: some, but fewer than ten. */
  readonly people: number | null;
}

interface IntentionSums {
  readonly sums: readonly IntentionSum[];
  readonly changes: readonly IntentionChange[];
  readonly lots: readonly IntentionLot[];
}

/** How many people said what on which occasions, told apart by the keyed hash of their stays, which never leaves the database. */
const listPatterns = async (trx: RegisterTransaction): Promise<readonly IntentionPattern[]> => {
  const said = sql.join(
    intentionOccasions.map(
      (occasion) => sql`${sql.lit(occasion)}, bool_or(i."return" = any(${homeIntentions}))
        filter (where i.occasion = ${sql.lit(occasion)})`,
    ),
  );
  const { rows } = await sql<IntentionPattern>`
    select lot, said, count(*)::int as people
      from (select max(i.lot) as lot, jsonb_build_object(${said}) as said from intention i group by i.pair_key) p
     group by lot, said`.execute(trx);
  return rows;
};

/** How many said what, in all universities together; the national role sees what was said and nothing of who said it. */
export const sumIntentions = async (trx: RegisterTransaction): Promise<IntentionSums> => {
  const { rows } = await sql<IntentionSum & { readonly people: number }>`
    select occasion, question, answer, count(*)::int as people
      from intention, lateral (values ('stay', stay), ('return', "return"), ('motive', motive), ('plans', plans))
           as said (question, answer)
     group by 1, 2, 3 order by 1, 2, 3`.execute(trx);
  return {
    sums: rows.map(({ people, ...sum }) => ({ ...sum, people: isTooFew(people) ? null : people })),
    ...compareIntentions(await listPatterns(trx)),
  };
};
