/** How far a promised task is: nothing said yet, reported by its participant, or verified. */
export const ledgerStates = ['promised', 'reported', 'verified'] as const;
export type LedgerState = (typeof ledgerStates)[number];

/** What the ledger can be added up by. */
export const ledgerGroupings = ['participant', 'group', 'call', 'university'] as const;
export type LedgerGrouping = (typeof ledgerGroupings)[number];
