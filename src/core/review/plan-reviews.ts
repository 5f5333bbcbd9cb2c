import type { ReviewRules } from '../programme/review-rules.ts';
import type { DetectedConflict } from './detect-conflicts.ts';
import { isLiving, lacksThirdOpinion, type JudgedApplication } from './judged-application.ts';
import { knownConflicts } from './known-conflicts.ts';
import { planAssignments, type AssignmentPlan } from './plan-assignments.ts';
import type { PooledReviewer, ReviewMatter } from './review-matter.ts';

/** All that a proposal who reviews what is made of. */
export interface PlanMatter {
  readonly judged: readonly JudgedApplication[];
  readonly matter: readonly ReviewMatter[];
  readonly pool: readonly PooledReviewer[];
  readonly rules: ReviewRules;
  /** Only third opinions, where two reviews lie too far apart. */
  readonly onlyThirds: boolean;
}

/** A proposal, with the conflicts that were taken out before. */
export interface ReviewPlan {
  readonly conflicts: readonly DetectedConflict[];
  readonly plan: AssignmentPlan;
}

/**
 * Plan the reviews of a call: all that lack, or third opinions alone, after every conflict was taken out; who gave a review
 * back is not asked for the same one again. Takes seconds for twenty thousand applications: run it in a thread of its own.
 */
export const planReviews = ({ judged, matter, pool, rules, onlyThirds }: PlanMatter): ReviewPlan => {
  const conflicts = knownConflicts(matter, pool);
  const byId = new Map(matter.map((application) => [application.id, application]));
  const refused = judged.flatMap(({ id, reviews }) =>
    reviews
      .filter((review) => !isLiving(review))
      .map(({ accountId }) => ({ applicationId: id, reviewerAccountId: accountId })),
  );
  const asked = onlyThirds ? judged.filter((application) => lacksThirdOpinion(application, rules)) : judged;
  const plan = planAssignments({
    applications: asked.flatMap(({ id }) => {
      const { fields, locale } = byId.get(id) ?? {};
      return fields === undefined || locale === undefined ? [] : [{ id, fields, locale }];
    }),
    reviewers: pool,
    conflicts: [...conflicts, ...refused],
    existing: judged.flatMap(({ id, reviews }) =>
      reviews.filter(isLiving).map(({ accountId }) => ({ applicationId: id, reviewerAccountId: accountId })),
    ),
    perApplication: rules.perApplication + (onlyThirds ? 1 : 0),
  });
  return { conflicts, plan };
};
