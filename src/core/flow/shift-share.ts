import type { Estimate } from '../basics/estimate.ts';
import { areKnownAmounts, countInputs, obstacles } from '../statistics/known-amounts.ts';
import { estimated, notEstimated } from '../statistics/estimated.ts';

/** What a category, a region or the nation held at the start and at the end. */
export interface Change {
  readonly start: number | null;
  readonly end: number | null;
}

/** Terms of a change that sum to it. */
interface ShiftShare {
  readonly change: Estimate;
  /** What the pace of the nation alone would have brought: y₀·G. */
  readonly national: Estimate;
  /** What its region's pace brought beyond the nation's: y₀(G_r − G). Only inside a region. */
  readonly mix?: Estimate;
  /** What is its own: y₀(g − G_r), or y₀(g − G) for a region itself. */
  readonly own: Estimate;
}

const method = 'shift-share';

/**
 * Shift-share of a change (docs/method/shift-share). With a region: national, mix and own term of a category inside it; the
 * own terms of all its categories sum to 0. Without: national and own term of a region, the latter
 * being the sum of the mix terms inside it. Every start must be > 0; a missing number leaves all terms undefined.
 */
export const shiftShare = (category: Change, nation: Change, region?: Change): ShiftShare => {
  // Without a region the nation stands for it: the mix term vanishes, and nothing is said of a region.
  const around = region ?? nation;
  const shown = (reasons: readonly string[]): readonly string[] =>
    region === undefined ? reasons.filter((reason) => !reason.startsWith('region-')) : reasons;
  const base = {
    start: category.start,
    end: category.end,
    'national-start': nation.start,
    'national-end': nation.end,
  };
  const given = { ...base, 'region-start': around.start, 'region-end': around.end };
  const circumstances = countInputs(region === undefined ? base : given);
  const no = (reasons: readonly string[]): ShiftShare => {
    const term = notEstimated(method, shown(reasons), circumstances);
    return { change: term, national: term, own: term, ...(region === undefined ? {} : { mix: term }) };
  };
  if (!areKnownAmounts(given)) return no(obstacles(given));
  const zeros = (['start', 'national-start', 'region-start'] as const).filter((name) => given[name] === 0);
  if (zeros.length > 0) return no(zeros.map((name) => `${name}-zero`));
  const own = given.end / given.start - 1;
  const national = given['national-end'] / given['national-start'] - 1;
  const regional = given['region-end'] / given['region-start'] - 1;
  const term = (value: number): Estimate => estimated(method, value, circumstances);
  return {
    change: term(given.end - given.start),
    national: term(given.start * national),
    ...(region === undefined ? {} : { mix: term(given.start * (regional - national)) }),
    own: term(given.start * (own - regional)),
  };
};
