import type { Verdict } from '../report/result.ts';
import type { EarnedVerdict } from './credential.ts';

/** Whether there is something to certify: achieved or partly achieved, and verified. */
export const isEarned = (verdict: Verdict | null): verdict is EarnedVerdict =>
  verdict === 'achieved' || verdict === 'partly';
