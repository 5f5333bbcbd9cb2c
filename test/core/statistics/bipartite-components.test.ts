import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bipartiteComponents } from '../../../src/core/statistics/bipartite-components.ts';

const of = (edges: readonly (readonly [number, number])[], left: number, right: number) =>
  bipartiteComponents(
    Uint32Array.from(edges, ([from]) => from),
    Uint32Array.from(edges, ([, to]) => to),
    left,
    right,
  );

test('names the parts in the order of their left nodes', () => {
  const found = of(
    [
      [0, 0],
      [1, 1],
      [2, 0],
    ],
    3,
    3,
  );
  expect(found).toEqual({ count: 3, ofLeft: Uint32Array.of(0, 1, 0), ofRight: Uint32Array.of(0, 1, 2) });
});

test('a chain is one part, whatever the order of its edges', () => {
  const chain = Array.from({ length: 99 }, (_none, at) => [Math.ceil(at / 2), Math.floor(at / 2)] as const);
  expect(of(chain, 50, 50).count).toBe(1);
  expect(of(chain.toReversed(), 50, 50).count).toBe(1);
  expect(
    of(
      chain.filter((_edge, at) => at !== 40),
      50,
      50,
    ).count,
  ).toBe(2);
});

test('two nodes are in one part exactly if spreading along the edges reaches one from the other', () => {
  const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });
  fc.assert(
    fc.property(edges, (list) => {
      const found = of(list, 8, 8);
      const labels = Array.from({ length: 16 }, (_none, node) => node);
      for (let round = 0; round < 16; round += 1)
        for (const [from, to] of list) {
          const least = Math.min(labels[from] ?? 0, labels[8 + to] ?? 0);
          [labels[from], labels[8 + to]] = [least, least];
        }
      const parts = [...found.ofLeft, ...found.ofRight];
      for (let one = 0; one < 16; one += 1)
        for (let other = 0; other < 16; other += 1)
          expect(parts[one] === parts[other]).toBe(labels[one] === labels[other]);
      expect(found.count).toBe(new Set(labels).size);
    }),
  );
});
