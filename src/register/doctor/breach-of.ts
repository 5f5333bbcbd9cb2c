import { mostPlaces, type Breach } from './invariant.ts';

/** Ids that a walk through the records found. */
export const breachOf = (places: readonly string[]): Breach => ({
  count: places.length,
  places: places.slice(0, mostPlaces),
});
