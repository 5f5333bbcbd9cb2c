import type { Measured } from './measured.ts';

/** The one share that a scenario takes centrally. Throws when it takes an estimate that is not there: `readMeasured` lets none through. */
export const measuredShare = (measured: Measured): number => {
  const share = measured[measured.at];
  if (share === null) throw new Error('A scenario takes an estimate that was not given');
  return share;
};
