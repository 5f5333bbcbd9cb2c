/** What a reader of a derived figure must be warned of. One figure carries at most one, the gravest. */
export const caveats = [
  /** The first number is below 20 persons: a few people make a large rate. */
  'small-base',
  /** The first year is a trough, lower than its neighbours: growth from it is high. */
  'trough-base',
  /** Years between the two were not published; nothing is said of them. */
  'gap-between-years',
  /** Two points make the trend, or fewer than six annual points the limits. */
  'few-points',
  /** The last known year before the shock is too far back to carry the trend so far: nothing is computed. */
  'trend-too-short',
  /** Only the countries listed are counted; the others are not in the shares. */
  'listed-only',
  /** A category without a number in one of the periods is left out. */
  'missing-dropped',
  /** Some expected count is below 5: the p-value is rough. */
  'small-expected-counts',
  /** The population is not from this source; the letter is its evidence grade. */
  'external-population-a',
  'external-population-b',
  'external-population-c',
  'external-population-d',
] as const;
export type Caveat = (typeof caveats)[number];
