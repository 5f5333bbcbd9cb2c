import type { Verdict } from './result.ts';
import type { VerificationStanding } from './verification.ts';
import { wantedRounds } from './wanted-rounds.ts';

/**
 * The verdict on a result by all that was given, or `null` while something is missing: one verdict where it is drawn once, two equal ones
 * where it is drawn twice, and the third where they differ.
 */
export const settledVerdict = (
  resultId: string,
  verifications: readonly Pick<VerificationStanding, 'round' | 'status' | 'verdict'>[],
): Verdict | null => {
  const given = verifications.filter(({ status }) => status === 'given');
  const verdictOf = (round: number) => given.find((one) => one.round === round)?.verdict ?? null;
  const [first, second, third] = [verdictOf(1), verdictOf(2), verdictOf(3)];
  const isDouble = verifications.some(({ round }) => round === 2) || wantedRounds(resultId, []).includes(2);
  if (!isDouble) return first;
  if (first === null || second === null) return null;
  return first === second ? first : third;
};
