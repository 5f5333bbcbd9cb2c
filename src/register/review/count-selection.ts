import type { ReviewRules } from '../../core/programme/review-rules.ts';
import { livingAssignments } from '../../core/review/assignment.ts';
import type { JudgedApplication } from './load-judged.ts';
import { lacksThirdOpinion } from './plan-reviews.ts';

/** How far the reviews of a call are. */
export const countSelection = (judged: readonly JudgedApplication[], rules: ReviewRules) => {
  const all = judged.flatMap(({ reviews }) => reviews);
  const byStatus: Record<string, number> = {};
  for (const { status } of all) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const living = ({ reviews }: JudgedApplication): number =>
    reviews.filter(({ status }) => livingAssignments.includes(status)).length;
  return {
    eligible: judged.length,
    lacking: judged.filter((application) => living(application) < rules.perApplication).length,
    apart: judged.filter((application) => lacksThirdOpinion(application, rules)).length,
    byStatus,
  };
};
