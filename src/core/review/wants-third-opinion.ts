import type { ReviewRules } from '../programme/review-rules.ts';

/**
 * Whether two submitted reviews lie further apart than the call allows, totals in hundredths of a point. With a third
 * opinion there, nobody asks again.
 */
export const wantsThirdOpinion = (
  totals: readonly number[],
  { thirdOpinionGap, perApplication }: ReviewRules,
): boolean =>
  thirdOpinionGap !== null &&
  totals.length >= 2 &&
  totals.length <= perApplication &&
  Math.max(...totals) - Math.min(...totals) > thirdOpinionGap * 100;
