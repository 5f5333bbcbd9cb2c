import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bridgeReviews } from '../../../src/core/review/bridge-reviews.ts';
import { designParts } from '../../../src/core/review/design-parts.ts';

const sizes = { applications: 5, reviewers: 4 };
const reviews = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(3)), {
  selector: ([application, reviewer]) => application * 4 + reviewer,
  maxLength: 14,
});

/** Parts with all nodes counted, those without reviews too. */
const withLone = (list: readonly (readonly [number, number])[]): number => {
  const { count, ofApplication, ofReviewer } = designParts(sizes, list);
  return count + [...ofApplication, ...ofReviewer].filter((part) => part === -1).length;
};

test('parts of a design drawn by hand', () => {
  const { count, ofApplication, ofReviewer } = designParts(sizes, [
    [0, 0],
    [1, 0],
    [2, 1],
    [2, 2],
  ]);
  expect(count).toBe(2);
  expect([...ofApplication]).toEqual([0, 0, 1, -1, -1]);
  expect([...ofReviewer]).toEqual([0, 1, 1, -1]);
});

test('a bridge is a review without which there is one part more', () => {
  fc.assert(
    fc.property(reviews, (list) => {
      const bridges = bridgeReviews(sizes, list);
      for (const [at, [application, reviewer]] of list.entries())
        expect(withLone(list.toSpliced(at, 1)) - withLone(list)).toBe(
          bridges.has(application * sizes.reviewers + reviewer) ? 1 : 0,
        );
    }),
  );
});
