import type { knownConflicts } from '../core/review/known-conflicts.ts';
import type { packScores } from '../core/review/pack-scores.ts';
import type { planReviews } from '../core/review/plan-reviews.ts';
import { inThread } from './in-thread.ts';

/** What a review thread is asked for: one of these functions of the core, with what it is given. */
export type ReviewWork =
  | { readonly kind: 'conflicts'; readonly given: Parameters<typeof knownConflicts> }
  | { readonly kind: 'plan'; readonly given: Parameters<typeof planReviews> }
  | { readonly kind: 'pack'; readonly given: Parameters<typeof packScores> };

const apart = async <Answer>(work: ReviewWork): Promise<Answer> =>
  inThread(new URL('./review-worker.ts', import.meta.url), work);

/** `knownConflicts` in a thread of its own. */
export const conflictsApart = async (
  ...given: Parameters<typeof knownConflicts>
): Promise<ReturnType<typeof knownConflicts>> => apart({ kind: 'conflicts', given });

/** `planReviews` in a thread of its own. */
export const planApart = async (
  ...given: Parameters<typeof planReviews>
): Promise<ReturnType<typeof planReviews>> => apart({ kind: 'plan', given });

/** `packScores` in a thread of its own. */
export const packApart = async (
  ...given: Parameters<typeof packScores>
): Promise<ReturnType<typeof packScores>> => apart({ kind: 'pack', given });
