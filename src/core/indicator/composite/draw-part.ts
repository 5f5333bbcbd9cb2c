import { normal95 } from '../../statistics/normal-95.ts';
import { betaFromMoments } from '../../statistics/proportion/beta-from-moments.ts';
import { standardBetaTable } from '../../statistics/standard-quantiles.ts';

/** A share with its 95 % limits. */
export interface PartEstimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The uncertainty of a share as a quantile function: the beta distribution about the middle of its limits with a standard deviation of their
 * width/2z. Limits that meet, or are so wide that no beta distribution has them, leave the value itself. Throws RangeError for limits
 * that do not hold the value or leave [0, 1].
 */
export const drawPart = ({ value, lower, upper }: PartEstimate): ((u: number) => number) => {
  if (!(lower >= 0 && lower <= value && value <= upper && upper <= 1))
    throw new RangeError('a part of an index is no share with limits');
  const beta = betaFromMoments((lower + upper) / 2, (upper - lower) / (2 * normal95));
  return beta === undefined ? () => value : standardBetaTable(beta.alpha, beta.beta).at;
};
