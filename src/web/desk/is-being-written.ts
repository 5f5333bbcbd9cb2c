import type { OwnApplication } from './use-own-applications.ts';

/** Whether an application can be written on now: begun or reopened, and its call not over. */
export const isBeingWritten = ({ status, call }: OwnApplication): boolean =>
  (status === null || status === 'reopened') && (call.state === 'open' || call.state === 'closing');
