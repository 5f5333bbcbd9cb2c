import { sql } from 'kysely';
import type { Horizon } from '../../core/alumni/return-dimensions.ts';
import { achievedShare } from '../../core/indicator/validity/achieved-share.ts';
import type { MarkedApplicant } from '../../core/indicator/validity/derive-validity.ts';
import { meanMarks } from '../../core/indicator/validity/mean-marks.ts';
import { addMonths } from '../../core/basics/add-months.ts';
import type { Rubric } from '../../core/programme/rubric.ts';
import type { ScoreSheet } from '../../core/review/score-sheet.ts';
import { loadReturnFacts } from '../alumni/load-return-facts.ts';
import type { RegisterTransaction } from '../db.ts';

interface Row {
  readonly mobilityId: string | null;
  readonly sheets: readonly ScoreSheet['marks'][];
  readonly tasks: Parameters<typeof achievedShare>[0];
}

/** Of the stays of a call that ended so long ago, whether each had returned by then; without those of whom it is not known. */
const loadReturned = async (
  trx: RegisterTransaction,
  callId: string,
  horizon: Horizon,
  today: string,
): Promise<ReadonlyMap<string, boolean>> => {
  const { rows } = await sql<{ institutionId: string; id: string; mobilityId: string }>`
    select institution_id as "institutionId", id, mobility_id as "mobilityId" from alumnus
     where call_id = ${callId}`.execute(trx);
  const known: [string, boolean][] = [];
  for (const [institutionId, own] of Map.groupBy(rows, (row) => row.institutionId)) {
    const mobilityOf = new Map(own.map(({ id, mobilityId }) => [id, mobilityId]));
    for (const { id, endedOn, at } of await loadReturnFacts(trx, institutionId, [...mobilityOf.keys()])) {
      // Before the horizon only those are known who came back early.
      const place = addMonths(endedOn, horizon) <= today ? at[horizon] : null;
      if (place !== null && place !== 'dead') known.push([mobilityOf.get(id) ?? '', place === 'returned']);
    }
  }
  return new Map(known);
};

/** Eligible applicants of a call whose applications were marked, with what became of those who went; nobody is named. Across institutions. */
export const loadMarkedApplicants = async (
  trx: RegisterTransaction,
  { callId, horizon, today }: { readonly callId: string; readonly horizon: Horizon; readonly today: string },
  rubric: Rubric,
): Promise<readonly MarkedApplicant[]> => {
  const { rows } = await sql<Row>`
    select m.id as "mobilityId",
           coalesce((select jsonb_agg(s.content -> 'marks' order by s.id)
                       from review_assignment r
                       join score_sheet s on s.institution_id = r.institution_id and s.id = r.id
                      where r.institution_id = a.institution_id and r.application_id = a.id
                        and r.status = 'submitted'), '[]') as sheets,
           coalesce((select jsonb_agg(jsonb_build_object('state', l.state, 'verdict', l.verdict))
                       from ledger_task l
                      where l.institution_id = a.institution_id and l.mobility_id = m.id
                        and l.due_on <= ${today}::date), '[]') as tasks
      from application a
      left join mobility m
        on m.institution_id = a.institution_id and m.application_id = a.id and m.status <> 'cancelled'
     where a.call_id = ${callId} and a.status = 'eligible'
     order by a.institution_id, a.id`.execute(trx);
  const returned = await loadReturned(trx, callId, horizon, today);
  return rows
    .map(({ mobilityId, sheets, tasks }) => ({
      marks: meanMarks(sheets, rubric),
      isSelected: mobilityId !== null,
      achieved: mobilityId === null ? null : achievedShare(tasks),
      hasReturned: mobilityId === null ? null : (returned.get(mobilityId) ?? null),
    }))
    .filter(({ marks }) => Object.keys(marks).length > 0);
};
