import type { Estimate } from '../../basics/estimate.ts';

/** An estimate that exists and is not told, and why: nothing of how many are known either. */
export const suppressedEstimate = (method: string, reason: string, participants: number): Estimate => ({
  ...{ value: null, lower: null, upper: null, method, n: 0, nMissing: participants },
  ...{ status: 'suppressed', reasons: [reason] },
});
