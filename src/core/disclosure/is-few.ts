import { leastCount } from './least-count.ts';

/** Whether a count of persons would give somebody away: from one up to below the least count that is published. */
export const isFew = (count: number): boolean => count > 0 && count < leastCount;
