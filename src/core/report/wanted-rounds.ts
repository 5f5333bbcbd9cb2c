import { isDrawnTwice } from './is-drawn-twice.ts';
import type { VerificationStanding } from './verification.ts';

type Known = Pick<VerificationStanding, 'round' | 'status' | 'verdict'>;

const isLiving = ({ status }: Known): boolean => status === 'drawn' || status === 'given';

/**
 * For which rounds a result still needs a verifier: the first; the second where it is drawn twice; the third where two verdicts
 * differ. A verification that was given back or released leaves its round open.
 */
export const wantedRounds = (resultId: string, verifications: readonly Known[]): readonly (1 | 2 | 3)[] => {
  const living = verifications.filter(isLiving);
  const verdictOf = (round: number) => living.find((one) => one.round === round)?.verdict ?? null;
  const [first, second] = [verdictOf(1), verdictOf(2)];
  const rounds = [
    1 as const,
    ...(isDrawnTwice(resultId) ? [2 as const] : []),
    ...(first !== null && second !== null && first !== second ? [3 as const] : []),
  ];
  return rounds.filter((round) => !living.some((one) => one.round === round));
};
