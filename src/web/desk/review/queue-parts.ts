import type { output } from 'zod';
import type { listReviews } from '../../../contract/review.ts';

export type QueuedReview = output<(typeof listReviews)['answer']>['reviews'][number];

/** A reviewer's queue in three parts, each with what is due first; the finished ones with the latest first. */
export const queueParts = (
  reviews: readonly QueuedReview[],
): Readonly<Record<'answer' | 'write' | 'done', readonly QueuedReview[]>> => {
  const byDue = reviews.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
  return {
    answer: byDue.filter(({ status }) => status === 'invited'),
    write: byDue.filter(({ status }) => status === 'accepted'),
    done: byDue
      .filter(({ status }) => status === 'submitted')
      .toSorted((a, b) => (b.submittedAt ?? '').localeCompare(a.submittedAt ?? '')),
  };
};
