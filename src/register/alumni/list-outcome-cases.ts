import { sql } from 'kysely';
import { contradictionsOf, type Contradiction } from '../../core/alumni/contradictions.ts';
import type { RegisterTransaction } from '../db.ts';
import { listOutcomesOf, type OutcomeRow } from './list-outcomes-of.ts';
import { selectAlumni, type AlumnusRow } from './select-alumni.ts';

/** More than an office settles in a month. */
const most = 200;

/** People of whom a document waits to be looked at, or of whom standing facts differ. */
export const listOutcomeCases = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<
  readonly {
    readonly alumnus: AlumnusRow;
    readonly outcomes: readonly OutcomeRow[];
    readonly contradictions: readonly Contradiction[];
  }[]
> => {
  const { rows } = await sql<{ id: string }>`
    select alumnus_id as id from outcome
     where institution_id = ${institutionId} and status in ('stands', 'to-check')
     group by alumnus_id
    having bool_or(status = 'to-check') or count(distinct state) filter (where status = 'stands') > 1`.execute(
    trx,
  );
  const ids = rows.map(({ id }) => id);
  const alumni = await selectAlumni(trx, institutionId, sql`u.id = any(${ids}) and u.status <> 'erased'`);
  const all = await listOutcomesOf(trx, institutionId, ids);
  return alumni
    .map((alumnus) => {
      const outcomes = all.filter(({ alumnusId }) => alumnusId === alumnus.id);
      return { alumnus, outcomes, contradictions: contradictionsOf(outcomes) };
    })
    .filter(
      ({ outcomes, contradictions }) =>
        contradictions.length > 0 || outcomes.some(({ status }) => status === 'to-check'),
    )
    .slice(0, most);
};
