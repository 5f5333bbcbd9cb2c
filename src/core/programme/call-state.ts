import type { CallStanding } from './call.ts';

/** `closing`: past the deadline, and submissions that began in time may still arrive. */
export const callStates = ['drafted', 'announced', 'open', 'closing', 'closed'] as const;
export type CallState = (typeof callStates)[number];

const minute = 60_000;

/** Where a call stands at an instant: once announced it opens and closes by the clock of the server alone. */
export const callState = (
  {
    announcedAt,
    opensAt,
    closesAt,
    graceMinutes,
  }: Pick<CallStanding, 'announcedAt' | 'opensAt' | 'closesAt' | 'graceMinutes'>,
  now: string,
): CallState => {
  if (announcedAt === null || opensAt === null || closesAt === null) return 'drafted';
  const at = Date.parse(now);
  if (at < Date.parse(opensAt)) return 'announced';
  if (at <= Date.parse(closesAt)) return 'open';
  return at <= Date.parse(closesAt) + graceMinutes * minute ? 'closing' : 'closed';
};
