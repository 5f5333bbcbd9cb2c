import type { RankIntervals } from './rank-intervals.ts';

/** What the scores alone say of a proposal at the funding line. */
export type FundingZone = 'fund' | 'lot' | 'reject';

/** The line and, for each proposal, its zone. */
interface GreyZone {
  /** Expected rank of the last fundable proposal; null where all or none can be funded, and there is no line. */
  readonly line: number | null;
  readonly zones: readonly FundingZone[];
  readonly counts: Readonly<Record<FundingZone, number>>;
}

/**
 * Grey zone of the Swiss National Science Foundation (Heyard et al. 2022): proposals are sorted by expected rank, the
 * provisional line stands at that of the last of `fundable` places, and whoever's rank interval contains the line enters the lot. Above it is
 * funded, below it rejected; equal expected ranks at the line are in the lot together. `fundable` ≥ 0, whole.
 */
export const greyZone = (ranks: Float64Array, intervals: RankIntervals, fundable: number): GreyZone => {
  const count = (zones: readonly FundingZone[], line: number | null): GreyZone => ({
    line,
    zones,
    counts: {
      fund: zones.filter((zone) => zone === 'fund').length,
      lot: zones.filter((zone) => zone === 'lot').length,
      reject: zones.filter((zone) => zone === 'reject').length,
    },
  });
  if (fundable >= ranks.length)
    return count(
      Array.from(ranks, () => 'fund'),
      null,
    );
  if (fundable <= 0)
    return count(
      Array.from(ranks, () => 'reject'),
      null,
    );
  const sorted = ranks.toSorted();
  const line = sorted[fundable - 1] ?? Number.NaN;
  // Sums of the same pairs in another order differ by rounding.
  const isTied = (rank: number): boolean => Math.abs(rank - line) <= 1e-9 * ranks.length;
  const isSplit = isTied(sorted[fundable] ?? Number.NaN);
  const zones = Array.from(ranks, (rank, at): FundingZone => {
    const holds = (intervals.lower[at] ?? 0) <= line && line <= (intervals.upper[at] ?? 0);
    if (holds || (isSplit && isTied(rank))) return 'lot';
    return rank < line || isTied(rank) ? 'fund' : 'reject';
  });
  return count(zones, line);
};
