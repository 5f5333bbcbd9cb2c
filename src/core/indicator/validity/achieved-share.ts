import type { LedgerState } from '../../report/ledger.ts';
import type { Verdict } from '../../report/result.ts';

/**
 * Of somebody's tasks whose day has come, the share achieved as a verifier found it (0 to 1); a task that nothing was reported of is not achieved, one that
 * another took the place of does not count. `null` where none is left, and while one that was reported waits for its verdict.
 */
export const achievedShare = (
  tasks: readonly { readonly state: LedgerState; readonly verdict: Verdict | null }[],
): number | null => {
  const owed = tasks.filter(({ verdict }) => verdict !== 'superseded');
  if (owed.length === 0 || owed.some(({ state }) => state === 'reported')) return null;
  return owed.filter(({ verdict }) => verdict === 'achieved').length / owed.length;
};
