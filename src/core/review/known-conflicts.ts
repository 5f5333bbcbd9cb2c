import { detectConflicts, type DetectedConflict } from './detect-conflicts.ts';
import type { PooledReviewer, ReviewMatter } from './review-matter.ts';

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

/**
 * Conflicts of these applications with these reviewers, detected and declared beforehand. A conflict with one of a group is
 * one with all of it, so that groups must be given whole.
 */
export const knownConflicts = (
  applications: readonly ReviewMatter[],
  pool: readonly PooledReviewer[],
): readonly DetectedConflict[] =>
  merged(
    detectConflicts(
      applications.map(({ applicant, ...application }) => ({
        ...application,
        coAuthors: [],
        applicantNames: [applicant],
      })),
      // Whoever acts for an institution is of it, whatever the pool says of his home.
      pool.flatMap(({ accountId, name, email, homes, declared }) =>
        (homes.length === 0 ? [null] : homes).map((homeInstitutionId) => ({
          accountId,
          homeInstitutionId,
          names: [name],
          emails: [email],
          declared,
        })),
      ),
    ),
  );
