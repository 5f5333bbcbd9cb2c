const dayLength = 86_400_000;

/** Until when a decision may be appealed: so many whole days after it, as an instant in UTC. */
export const appealUntil = (decidedAt: string, appealDays: number): string =>
  new Date(Date.parse(decidedAt) + appealDays * dayLength).toISOString();
