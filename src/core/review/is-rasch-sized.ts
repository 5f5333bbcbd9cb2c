import type { RaschScore } from './rasch-score.ts';

const fewestScores = 200;
const fewestReviewers = 3;

/** Whether ordinal scores are enough for `raschModel`: 200 or more, and three or more reviewers of each proposal. */
export const isRaschSized = (scores: readonly RaschScore[]): boolean => {
  const panels = new Map<string, Set<string>>();
  for (const { proposal, reviewer } of scores)
    panels.set(proposal, (panels.get(proposal) ?? new Set<string>()).add(reviewer));
  return scores.length >= fewestScores && [...panels.values()].every(({ size }) => size >= fewestReviewers);
};
