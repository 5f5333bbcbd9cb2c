import { isLiving, type JudgedApplication } from '../../core/review/judged-application.ts';
import type { ScoredApplication } from '../../core/review/pack-scores.ts';
import type { ReviewRules } from '../../core/programme/review-rules.ts';
import type { RegisterTransaction } from '../db.ts';
import { loadJudged } from './load-judged.ts';

/** The reviews of a call that count, and what keeps them from being closed. */
interface ReadScores {
  readonly applications: readonly ScoredApplication[];
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

/** Read what a recommendation pack is made of, across all institutions. */
export const readScores = async (
  trx: RegisterTransaction,
  callId: string,
  { perApplication }: ReviewRules,
): Promise<ReadScores> => {
  const judged = await loadJudged(trx, callId);
  const applications = judged.map(scored);
  return {
    applications: applications.filter(({ reviews }) => reviews.length > 0),
    lacking: applications.filter(({ reviews }) => reviews.length < perApplication).length,
    unfinished: judged
      .flatMap(({ reviews }) => reviews)
      .filter((review) => isLiving(review) && review.status !== 'submitted').length,
  };
};
