import { mostPlaces, type Finding } from './invariant.ts';

/** Ids that a walk through the records found. */
export const findingOf = (places: readonly string[]): Finding => ({
  count: places.length,
  places: places.slice(0, mostPlaces),
});
