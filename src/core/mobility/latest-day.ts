const hoursAhead = 14;

/** The latest calendar day that it is anywhere on earth at an instant: what is recorded abroad may be of tomorrow here. */
export const latestDay = (now: string): string =>
  new Date(Date.parse(now) + hoursAhead * 3_600_000).toISOString().slice(0, 10);
