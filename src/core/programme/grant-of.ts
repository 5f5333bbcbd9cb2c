import type { CallRules } from './rules.ts';

/** Whole tenge of one place in a region: its own norm, or the budget over all places of the call. */
export const grantOf = (
  { regions, budget }: Pick<CallRules, 'regions' | 'budget'>,
  regionId: string,
): number => {
  const own = regions.find(({ id }) => id === regionId)?.grant ?? null;
  if (own !== null) return own;
  const places = regions.reduce((sum, region) => sum + region.places, 0);
  return places === 0 ? 0 : Math.floor(budget / places);
};
