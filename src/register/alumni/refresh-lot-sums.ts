import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { lotOfAward } from './lot-of-award.ts';

/**
 * How many of each call a lot among equals sent, and how many it did not, in one institution; by the first decision. Never fewer than
 * before: an explanation that was forgotten with a person is one of a lot that was drawn.
 */
export const refreshLotSums = async (trx: RegisterTransaction, institutionId: string): Promise<void> => {
  await sql`
    insert into lot_sum as s (institution_id, id, drawn_in, drawn_out)
    select ${institutionId}, d.call_id, count(*) filter (where d.lot = 'in'), count(*) filter (where d.lot = 'out')
      from (select w.call_id, ${lotOfAward(institutionId, sql`w.id`)} as lot
              from award w where w.institution_id = ${institutionId}) d
     where d.lot is not null
     group by d.call_id
    on conflict (institution_id, id) do update
       set drawn_in = greatest(s.drawn_in, excluded.drawn_in), drawn_out = greatest(s.drawn_out, excluded.drawn_out)
     where (s.drawn_in, s.drawn_out) is distinct from (excluded.drawn_in, excluded.drawn_out)`.execute(trx);
};
