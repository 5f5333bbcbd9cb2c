const days = 30;

/** Until when the personal link of a host is good, from when it was sent: thirty days. Both are instants. */
export const hostLinkUntil = (askedAt: string): string =>
  new Date(Date.parse(askedAt) + days * 86_400_000).toISOString();
