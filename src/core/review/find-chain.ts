import type { AssignmentBoard } from './assignment-board.ts';

/** Applications handed on from one reviewer to the next. */
export type AssignmentChain = readonly {
  readonly application: number;
  readonly from: number;
  readonly to: number;
}[];

/**
 * The shortest chain of hand-overs from one of `starts` to a reviewer who is a `goal` (the search for an augmenting path,
 * breadth first), or the reviewers it could reach when there is none. Those in `closed` are left out. An empty chain means
 * that a start is a goal itself; `first` says which start it begins at.
 */
export const findChain = (
  { held, isFree, reviewers, applications }: AssignmentBoard,
  starts: readonly number[],
  isGoal: (reviewer: number) => boolean,
  closed: Uint8Array,
):
  | { readonly first: number; readonly chain: AssignmentChain }
  | { readonly first: null; readonly reached: readonly number[] } => {
  const cameBy = new Map<number, { readonly application: number; readonly from: number } | null>(
    starts.map((start) => [start, null]),
  );
  let unseen = Array.from({ length: reviewers }, (_, at) => at).filter(
    (at) => closed[at] !== 1 && !cameBy.has(at),
  );
  const seen = new Uint8Array(applications);
  const queue = [...starts];
  for (const reviewer of queue) {
    if (isGoal(reviewer)) {
      const chain: AssignmentChain[number][] = [];
      let to = reviewer;
      for (let step = cameBy.get(to); step != null; step = cameBy.get(to)) {
        chain.unshift({ ...step, to });
        to = step.from;
      }
      return { first: to, chain };
    }
    if (unseen.length === 0) continue;
    for (const application of held[reviewer] ?? []) {
      if (seen[application] === 1) continue;
      seen[application] = 1;
      const rest: number[] = [];
      for (const next of unseen) {
        if (isFree(application, next)) {
          cameBy.set(next, { application, from: reviewer });
          queue.push(next);
        } else rest.push(next);
      }
      unseen = rest;
      if (unseen.length === 0) break;
    }
  }
  return { first: null, reached: queue };
};
