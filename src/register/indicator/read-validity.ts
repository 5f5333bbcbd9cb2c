import { sql } from 'kysely';
import type { Horizon } from '../../core/alumni/return-dimensions.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import { deriveValidity, type DerivedValidity } from '../../core/indicator/validity/derive-validity.ts';
import type { Rubric } from '../../core/programme/rubric.ts';
import type { RegisterTransaction } from '../db.ts';
import { loadMarkedApplicants } from './load-marked-applicants.ts';

interface ValidityCall {
  readonly id: string;
  readonly title: LocalizedText;
  readonly isDemonstration: boolean;
  readonly selected: number;
}

interface FoundValidity extends DerivedValidity {
  readonly callId: string;
  readonly rubric: Rubric;
}

/** Calls of which somebody went, the last to close first, and what selection foretold in the one asked for, else in the first. Across institutions. */
export const readValidity = async (
  trx: RegisterTransaction,
  {
    call,
    horizon,
    today,
  }: { readonly call?: string | undefined; readonly horizon: Horizon; readonly today: string },
): Promise<{ readonly calls: readonly ValidityCall[]; readonly found: FoundValidity | null }> => {
  const { rows } = await sql<ValidityCall & { readonly rubric: Rubric }>`
    with went as (
      select call_id, count(*)::int as selected from mobility where status <> 'cancelled' group by call_id)
    select c.id, r.rules -> 'title' as title, c.is_demonstration as "isDemonstration", w.selected,
           r.rules -> 'rubric' as rubric
      from call c
      join call_rules r on r.call_id = c.id and r.version = c.version
      join went w on w.call_id = c.id
     order by c.closes_at desc, c.id`.execute(trx);
  const calls = rows.map(({ rubric: _rubric, ...row }) => row);
  const chosen = call === undefined ? rows[0] : rows.find(({ id }) => id === call);
  if (chosen === undefined) return { calls, found: null };
  const { id: callId, rubric } = chosen;
  const applicants = await loadMarkedApplicants(trx, { callId, horizon, today }, rubric);
  const derived = deriveValidity(
    applicants,
    rubric.criteria.map(({ id }) => id),
  );
  return { calls, found: { ...derived, callId, rubric } };
};
