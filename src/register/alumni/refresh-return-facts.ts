import { sql } from 'kysely';
import type { ReturnFact } from '../../core/alumni/return-fact.ts';
import type { RegisterTransaction } from '../db.ts';
import { loadReturnFacts } from './load-return-facts.ts';

/** Columns of the table that a fact sets, in the order of the statement. */
const columns = [
  ...(['call_id', 'ended_on', 'cohort', 'country', 'region', 'level', 'funding', 'field', 'lot'] as const),
  ...(['invited', 'answered', 'late', 'away_days', 'return_days', 'return_evidence', 'first_state'] as const),
  ...(['first_after_days', 'first_by_days', 'first_evidence', 'last_state', 'last_days'] as const),
  ...(['death_days', 'at_6', 'at_12', 'at_36', 'at_60'] as const),
];

const rowOf = (fact: ReturnFact): Readonly<Record<(typeof columns)[number] | 'id', unknown>> => ({
  ...{ id: fact.id, call_id: fact.callId, ended_on: fact.endedOn, cohort: fact.cohort },
  ...{ country: fact.country, region: fact.region, level: fact.level, funding: fact.funding },
  ...{ field: fact.field, lot: fact.lot, invited: fact.invited, answered: fact.answered, late: fact.late },
  ...{ away_days: fact.awayDays, return_days: fact.returnDays, return_evidence: fact.returnEvidence },
  ...{ first_state: fact.firstState, first_after_days: fact.firstAfterDays },
  ...{ first_by_days: fact.firstByDays, first_evidence: fact.firstEvidence },
  ...{ last_state: fact.lastState, last_days: fact.lastDays, death_days: fact.deathDays },
  ...{ at_6: fact.at[6], at_12: fact.at[12], at_36: fact.at[36], at_60: fact.at[60] },
});

const list = (prefix: string) => sql.join(columns.map((column) => sql.ref(`${prefix}.${column}`)));

/**
 * Draw up what is known of these alumni anew. Whoever draws up the same ones waits for our commit. A line that stays as it is is not
 * written; a lot that is known stays, though its explanation was forgotten with the person.
 */
export const refreshReturnFacts = async (
  trx: RegisterTransaction,
  institutionId: string,
  alumnusIds: readonly string[],
): Promise<void> => {
  if (alumnusIds.length === 0) return;
  await sql`
    select from alumnus where institution_id = ${institutionId} and id = any(${alumnusIds}) order by id
       for no key update`.execute(trx);
  const facts = await loadReturnFacts(trx, institutionId, alumnusIds);
  const set = columns.map((column) =>
    column === 'lot'
      ? sql`lot = coalesce(excluded.lot, f.lot)`
      : sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`,
  );
  await sql`
    insert into return_fact as f (institution_id, id, ${sql.join(columns.map((column) => sql.ref(column)))})
    select ${institutionId}, v.id, ${list('v')}
      from jsonb_populate_recordset(null::return_fact, ${JSON.stringify(facts.map(rowOf))}::jsonb) v
     order by v.id
    on conflict (institution_id, id) do update set ${sql.join(set)}
     where (${list('f')}) is distinct from (${list('excluded')})`.execute(trx);
};
