import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Somebody of an institution to whom a danger may be reported. */
interface SafetyPerson {
  readonly accountId: string;
  readonly name: string;
  readonly isCoordinator: boolean;
}

/** Coordinators and heads of an institution now, by name. */
export const listSafetyPeople = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly SafetyPerson[]> => {
  const { rows } = await sql<SafetyPerson>`
    select o.id as "accountId", o.name, bool_or(m.role = 'coordinator') as "isCoordinator"
      from membership m join account o on o.id = m.account_id
     where m.institution_id = ${institutionId} and m.role in ('coordinator', 'head') and m.ended_at is null
     group by o.id, o.name
     order by o.name collate "kk-x-icu", o.id`.execute(trx);
  return rows;
};
