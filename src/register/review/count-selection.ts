import type { ReviewRules } from '../../core/programme/review-rules.ts';
import { isLiving, lacksThirdOpinion, type JudgedApplication } from '../../core/review/judged-application.ts';

/** How far the reviews of a call are. */
export const countSelection = (judged: readonly JudgedApplication[], rules: ReviewRules) => {
  const all = judged.flatMap(({ reviews }) => reviews);
  const byStatus: Record<string, number> = {};
  for (const { status } of all) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const living = ({ reviews }: JudgedApplication): number => reviews.filter(isLiving).length;
  return {
    eligible: judged.length,
    lacking: judged.filter((application) => living(application) < rules.perApplication).length,
    apart: judged.filter((application) => lacksThirdOpinion(application, rules)).length,
    byStatus,
  };
};
