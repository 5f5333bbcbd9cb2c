import type { AssignmentBoard } from './assignment-board.ts';
import { findChain } from './find-chain.ts';
import { handOver } from './hand-over.ts';

/** The load at which the reviewers' capacities, each filled up to it, hold all reviews that are needed. */
const waterLevel = ({ load, capacity, had, perApplication }: AssignmentBoard): number => {
  let needed = had.reduce((sum, has) => sum + Math.max(0, perApplication - has), 0);
  let level = 0;
  const most = capacity.reduce((left, right) => Math.max(left, right), 0);
  while (needed > 0 && level < most) {
    for (const [at, room] of capacity.entries()) if (level < room && (load[at] ?? 0) <= level) needed -= 1;
    level += 1;
  }
  return level;
};

/** A union-find that only grows: a hint for the choice, no more, because later hand-overs are not undone in it. */
const growingParts = (nodes: number) => {
  const parent = Int32Array.from({ length: nodes }, (_, at) => at);
  const find = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      const above = parent[at] ?? at;
      parent[at] = parent[above] ?? above;
      at = above;
    }
    return at;
  };
  return { find, join: (left: number, right: number): number => (parent[find(left)] = find(right)) };
};

/**
 * Gives every application as many reviewers as it needs, as far as that is possible at all. Round by round (all applications get
 * their first reviewer before one gets its second), each takes the best reviewer with room: under the even load,
 * then one who ties separate parts of the design together, then an expert, then the least loaded, then the next in
 * the circle. Where nobody has room, a chain of hand-overs makes some. Since no chain takes a review from an application, the reviews are as many as
 * any plan could have, and so are, before that, the applications with one, with two, …
 */
export const fillBoard = (board: AssignmentBoard): void => {
  const { applications, reviewers, perApplication, given, had, load, capacity } = board;
  const level = waterLevel(board);
  const parts = growingParts(applications + reviewers);
  for (const [application, reviewer] of board.fixed)
    if (application < applications && reviewer < reviewers) parts.join(application, applications + reviewer);
  /** Who cannot hand anything on any more, found by a search that ended without a goal. */
  const closed = new Uint8Array(reviewers);
  let turn = reviewers === 0 ? 0 : applications % reviewers;

  const put = (application: number, reviewer: number): void => {
    board.put(application, reviewer);
    parts.join(application, applications + reviewer);
  };
  const rank = (application: number, part: number, reviewer: number): number => {
    const has = load[reviewer] ?? 0;
    const isOver = has >= level;
    const ties = part >= 0 && has > 0 && parts.find(applications + reviewer) !== part;
    const group = (isOver ? 4 : 0) + (ties ? 0 : 2) + (board.isExpert(application, reviewer) ? 0 : 1);
    return (group * 1_000_000 + has) * reviewers + ((reviewer - turn + reviewers) % reviewers);
  };

  const place = (application: number): void => {
    const isPlaced = (given[application]?.length ?? 0) + (had[application] ?? 0) > 0;
    const part = isPlaced ? parts.find(application) : -1;
    let best = -1;
    let bestRank = Infinity;
    for (let reviewer = 0; reviewer < reviewers; reviewer += 1) {
      if ((load[reviewer] ?? 0) >= (capacity[reviewer] ?? 0) || !board.isFree(application, reviewer))
        continue;
      const at = rank(application, part, reviewer);
      if (at < bestRank) {
        best = reviewer;
        bestRank = at;
      }
    }
    if (best >= 0) {
      put(application, best);
      turn = (best + 1) % reviewers;
      return;
    }
    const starts = Array.from({ length: reviewers }, (_, at) => (turn + at) % reviewers).filter(
      (reviewer) => closed[reviewer] !== 1 && board.isFree(application, reviewer),
    );
    const found = findChain(board, starts, (at) => (load[at] ?? 0) < (capacity[at] ?? 0), closed);
    if (found.first === null) {
      for (const reviewer of found.reached) closed[reviewer] = 1;
      return;
    }
    handOver(board, found.chain);
    put(application, found.first);
  };

  for (let round = 0; round < perApplication; round += 1) {
    const start = Math.floor((applications * round) / perApplication);
    for (let step = 0; step < applications; step += 1) {
      const application = (start + step) % applications;
      const has = (had[application] ?? 0) + (given[application]?.length ?? 0);
      if (has <= round) place(application);
    }
  }
};
