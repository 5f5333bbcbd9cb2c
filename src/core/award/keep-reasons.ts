import type { DecidedApplication } from './decision-record.ts';

/**
 * Whom a later decision leaves as he was keeps the reasons of the one that made it so. What was given before is reserved to those who have it, so that
 * a later decision finds no margin for them, and for the others no points that would have helped: true of that decision, and no reason for what was
 * decided before. Whose score changed since gets the later reasons.
 */
export const keepReasons = (
  applications: readonly DecidedApplication[],
  before: readonly DecidedApplication[],
): readonly DecidedApplication[] => {
  const earlier = new Map(before.map((decided) => [decided.applicationId, decided]));
  return applications.map((decided) => {
    const last = earlier.get(decided.applicationId);
    const isAsBefore =
      last !== undefined &&
      last.outcome === decided.outcome &&
      last.explanation.rawScore === decided.explanation.rawScore &&
      last.explanation.correctedScore === decided.explanation.correctedScore;
    return isAsBefore ? { ...decided, explanation: last.explanation } : decided;
  });
};
