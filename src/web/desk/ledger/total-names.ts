import type { LedgerTotals } from '../../../contract/ledger.ts';

/** The totals of the ledger in the order in which they are read: what was promised, how far it is, what was found. */
export const totalNames = [
  'promised',
  'due',
  'reported',
  'overdue',
  'verified',
  'achieved',
  'partly',
  'notAchieved',
  'superseded',
  'notVerifiable',
] as const satisfies readonly (keyof LedgerTotals)[];
