import type { PlanMatter, ReviewPlan } from '../../core/review/plan-reviews.ts';

/** A proposal in words of the office: references and names instead of ids. */
export const planView = (given: Pick<PlanMatter, 'matter' | 'pool'>, { conflicts, plan }: ReviewPlan) => {
  const applications = new Map(given.matter.map((application) => [application.id, application]));
  const pool = new Map(given.pool.map((reviewer) => [reviewer.accountId, reviewer]));
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
      capacity: pool.get(reviewerAccountId)?.capacity ?? 0,
    })),
    conflicts: conflicts.map(({ applicationId, reviewerAccountId, grounds }) => ({
      reference: reference(applicationId),
      reviewer: reviewer(reviewerAccountId),
      grounds: [...grounds],
    })),
  };
};
