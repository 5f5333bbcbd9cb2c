/** The instant so many times 24 hours after another, in UTC with milliseconds; before it with a negative number. */
export const instantAfter = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString();
