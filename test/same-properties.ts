import * as fc from 'fast-check';

/**
 * Every run of the suite tries the same cases, so that a red run can be repeated and a green one stays green. Other cases:
 * `QAITU_SEED=random npm test`, or the number that a failure has printed.
 */
const seed = process.env.QAITU_SEED ?? '20261126';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
