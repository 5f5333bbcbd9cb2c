/** What one sending of a coder may hold: a queue of a lost hour goes in several. */
export const codingLimits = { added: 500, removed: 500, codings: 100_000 } as const;
