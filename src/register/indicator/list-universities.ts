import { sql } from 'kysely';
import type { IndicatorInputs } from '../../core/release/indicator-inputs.ts';
import type { RegisterTransaction } from '../db.ts';

/**
 * The universities that a release tells of, in the order of their ids: all that are no demonstration, or all that take part in one. Ids are
 * compared by their bytes, so that the order is the same in every database.
 */
export const listUniversities = async (
  trx: RegisterTransaction,
  isDemonstration: boolean,
): Promise<IndicatorInputs['universities']> => {
  const { rows } = await sql<IndicatorInputs['universities'][number]>`
    select u.id, u.name
      from facts.fact_university u
     where u.is_demonstration = ${isDemonstration}
        or (${isDemonstration} and exists (select from facts.fact_stay s where s.institution_id = u.id and s.is_demonstration))
     order by u.id collate "C"`.execute(trx);
  return rows;
};
