import type { AssignmentBoard } from './assignment-board.ts';

/** All reviews of the design, fixed and new, and how many nodes it has with those that are not planned for. */
export const designOf = ({ applications, reviewers, given, fixed }: AssignmentBoard) => ({
  sizes: {
    applications: fixed.reduce((most, [at]) => Math.max(most, at + 1), applications),
    reviewers: fixed.reduce((most, [, at]) => Math.max(most, at + 1), reviewers),
  },
  reviews: [
    ...fixed,
    ...given.flatMap((list, application) => list.map((reviewer) => [application, reviewer] as const)),
  ],
});
