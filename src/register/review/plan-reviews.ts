import type { ReviewRules } from '../../core/programme/review-rules.ts';
import { livingAssignments } from '../../core/review/assignment.ts';
import { detectConflicts, type DetectedConflict } from '../../core/review/detect-conflicts.ts';
import { planAssignments, type AssignmentPlan } from '../../core/review/plan-assignments.ts';
import { wantsThirdOpinion } from '../../core/review/wants-third-opinion.ts';
import type { RegisterTransaction } from '../db.ts';
import { listConflicts } from './list-conflicts.ts';
import { listPool, type CandidateRow } from './list-pool.ts';
import { loadJudged, type JudgedApplication, type JudgedReview } from './load-judged.ts';

/** A proposal who reviews what, with everything that it was made of. */
export interface ReviewPlan {
  readonly applications: ReadonlyMap<string, JudgedApplication>;
  readonly pool: ReadonlyMap<string, CandidateRow>;
  readonly conflicts: readonly DetectedConflict[];
  readonly plan: AssignmentPlan;
}

const lives = ({ status }: JudgedReview): boolean => livingAssignments.includes(status);

/** Totals of the reviews that count, in hundredths of a point. */
const totalsOf = ({ reviews }: JudgedApplication): readonly number[] =>
  reviews.flatMap(({ status, total }) => (status === 'submitted' && total !== null ? [total] : []));

/** Whether two reviews lie too far apart, with nobody asked yet to give a third opinion. */
export const lacksThirdOpinion = (application: JudgedApplication, rules: ReviewRules): boolean =>
  wantsThirdOpinion(totalsOf(application), rules) &&
  application.reviews.filter(lives).length <= rules.perApplication;

/** A reviewer with several homes has each conflict once, with all its grounds. */
const merged = (conflicts: readonly DetectedConflict[]): readonly DetectedConflict[] =>
  [
    ...Map.groupBy(
      conflicts,
      ({ applicationId, reviewerAccountId }) => `${applicationId} ${reviewerAccountId}`,
    ).values(),
  ].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, grounds: [...new Set([first, ...others].flatMap(({ grounds }) => grounds))] }],
  );

/** Conflicts of these applications with these reviewers: detected, and declared beforehand. */
export const conflictsOf = async (
  trx: RegisterTransaction,
  applications: readonly JudgedApplication[],
  pool: readonly CandidateRow[],
): Promise<readonly DetectedConflict[]> => {
  const declared = Map.groupBy(
    await listConflicts(
      trx,
      pool.map(({ accountId }) => accountId),
    ),
    ({ accountId }) => accountId,
  );
  const found = detectConflicts(
    applications.map(({ applicant, ...application }) => ({
      ...application,
      coAuthors: [],
      applicantNames: [applicant],
    })),
    pool.flatMap(({ accountId, name, email, institutions, pool: place }) => {
      const homes = new Set([place?.homeInstitutionId, ...institutions.map(({ id }) => id)]);
      const own = (declared.get(accountId) ?? []).map(({ kind, institutionId, person }) =>
        kind === 'institution'
          ? ({ kind, institutionId: institutionId ?? '' } as const)
          : ({ kind, name: person ?? '' } as const),
      );
      // Whoever acts for an institution is of it, whatever the pool says of his home.
      return [...homes].map((home) => ({
        accountId,
        homeInstitutionId: home ?? null,
        names: [name],
        emails: [email],
        declared: own,
      }));
    }),
  );
  return merged(found);
};

/** Plan the reviews of a call: all that lack, or third opinions alone. Read across all institutions; nothing is written. */
export const planReviews = async (
  trx: RegisterTransaction,
  callId: string,
  rules: ReviewRules,
  { onlyThirds }: { readonly onlyThirds: boolean },
): Promise<ReviewPlan> => {
  const judged = await loadJudged(trx, callId);
  const pool = (await listPool(trx, callId)).filter(
    ({ pool: place }) => place !== null && place.removedAt === null,
  );
  const conflicts = await conflictsOf(trx, judged, pool);
  // Who declined or gave a review back is not asked for the same one again.
  const refused = judged.flatMap(({ id, reviews }) =>
    reviews
      .filter((review) => !lives(review))
      .map(({ accountId }) => ({ applicationId: id, reviewerAccountId: accountId })),
  );
  const asked = onlyThirds ? judged.filter((application) => lacksThirdOpinion(application, rules)) : judged;
  const plan = planAssignments({
    applications: asked.map(({ id, fields, locale }) => ({ id, fields, locale })),
    reviewers: pool.map(({ accountId, pool: place }) => ({
      accountId,
      fields: place?.fields ?? [],
      languages: place?.languages ?? [],
      capacity: place?.capacity ?? 0,
    })),
    conflicts: [...conflicts, ...refused].map(({ applicationId, reviewerAccountId }) => ({
      applicationId,
      reviewerAccountId,
    })),
    existing: judged.flatMap(({ id, reviews }) =>
      reviews.filter(lives).map(({ accountId }) => ({ applicationId: id, reviewerAccountId: accountId })),
    ),
    perApplication: rules.perApplication + (onlyThirds ? 1 : 0),
  });
  return {
    applications: new Map(judged.map((application) => [application.id, application])),
    pool: new Map(pool.map((candidate) => [candidate.accountId, candidate])),
    conflicts,
    plan,
  };
};
