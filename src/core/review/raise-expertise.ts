import type { AssignmentBoard } from './assignment-board.ts';

const passes = 3;

/**
 * Puts experts on applications without changing how many anybody has: a reviewer hands an application outside his fields
 * to an expert and takes one from him that does not need that expert, or simply hands it on to one with fewer. A local search of at
 * most three passes: it never loses an expert, and need not find the most there could be.
 */
export const raiseExpertise = (board: AssignmentBoard): void => {
  const { applications, reviewers, given, held, load, capacity, isExpert, isFree } = board;
  /** How many applications outside his fields a reviewer has: nothing can be had from one without any. */
  const outside = held.map(
    (list, at) => [...list].filter((application) => !isExpert(application, at)).length,
  );
  const count = (reviewer: number, by: number): void => {
    outside[reviewer] = (outside[reviewer] ?? 0) + by;
  };

  const improve = (application: number, from: number): boolean => {
    for (let to = 0; to < reviewers; to += 1) {
      if (!isExpert(application, to) || !isFree(application, to)) continue;
      if ((load[to] ?? 0) < Math.min(load[from] ?? 0, capacity[to] ?? 0)) {
        board.take(application, from);
        board.put(application, to);
        count(from, -1);
        return true;
      }
      if ((outside[to] ?? 0) === 0) continue;
      for (const back of held[to] ?? []) {
        if (isExpert(back, to) || !isFree(back, from)) continue;
        board.take(application, from);
        board.take(back, to);
        board.put(application, to);
        board.put(back, from);
        count(to, -1);
        if (isExpert(back, from)) count(from, -1);
        return true;
      }
    }
    return false;
  };

  for (let pass = 0, isChanged = true; pass < passes && isChanged; pass += 1) {
    isChanged = false;
    for (let application = 0; application < applications; application += 1)
      for (const from of [...(given[application] ?? [])])
        if (!isExpert(application, from) && improve(application, from)) isChanged = true;
  }
};
