/**
 * Whether the verified results of a stay propose that it was completed with a good result: every promised task was verified as
 * achieved. A proposal for the office, which states the fact with a reason.
 */
export const proposesGoodResult = ({
  promised,
  achieved,
}: {
  readonly promised: number;
  readonly achieved: number;
}): boolean => promised > 0 && achieved === promised;
