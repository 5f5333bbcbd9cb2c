import type { AssignmentBoard } from './assignment-board.ts';
import { designOf } from './design-of.ts';
import { designParts } from './design-parts.ts';

/** Above so many new assignments single steps suffice in practice and sequences of them are too many. */
const largest = 64;
/** Plans looked at before the search gives up. */
const patience = 6_000;

type Review = readonly [application: number, reviewer: number];
interface Step {
  readonly takes: readonly Review[];
  readonly puts: readonly Review[];
}

/**
 * Every exchange of two applications, then every hand-over to another reviewer, then every one to an application that
 * has one review fewer, so that after it as many applications have one, two, … as before.
 */
const steps = (board: AssignmentBoard): readonly Step[] => {
  const { applications, reviewers, perApplication, given, had, load, capacity, isFree } = board;
  const placed = given.flatMap((list, application) =>
    list.map((reviewer): Review => [application, reviewer]),
  );
  const has = Array.from({ length: applications }, (_, at) => (had[at] ?? 0) + (given[at]?.length ?? 0));
  const swaps = placed.flatMap(([one, reviewer], at) =>
    placed.slice(at + 1).flatMap(([other, second]): readonly Step[] => {
      if (!isFree(one, second) || !isFree(other, reviewer)) return [];
      return [
        {
          takes: [
            [one, reviewer],
            [other, second],
          ],
          puts: [
            [one, second],
            [other, reviewer],
          ],
        },
      ];
    }),
  );
  const handOvers = placed.flatMap(([application, from]) =>
    Array.from({ length: reviewers }, (_, to) => to)
      .filter((to) => (load[to] ?? 0) < (capacity[to] ?? 0) && isFree(application, to))
      .map((to): Step => ({ takes: [[application, from]], puts: [[application, to]] })),
  );
  const waivers = placed.flatMap(([from, reviewer]) =>
    has.flatMap((count, to): readonly Step[] =>
      count < perApplication && has[from] === count + 1 && isFree(to, reviewer)
        ? [{ takes: [[from, reviewer]], puts: [[to, reviewer]] }]
        : [],
    ),
  );
  return [...swaps, ...handOvers, ...waivers];
};

/**
 * Looks in a small design for a sequence of steps that leaves fewer parts, shortest first, and carries it out; returns
 * whether there was one. Changes nothing in a large design, or where none is found within its patience.
 */
export const searchParts = (board: AssignmentBoard): boolean => {
  if (board.given.flat().length > largest) return false;
  const exchange = (takes: readonly Review[], puts: readonly Review[]): void => {
    for (const review of takes) board.take(...review);
    for (const review of puts) board.put(...review);
  };
  const partsNow = (): number => {
    const { sizes, reviews } = designOf(board);
    return designParts(sizes, reviews).count;
  };
  const state = (): string =>
    board.given.map((list) => list.toSorted((left, right) => left - right).join()).join(';');
  const parts = partsNow();
  const seen = new Set([state()]);
  const queue: (readonly Step[])[] = [[]];
  for (const way of queue) {
    for (const { takes, puts } of way) exchange(takes, puts);
    for (const step of steps(board)) {
      if (seen.size > patience) break;
      exchange(step.takes, step.puts);
      const name = state();
      if (!seen.has(name)) {
        seen.add(name);
        const count = partsNow();
        if (count < parts) return true;
        if (count <= parts + 1) queue.push([...way, step]);
      }
      exchange(step.puts, step.takes);
    }
    for (const { takes, puts } of way.toReversed()) exchange(puts, takes);
    if (seen.size > patience) return false;
  }
  return false;
};
