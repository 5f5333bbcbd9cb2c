import { sql, type RawBuilder } from 'kysely';
import { employmentOf, type Employment } from '../../core/ministry/employment.ts';
import type { Evidence } from '../../core/obligation/evidence.ts';
import { loadReturnFacts } from '../alumni/load-return-facts.ts';
import type { RegisterTransaction } from '../db.ts';

interface Row {
  readonly institutionId: string;
  readonly id: string;
  readonly mobilityId: string;
  readonly endedOn: string;
  readonly country: string;
  readonly level: string;
  /** What he mainly did by his last answer, if he was at home then. */
  readonly activity: string | null;
}

/** Somebody whose stay has ended, and how it is known what he does. */
interface EmployedAlumnus extends Omit<Row, 'activity'> {
  readonly employment: Employment;
  /** Of whoever is at home. */
  readonly evidence: Evidence | null;
}

/** Alumni as VP-8 looks at them for whom the condition on `u`, their institution `i` and their call `c` holds, the newest stay first. */
export const loadFormAlumni = async (
  trx: RegisterTransaction,
  condition: RawBuilder<unknown>,
  most?: number,
): Promise<readonly EmployedAlumnus[]> => {
  const { rows } = await sql<Row>`
    select u.institution_id as "institutionId", u.id, u.mobility_id as "mobilityId", u.ended_on::text as "endedOn",
           u.country, u.level,
           (select case when x.answers ->> 'place' = 'home' then x.answers ->> 'activity' end
              from follow_up f
              join answer_content x on x.institution_id = f.institution_id and x.follow_up_id = f.id
             where f.institution_id = u.institution_id and f.alumnus_id = u.id
             order by x.answered_at desc limit 1) as activity
      from alumnus u
      join institution i on i.id = u.institution_id
      join call c on c.id = u.call_id
     where ${condition}
     order by u.ended_on desc, u.id desc ${most === undefined ? sql`` : sql`limit ${most}`}`.execute(trx);
  const facts = new Map<string, Awaited<ReturnType<typeof loadReturnFacts>>[number]>();
  for (const [institutionId, own] of Map.groupBy(rows, (row) => row.institutionId)) {
    const ids = own.map(({ id }) => id);
    for (const fact of await loadReturnFacts(trx, institutionId, ids)) facts.set(fact.id, fact);
  }
  return rows.map(({ activity, ...row }) => {
    const { lastState = null, returnEvidence = null } = facts.get(row.id) ?? {};
    return {
      ...row,
      employment: employmentOf({ lastState, returnEvidence, activity }),
      evidence: lastState === 'returned' ? returnEvidence : null,
    };
  });
};
