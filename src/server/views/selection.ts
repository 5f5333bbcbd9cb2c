import type { ReviewRules } from '../../core/programme/review-rules.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { openCauses } from '../../register/award/open-causes.ts';
import { countReviewers } from '../../register/review/count-reviewers.ts';
import { countSelection } from '../../register/review/count-selection.ts';
import { findSelection } from '../../register/review/find-selection.ts';
import { listParties } from '../../register/review/list-parties.ts';
import { loadJudged } from '../../register/review/load-judged.ts';

/** Where a selection stands and how far its reviews are, for the office. */
export const selectionView = async (trx: RegisterTransaction, callId: string, rules: ReviewRules) => {
  const found = await findSelection(trx, callId);
  const { reviewers, appeals } = await countReviewers(trx, callId);
  const counts = { ...countSelection(await loadJudged(trx, callId), rules), reviewers, appeals };
  if (found === undefined) return { selection: null, counts, again: [] };
  const { callId: _call, beaconSource: source, beaconRound: round, beaconAt: at, ...standing } = found;
  const parties = [...(await listParties(trx, callId))];
  const again = [...(await openCauses(trx, callId))];
  return { selection: { ...standing, beacon: { source, round, at }, parties }, counts, again };
};
