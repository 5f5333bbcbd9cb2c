/** New codes of some interviews in a row, as a share of those of the base. */
interface SaturationRun {
  /** First and last interview of the run, from 1. */
  readonly from: number;
  readonly to: number;
  readonly newCodes: number;
  readonly ratio: number;
}

export interface Saturation {
  /** Codes found in the base interviews. */
  readonly baseCodes: number;
  readonly runs: readonly SaturationRun[];
  /** The first run that brought no more than the threshold; none yet: go on asking. */
  readonly reached: SaturationRun | undefined;
}

/**
 * When interviews stop saying new things (Guest, Namey and Chen 2020): new codes in a run of `run` interviews over those in the first `base`;
 * saturation is the first run whose ratio is at most `threshold`. Runs overlap. `newCodes`: by interview in the order held, codes never
 * seen before. Without codes in the base there is no ratio and no run. People of one focus group are not independent: for those the counts
 * are per turn, and no interval belongs to them. Throws RangeError on what is no count and on a base or run below 1.
 */
export const saturation = (
  newCodes: readonly number[],
  { base = 4, run = 2, threshold = 0.05 }: { base?: number; run?: number; threshold?: number } = {},
): Saturation => {
  for (const count of [...newCodes, base - 1, run - 1])
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError('codes, base and run are whole numbers');
  const sum = (from: number, to: number): number =>
    newCodes.slice(from, to).reduce((total, count) => total + count, 0);
  const baseCodes = sum(0, base);
  const count = baseCodes === 0 ? 0 : Math.max(0, newCodes.length - base - run + 1);
  const runs = Array.from({ length: count }, (_none, at): SaturationRun => {
    const [from, to] = [base + at, base + at + run];
    return { from: from + 1, to, newCodes: sum(from, to), ratio: sum(from, to) / baseCodes };
  });
  return { baseCodes, runs, reached: runs.find(({ ratio }) => ratio <= threshold) };
};
