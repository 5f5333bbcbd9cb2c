import type { ReviewRules } from '../programme/review-rules.ts';
import { livingAssignments, type AssignmentStatus } from './assignment.ts';
import { wantsThirdOpinion } from './wants-third-opinion.ts';

/** One review of an application, as far as it counts. */
interface JudgedReview {
  readonly id: string;
  readonly accountId: string;
  readonly status: AssignmentStatus;
  readonly round: number;
  /** Hundredths of a point of a hundred. */
  readonly total: number | null;
}

/** An application that is to be judged, with all its reviews. */
export interface JudgedApplication {
  readonly institutionId: string;
  readonly id: string;
  readonly groupId: string | null;
  readonly regionId: string;
  readonly reviews: readonly JudgedReview[];
}

/** Whether a review counts or may still come. */
export const isLiving = ({ status }: JudgedReview): boolean => livingAssignments.includes(status);

/** Whether two reviews lie too far apart, with nobody asked yet to give a third opinion. */
export const lacksThirdOpinion = ({ reviews }: JudgedApplication, rules: ReviewRules): boolean =>
  wantsThirdOpinion(
    reviews.flatMap(({ status, total }) => (status === 'submitted' && total !== null ? [total] : [])),
    rules,
  ) && reviews.filter(isLiving).length <= rules.perApplication;
