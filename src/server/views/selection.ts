import { sql } from 'kysely';
import type { ReviewRules } from '../../core/programme/review-rules.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { countSelection } from '../../register/review/count-selection.ts';
import { findSelection } from '../../register/review/find-selection.ts';
import { listParties } from '../../register/review/list-parties.ts';
import { loadJudged } from '../../register/review/load-judged.ts';

/** Where a selection stands and how far its reviews are, for the office. */
export const selectionView = async (trx: RegisterTransaction, callId: string, rules: ReviewRules) => {
  const found = await findSelection(trx, callId);
  const { rows } = await sql<{ reviewers: number; appeals: number }>`
    select (select count(*)::int from reviewer where call_id = ${callId} and removed_at is null) as reviewers,
           (select count(*)::int from appeal where call_id = ${callId} and status = 'filed') as appeals`.execute(
    trx,
  );
  const { reviewers = 0, appeals = 0 } = rows[0] ?? {};
  const counts = { ...countSelection(await loadJudged(trx, callId), rules), reviewers, appeals };
  if (found === undefined) return { selection: null, counts };
  const { callId: _call, beaconSource: source, beaconRound: round, beaconAt: at, ...standing } = found;
  const parties = [...(await listParties(trx, callId))];
  return { selection: { ...standing, beacon: { source, round, at }, parties }, counts };
};
