import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../../src/core/basics/sha256-hex.ts';
import { drawVerifiers, type DrawInput } from '../../../src/core/report/draw-verifiers.ts';
import { isDrawnTwice } from '../../../src/core/report/is-drawn-twice.ts';

const accounts = ['a', 'b', 'c', 'd', 'e', 'f'];
const inputs: fc.Arbitrary<DrawInput> = fc.record({
  seed: fc.string(),
  results: fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1 }),
      rounds: fc.constantFrom<readonly (1 | 2 | 3)[]>([1], [1, 2], [2], [3]),
      barred: fc.subarray(accounts),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  ),
  pool: fc.subarray(accounts).chain((drawable) =>
    fc.tuple(
      ...drawable.map((accountId) =>
        fc.record({
          accountId: fc.constant(accountId),
          waiting: fc.nat({ max: 5 }),
          capacity: fc.integer({ min: 1, max: 8 }),
        }),
      ),
    ),
  ),
});

describe('the draw', () => {
  test('gives nobody what he may not have, nobody more than he takes, and no result twice to one', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { drawn, lacking } = drawVerifiers(input);
        const wanted = input.results.reduce((sum, { rounds }) => sum + rounds.length, 0);
        expect(drawn.length + lacking.length).toBe(wanted);
        for (const { resultId, accountId } of drawn) {
          expect(input.results.find(({ id }) => id === resultId)?.barred).not.toContain(accountId);
        }
        const pairs = drawn.map(({ resultId, accountId }) => JSON.stringify([resultId, accountId]));
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { accountId, waiting, capacity } of input.pool) {
          const got = drawn.filter((one) => one.accountId === accountId).length;
          expect(got === 0 || waiting + got <= capacity).toBe(true);
        }
      }),
    );
  });

  test('is the same in whatever order results and verifiers are named', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = { ...input, results: input.results.toReversed(), pool: input.pool.toReversed() };
        expect(drawVerifiers(turned)).toEqual(drawVerifiers(input));
      }),
    );
  });

  test('leaves nobody out while somebody could take it', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { drawn, lacking } = drawVerifiers(input);
        for (const { resultId } of lacking) {
          const barred = input.results.find(({ id }) => id === resultId)?.barred ?? [];
          const has = drawn.filter((one) => one.resultId === resultId).map(({ accountId }) => accountId);
          for (const { accountId, waiting, capacity } of input.pool) {
            const got = drawn.filter((one) => one.accountId === accountId).length;
            expect(barred.includes(accountId) || has.includes(accountId) || waiting + got >= capacity).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  test('goes to those for whom the fewest wait, among equals by the lowest hash', () => {
    const pool = ['a', 'b', 'c'].map((accountId) => ({ accountId, waiting: 1, capacity: 9 }));
    const results = [{ id: 'r', rounds: [1] as const, barred: [] }];
    const lowest = ['a', 'b', 'c'].toSorted((one, other) =>
      sha256Hex(`s|r|${one}`) < sha256Hex(`s|r|${other}`) ? -1 : 1,
    )[0];
    expect(drawVerifiers({ seed: 's', results, pool }).drawn[0]?.accountId).toBe(lowest);
    const idle = [...pool, { accountId: 'd', waiting: 0, capacity: 9 }];
    expect(drawVerifiers({ seed: 's', results, pool: idle }).drawn[0]?.accountId).toBe('d');
  });

  test('spreads many results evenly', () => {
    const pool = accounts.map((accountId) => ({ accountId, waiting: 0, capacity: 99 }));
    const results = Array.from({ length: 60 }, (_, index) => ({
      id: `res_${index}`,
      rounds: [1] as const,
      barred: [],
    }));
    const counts = Map.groupBy(
      drawVerifiers({ seed: 'x', results, pool }).drawn,
      ({ accountId }) => accountId,
    );
    expect([...counts.values()].map(({ length }) => length)).toEqual([10, 10, 10, 10, 10, 10]);
  });
});

test('one result in ten is drawn twice', () => {
  const twice = Array.from({ length: 10_000 }, (_, index) => isDrawnTwice(`res_${index}`)).filter(
    Boolean,
  ).length;
  // Five standard deviations of a share of one in ten.
  expect(Math.abs(twice - 1000)).toBeLessThan(150);
});
