import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTreeOrder, type TreePlace } from '../../../src/core/study/codebook/in-tree-order.ts';

const order = (places: readonly TreePlace[]) =>
  inTreeOrder(places, (place) => place).map(({ item, depth }) => `${item.id}:${depth}`);

test('Codes stand after their parents and beside their siblings in order', () => {
  expect(
    order([
      { id: 'c', parentId: 'a', position: 1 },
      { id: 'b', parentId: null, position: 1 },
      { id: 'd', parentId: 'a', position: 0 },
      { id: 'a', parentId: null, position: 0 },
      { id: 'e', parentId: 'd', position: 0 },
    ]),
  ).toEqual(['a:0', 'd:1', 'e:2', 'c:1', 'b:0']);
});

test('A code whose parent is not there stands at the top, and a circle loses none', () => {
  expect(order([{ id: 'a', parentId: 'gone', position: 0 }])).toEqual(['a:0']);
  expect(
    order([
      { id: 'a', parentId: 'b', position: 0 },
      { id: 'b', parentId: 'a', position: 0 },
    ]),
  ).toEqual(['a:0', 'b:1']);
});

test('A codebook of 3,000 levels is walked without deep calls', () => {
  const places = Array.from({ length: 3000 }, (_none, at) => ({
    id: `c${at}`,
    parentId: at === 0 ? null : `c${at - 1}`,
    position: 0,
  }));
  expect(order(places.toReversed()).at(-1)).toBe('c2999:2999');
});

test('Every code comes once, and none before its parent', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(3)), { maxLength: 20 }), (drawn) => {
      const places = drawn.map(([parent, position], at) => ({
        id: `c${at}`,
        parentId: parent < at ? `c${parent}` : null,
        position,
      }));
      const ids = inTreeOrder(places, (place) => place).map(({ item }) => item.id);
      expect(ids.toSorted()).toEqual(places.map(({ id }) => id).toSorted());
      for (const { id, parentId } of places.filter((place) => place.parentId !== null))
        expect(ids.indexOf(parentId ?? '')).toBeLessThan(ids.indexOf(id));
    }),
  );
});
