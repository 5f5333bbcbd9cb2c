import type { PricedProblem } from './core-search.ts';
import { coreStart } from './core-start.ts';
import type { SearchLimits } from './search.ts';

/** Bounds are sums of doubles: what lies this close above a point counts as reaching it. */
const tolerance = 1e-6;

/** Points that no choice under the limits exceeds; undefined where they reach beyond the blocks. */
export const coreBound = (
  { problem, priced, units }: PricedProblem,
  limits: SearchLimits,
): number | undefined => {
  const [unit] = [...(limits.taken ?? []), ...(limits.barred ?? [])];
  // A unit's loss is known already, and solving its university again for each of thousands is what would take long.
  if (unit !== undefined && problem.blockOf[unit] !== -1)
    return Math.floor(
      priced.bound -
        ((units.isTaken[unit] === 1) === (limits.taken?.length === 1) ? 0 : (units.losses[unit] ?? 0)) +
        tolerance,
    );
  const start = coreStart({ problem, priced, units }, limits);
  return start === undefined ? undefined : Math.floor(start.bound + tolerance);
};
