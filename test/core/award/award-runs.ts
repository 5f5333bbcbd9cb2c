/** How many random instances a property tries: 200, or 2,000 with `npm run test:long`. */
export const awardRuns = process.env['QAITU_LONG_TESTS'] === '1' ? 2000 : 200;
