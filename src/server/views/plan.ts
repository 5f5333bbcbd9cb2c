import type { ReviewPlan } from '../../register/review/plan-reviews.ts';

/** A proposal in words of the office: references and names instead of ids. */
export const planView = ({ applications, pool, conflicts, plan }: ReviewPlan) => {
  const reference = (id: string): string => applications.get(id)?.reference ?? id;
  const reviewer = (accountId: string): string => pool.get(accountId)?.name ?? accountId;
  return {
    reviews: plan.assignments.map(({ applicationId, reviewerAccountId, isExpert }) => ({
      institutionId: applications.get(applicationId)?.institutionId ?? '',
      applicationId,
      accountId: reviewerAccountId,
      reference: reference(applicationId),
      reviewer: reviewer(reviewerAccountId),
      isExpert,
    })),
    lacking: plan.lacking.map(({ applicationId, has, needs }) => ({
      reference: reference(applicationId),
      has,
      needs,
    })),
    parts: plan.parts,
    loads: plan.loads.map(({ reviewerAccountId, load }) => ({
      accountId: reviewerAccountId,
      reviewer: reviewer(reviewerAccountId),
      load,
      capacity: pool.get(reviewerAccountId)?.pool?.capacity ?? 0,
    })),
    conflicts: conflicts.map(({ applicationId, reviewerAccountId, grounds }) => ({
      reference: reference(applicationId),
      reviewer: reviewer(reviewerAccountId),
      grounds: [...grounds],
    })),
  };
};
