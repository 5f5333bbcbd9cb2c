import type { AssignmentBoard } from './assignment-board.ts';
import { bridgeReviews } from './bridge-reviews.ts';
import { designOf } from './design-of.ts';
import { designParts } from './design-parts.ts';
import { searchParts } from './search-parts.ts';

/**
 * Ties the separate parts of a design together and returns how many are left: two reviewers of two parts exchange an application,
 * or, where that is not possible, one hands one over to the other, as long as a part does not fall apart by it. An exchange leaves
 * all loads as they are. A local search: parts may be left that a wholly other plan would not have.
 */
export const joinParts = (board: AssignmentBoard): number => {
  const { reviewers, held, load, capacity, isFree, isExpert } = board;

  /** Takes one step that leaves one part fewer. The parts before it, negative where no step was found. */
  const join = (): number => {
    const { sizes, reviews } = designOf(board);
    const { count, ofReviewer } = designParts(sizes, reviews);
    if (count <= 1) return count;
    const bridges = bridgeReviews(sizes, reviews);
    const isBridge = (application: number, reviewer: number): boolean =>
      bridges.has(application * sizes.reviewers + reviewer);

    /** What `from` can best give to `to`: rather no bridge, then rather no loss of an expert. */
    const gift = (from: number, to: number) => {
      let best: { readonly application: number; readonly isBridge: boolean; readonly cost: number } | null =
        null;
      for (const application of held[from] ?? []) {
        if (!isFree(application, to)) continue;
        const bridge = isBridge(application, from);
        const cost =
          (bridge ? 4 : 0) + (isExpert(application, from) ? 1 : 0) - (isExpert(application, to) ? 1 : 0);
        if (best === null || cost < best.cost) best = { application, isBridge: bridge, cost };
      }
      return best;
    };

    for (let left = 0; left < reviewers; left += 1) {
      for (let right = left + 1; right < reviewers; right += 1) {
        if (ofReviewer[left] === ofReviewer[right] || !held[left]?.size || !held[right]?.size) continue;
        const there = gift(left, right);
        const back = there === null ? null : gift(right, left);
        if (there === null || back === null || (there.isBridge && back.isBridge)) continue;
        board.take(there.application, left);
        board.take(back.application, right);
        board.put(there.application, right);
        board.put(back.application, left);
        return count;
      }
    }
    for (let to = 0; to < reviewers; to += 1) {
      if ((load[to] ?? 0) >= (capacity[to] ?? 0) || ofReviewer[to] === -1) continue;
      for (let from = 0; from < reviewers; from += 1) {
        if (ofReviewer[from] === ofReviewer[to]) continue;
        const there = gift(from, to);
        // Who has only this one leaves the design, and leaves no part behind.
        if (there === null || (there.isBridge && (load[from] ?? 0) > 1)) continue;
        board.take(there.application, from);
        board.put(there.application, to);
        return count;
      }
    }
    return -count;
  };

  for (;;) {
    const left = join();
    if (Math.abs(left) <= 1) return Math.abs(left);
    if (left < 0 && !searchParts(board)) return -left;
  }
};
