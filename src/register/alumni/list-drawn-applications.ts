import { sql } from 'kysely';
import type { DrawnApplication } from '../../core/alumni/state-intention-not-drawn.ts';
import type { RegisterTransaction } from '../db.ts';
import { listOwnIntentions } from './list-own-intentions.ts';
import { lotOfAward } from './lot-of-award.ts';

/** Decided applications of one institution, all of an account or the one with the id, with what a lot gave them. */
export const listDrawnApplications = async (
  trx: RegisterTransaction,
  institutionId: string,
  of: { readonly accountId: string } | { readonly id: string },
): Promise<readonly (DrawnApplication & { readonly id: string })[]> => {
  const condition = 'id' in of ? sql`a.id = ${of.id}` : sql`a.account_id = ${of.accountId}`;
  const { rows } = await sql<Omit<DrawnApplication, 'isStated'> & { id: string }>`
    select a.id, a.account_id as "accountId", ${lotOfAward(institutionId, sql`w.id`)} as lot,
           exists (select from mobility m where m.institution_id = ${institutionId} and m.application_id = a.id) as "hasStay"
      from application a
      join award w on w.institution_id = ${institutionId} and w.application_id = a.id
     where a.institution_id = ${institutionId} and ${condition}
     order by a.id`.execute(trx);
  const [first] = rows;
  const said = first === undefined ? [] : await listOwnIntentions(trx, institutionId, first.accountId);
  return rows.map((row) => ({
    ...row,
    isStated: said.some(({ applicationId }) => applicationId === row.id),
  }));
};
