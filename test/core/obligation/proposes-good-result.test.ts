import { expect, test } from 'vitest';
import { proposesGoodResult } from '../../../src/core/obligation/proposes-good-result.ts';

test.each([
  [{ promised: 2, achieved: 2 }, true],
  [{ promised: 2, achieved: 1 }, false],
  // A stay without a task has no result, good or other.
  [{ promised: 0, achieved: 0 }, false],
])('%o proposes a good result: %s', (results, isProposed) => {
  expect(proposesGoodResult(results)).toBe(isProposed);
});
