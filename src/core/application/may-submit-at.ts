import type { CallStanding } from '../programme/call.ts';
import { callState } from '../programme/call-state.ts';

/**
 * Whether a submission counts: the call is open now, or closed while the submission was on its way, having begun before
 * the deadline by the server's clock and arriving within the call's grace.
 */
export const maySubmitAt = (
  call: Pick<CallStanding, 'announcedAt' | 'opensAt' | 'closesAt' | 'graceMinutes'>,
  /** When the applicant opened the page with the button, as the server noted it; ISO 8601. */
  begunAt: string,
  now: string,
): boolean => {
  const state = callState(call, now);
  if (state === 'open') return true;
  return state === 'closing' && call.closesAt !== null && Date.parse(begunAt) <= Date.parse(call.closesAt);
};
