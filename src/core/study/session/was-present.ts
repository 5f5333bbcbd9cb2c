import type { AttendanceStanding } from '../standing/session-standing.ts';

/** Whether somebody was at a session: one whose attendance ended when it began was written down by mistake. */
export const wasPresent = ({ cameAt, leftAt }: Pick<AttendanceStanding, 'cameAt' | 'leftAt'>): boolean =>
  leftAt !== cameAt;
