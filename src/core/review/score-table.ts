import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Score } from './score.ts';

/** Scores by number: row e is the score of proposal `proposalOf[e]` by reviewer `reviewerOf[e]`. */
export interface ScoreTable {
  /** Ids in ascending order, as the numbers count them. */
  readonly proposals: readonly string[];
  readonly reviewers: readonly string[];
  /** Ascending, and within a proposal the reviewers ascend. */
  readonly proposalOf: Uint32Array;
  readonly reviewerOf: Uint32Array;
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

const idsOf = (scores: readonly Score[], of: (score: Score) => string): readonly string[] =>
  [...new Set(scores.map(of))].toSorted();
const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, at) => [id, at]));

/**
 * Puts scores into one order whatever order they came in, so that results do not depend on it to the last bit. Refuses
 * `review-no-scores`, `review-score-not-a-number` (score not finite, or weight not finite and > 0) and
 * `review-score-twice` (a reviewer scored a proposal twice), both with the proposal and the reviewer.
 */
export const scoreTable = (scores: readonly Score[]): Decided<ScoreTable> => {
  if (scores.length === 0) return refuse({ code: 'review-no-scores' });
  const proposals = idsOf(scores, ({ proposal }) => proposal);
  const reviewers = idsOf(scores, ({ reviewer }) => reviewer);
  const [proposalAt, reviewerAt] = [placesOf(proposals), placesOf(reviewers)];
  const keys = Float64Array.from(
    scores,
    ({ proposal, reviewer }) =>
      (proposalAt.get(proposal) ?? 0) * reviewers.length + (reviewerAt.get(reviewer) ?? 0),
  );
  const order = Uint32Array.from(scores, (_score, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const table: ScoreTable = {
    proposals,
    reviewers,
    proposalOf: new Uint32Array(scores.length),
    reviewerOf: new Uint32Array(scores.length),
    values: new Float64Array(scores.length),
    weights: new Float64Array(scores.length),
  };
  for (const [row, from] of order.entries()) {
    const {
      proposal,
      reviewer,
      score,
      weight = 1,
    } = scores[from] ?? { proposal: '', reviewer: '', score: Number.NaN };
    const params = { proposal, reviewer };
    if (!Number.isFinite(score) || !(weight > 0 && weight < Infinity))
      return refuse({ code: 'review-score-not-a-number', params });
    if (row > 0 && keys[from] === keys[order[row - 1] ?? 0])
      return refuse({ code: 'review-score-twice', params });
    table.proposalOf[row] = proposalAt.get(proposal) ?? 0;
    table.reviewerOf[row] = reviewerAt.get(reviewer) ?? 0;
    table.values[row] = score;
    table.weights[row] = weight;
  }
  return accept(table);
};
