import { instantAfter } from '../basics/instant-after.ts';

/** Until when a decision may be appealed: so many whole days after it, as an instant in UTC. */
export const appealUntil = (decidedAt: string, appealDays: number): string =>
  instantAfter(decidedAt, appealDays);
