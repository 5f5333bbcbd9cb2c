import type { AssignmentRequest } from '../../../src/core/review/plan-assignments.ts';

/** A whole plan by brute force. */
interface Tried {
  /** By n from 1: applications with fewer than n reviews. */
  readonly missing: readonly number[];
  /** Connected parts, counted by spreading. */
  readonly parts: number;
  /** Loads of the reviewers asked for. */
  readonly loads: readonly number[];
}

const partsOf = (edges: readonly (readonly [string, string])[]): number => {
  const left = new Set(edges.flat());
  let parts = 0;
  for (const start of left) {
    parts += 1;
    const queue = [start];
    for (const node of queue) {
      left.delete(node);
      for (const edge of edges)
        if (edge.includes(node))
          queue.push(...edge.filter((other) => left.has(other) && !queue.includes(other)));
    }
  }
  return parts;
};

/** Every plan that keeps to the limits, tried one by one; for a handful of applications and reviewers. */
export const everyPlan = ({
  applications,
  reviewers,
  conflicts,
  existing,
  perApplication,
}: AssignmentRequest): readonly Tried[] => {
  const fixed = [...new Set(existing.map((pair) => `${pair.applicationId} ${pair.reviewerAccountId}`))].map(
    (pair): readonly [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? ''],
  );
  const load = (edges: readonly (readonly [string, string])[], accountId: string): number =>
    edges.filter(([, reviewer]) => reviewer === accountId).length;
  let plans: (readonly (readonly [string, string])[])[] = [fixed];
  for (const { id, locale } of applications) {
    const able = reviewers.filter(
      ({ accountId, languages }) =>
        languages.includes(locale) &&
        ![...conflicts, ...existing].some(
          (pair) => pair.applicationId === id && pair.reviewerAccountId === accountId,
        ),
    );
    const room = Math.max(0, perApplication - fixed.filter(([application]) => application === id).length);
    const choices = Array.from({ length: 2 ** able.length }, (_, bits) =>
      able.filter((_, at) => (bits & (2 ** at)) !== 0),
    ).filter((choice) => choice.length <= room);
    plans = plans.flatMap((edges) =>
      choices
        .filter((choice) => choice.every(({ accountId, capacity }) => load(edges, accountId) < capacity))
        .map((choice) => [...edges, ...choice.map(({ accountId }) => [id, accountId] as const)]),
    );
  }
  return plans.map((edges) => ({
    missing: Array.from(
      { length: perApplication },
      (_, n) =>
        applications.filter(({ id }) => edges.filter(([application]) => application === id).length <= n)
          .length,
    ),
    parts: partsOf(edges),
    loads: reviewers.map(({ accountId }) => load(edges, accountId)),
  }));
};
