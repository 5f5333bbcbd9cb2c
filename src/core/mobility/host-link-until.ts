import { instantAfter } from '../basics/instant-after.ts';

const days = 30;

/** Until when the personal link of a host is good, from when it was sent: thirty days. Both are instants. */
export const hostLinkUntil = (askedAt: string): string => instantAfter(askedAt, days);
