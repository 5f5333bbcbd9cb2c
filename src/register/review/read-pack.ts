import type { Decided } from '../../core/basics/refusal.ts';
import { livingAssignments } from '../../core/review/assignment.ts';
import { packScores, type ScoredApplication } from '../../core/review/pack-scores.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { SelectionPack } from '../../core/review/selection-pack.ts';
import type { RegisterTransaction } from '../db.ts';
import { loadJudged, type JudgedApplication } from './load-judged.ts';

/** What the reviews of a call come to, and what keeps them from being closed. */
export interface PackMatter {
  readonly pack: Decided<SelectionPack>;
  /** Applications with fewer submitted reviews than the call promises. */
  readonly lacking: number;
  /** Reviews that are still expected. */
  readonly unfinished: number;
}

const scored = ({ reviews, ...application }: JudgedApplication): ScoredApplication => ({
  ...application,
  reviews: reviews.flatMap(({ id, accountId, status, total }) =>
    status === 'submitted' && total !== null ? [{ id, accountId, total }] : [],
  ),
});

/** Read the reviews that count across all institutions and make the pack of them. */
export const readPack = async (
  trx: RegisterTransaction,
  callId: string,
  rules: CallRules,
): Promise<PackMatter> => {
  const judged = await loadJudged(trx, callId);
  const applications = judged.map(scored);
  const all = judged.flatMap(({ reviews }) => reviews);
  return {
    pack: packScores(
      callId,
      applications.filter(({ reviews }) => reviews.length > 0),
      rules,
    ),
    lacking: applications.filter(({ reviews }) => reviews.length < rules.review.perApplication).length,
    unfinished: all.filter(({ status }) => livingAssignments.includes(status) && status !== 'submitted')
      .length,
  };
};
