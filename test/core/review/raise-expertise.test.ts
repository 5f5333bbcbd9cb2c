import { expect, test } from 'vitest';
import { assignmentBoard } from '../../../src/core/review/assignment-board.ts';
import { raiseExpertise } from '../../../src/core/review/raise-expertise.ts';

const board = (capacity: readonly number[]) =>
  assignmentBoard({
    applications: 2,
    reviewers: 2,
    perApplication: 1,
    may: () => true,
    isExpert: (application, reviewer) => application === reviewer,
    fixed: [],
    capacity: Int32Array.from(capacity),
  });

test('two who have each other’s field exchange', () => {
  const crossed = board([1, 1]);
  crossed.put(0, 1);
  crossed.put(1, 0);
  raiseExpertise(crossed);
  expect(crossed.given).toEqual([[0], [1]]);
  expect([...crossed.load]).toEqual([1, 1]);
});

test('one with more hands over to an expert with fewer, within his capacity', () => {
  const heavy = board([2, 2]);
  heavy.put(0, 0);
  heavy.put(1, 0);
  raiseExpertise(heavy);
  expect(heavy.given).toEqual([[0], [1]]);
  const full = board([2, 0]);
  full.put(0, 0);
  full.put(1, 0);
  raiseExpertise(full);
  expect(full.given).toEqual([[0], [0]]);
});
