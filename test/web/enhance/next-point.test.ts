import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { nextPoint } from '../../../src/web/enhance/next-point.ts';

const { document } = parseHTML('<html><body></body></html>');
const point = (category: string, period: string): Element => {
  const element = document.createElement('i');
  element.setAttribute('data-category', category);
  element.setAttribute('data-period', period);
  return element;
};
const points = [point('a', '1'), point('a', '2'), point('b', '2'), point('b', '3')];

test.each([
  [undefined, 'ArrowRight', 0],
  [0, 'ArrowRight', 1],
  [3, 'ArrowRight', undefined],
  [1, 'ArrowLeft', 0],
  [0, 'ArrowLeft', undefined],
  [1, 'ArrowDown', 2],
  [0, 'ArrowDown', 2],
  [3, 'ArrowUp', 0],
  [2, 'ArrowUp', 1],
  [1, 'Enter', undefined],
] as const)('from point %s, %s leads to %s', (from, key, to) => {
  const start = from === undefined ? undefined : points[from];
  expect(nextPoint(points, start, key)).toBe(to === undefined ? undefined : points[to]);
});
