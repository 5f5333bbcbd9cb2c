import type { PlannedReview } from './assign-reviewers.ts';
import type { ReviewMatter } from './review-matter.ts';

/** The applications that are asked for, with everybody of their groups: a conflict with one is one with all. */
export const withGroups = (
  matter: readonly ReviewMatter[],
  reviews: readonly PlannedReview[],
): readonly ReviewMatter[] => {
  const asked = new Set(reviews.map(({ applicationId }) => applicationId));
  const groups = new Set(matter.filter(({ id }) => asked.has(id)).map(({ groupId }) => groupId));
  return matter.filter(({ id, groupId }) => asked.has(id) || (groupId !== null && groups.has(groupId)));
};
