const isLong = process.env['QAITU_LONG_TESTS'] === '1';

/** Parts in which a property is tried, so that none comes near its time limit on a busy machine. */
export const awardParts = [1, 2, 3, 4] as const;

/** How many random instances a part of a property tries: of 200 all together, or of 2,000 with `npm run test:long`. */
export const awardRuns = (isLong ? 2000 : 200) / awardParts.length;
