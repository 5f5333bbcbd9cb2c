import type { AssignmentBoard } from './assignment-board.ts';
import { findChain } from './find-chain.ts';
import { handOver } from './hand-over.ts';

/**
 * Evens the loads: as long as a chain of hand-overs leads from a reviewer to one with at least two applications fewer,
 * it is carried out. When none is left, no plan that gives each application as many reviews has a smaller sum of squared
 * loads, and reviewers between whom work can pass at all differ by one at most.
 */
export const balanceLoads = (board: AssignmentBoard): void => {
  const { load, capacity, reviewers } = board;
  const none = new Uint8Array(reviewers);
  const highestFirst = (): readonly number[] =>
    Array.from({ length: reviewers }, (_, at) => at).toSorted(
      (left, right) => (load[right] ?? 0) - (load[left] ?? 0),
    );
  /** Who was found not to reach anybody lower in this pass. */
  const settled = new Set<number>();
  const lower = (reviewer: number): boolean => {
    if (settled.has(reviewer)) return false;
    const most = (load[reviewer] ?? 0) - 2;
    const found = findChain(
      board,
      [reviewer],
      (at) => (load[at] ?? 0) <= most && (load[at] ?? 0) < (capacity[at] ?? 0),
      none,
    );
    if (found.first === null) {
      // Whom he reaches reaches no more than he does.
      for (const at of found.reached) if ((load[at] ?? 0) <= (load[reviewer] ?? 0)) settled.add(at);
      return false;
    }
    handOver(board, found.chain);
    return true;
  };
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    settled.clear();
    for (const reviewer of highestFirst()) while (lower(reviewer)) isChanged = true;
  }
};
