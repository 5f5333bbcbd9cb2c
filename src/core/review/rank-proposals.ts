import { expectedRanks } from './expected-ranks.ts';
import { greyZone } from './grey-zone.ts';
import type { JudgedRank } from './judged-scores.ts';
import type { Posterior } from './posterior.ts';
import { rankIntervals } from './rank-intervals.ts';

/** Expected rank, interval and, where the number of fundable ones is given, zone of each proposal of a posterior. */
export const rankProposals = (
  posterior: Posterior,
  { level, fundable }: { readonly level: number; readonly fundable: number | undefined },
): { readonly ranks: readonly JudgedRank[]; readonly line: number | null } => {
  const { ranks, percentiles } = expectedRanks(posterior);
  const intervals = rankIntervals(posterior, level);
  const zone = fundable === undefined ? undefined : greyZone(ranks, intervals, fundable);
  return {
    line: zone?.line ?? null,
    ranks: Array.from(ranks, (expected, at) => ({
      mean: posterior.means[at] ?? Number.NaN,
      sd: posterior.sds[at] ?? Number.NaN,
      expected,
      percentile: percentiles[at] ?? Number.NaN,
      lower: intervals.lower[at] ?? 0,
      upper: intervals.upper[at] ?? 0,
      zone: zone?.zones[at] ?? null,
    })),
  };
};
