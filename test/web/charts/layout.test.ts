import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeNames } from '../../../src/web/charts/flow-map/place-names.ts';
import { yearTicks } from '../../../src/web/charts/lines/year-ticks.ts';
import { seriesStyle } from '../../../src/web/charts/series-style.ts';
import { shortPath } from '../../../src/web/charts/short-path.ts';
import { spreadLabels } from '../../../src/web/charts/spread-labels.ts';
import { textWidth } from '../../../src/web/charts/text-width.ts';
import { valueTicks } from '../../../src/web/charts/value-ticks.ts';
import { wrapWords } from '../../../src/web/charts/wrap-words.ts';

describe('labels at line ends', () => {
  const wish = fc.record({ at: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 8, max: 30 }) });

  test('never overlap and keep their order', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const middles = spreadLabels(wishes, 0, 400);
        const placed = wishes
          .map((one, index) => ({ ...one, middle: middles[index] ?? Number.NaN }))
          .toSorted((a, b) => a.middle - b.middle);
        for (const [index, one] of placed.entries()) {
          const next = placed[index + 1];
          if (next === undefined) continue;
          expect(next.middle - one.middle).toBeGreaterThanOrEqual((one.height + next.height) / 2 - 1e-9);
          expect(next.at).toBeGreaterThanOrEqual(one.at);
        }
      }),
    );
  });

  test('stand where they want when nobody is near', () => {
    expect(
      spreadLabels(
        [
          { at: 200, height: 10 },
          { at: 50, height: 10 },
        ],
        0,
        300,
      ),
    ).toEqual([200, 50]);
    expect(
      spreadLabels(
        [
          { at: 100, height: 10 },
          { at: 100, height: 10 },
        ],
        0,
        300,
      ),
    ).toEqual([95, 105]);
  });
});

test('the value axis reaches the highest value in five steps at most', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e7, noNaN: true }), fc.boolean(), (highest, whole) => {
      const ticks = valueTicks(highest, whole);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest * (1 - 1e-9));
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(!whole || ticks.every(Number.isInteger)).toBe(true);
    }),
  );
  expect(valueTicks(4416, true)).toEqual([0, 1000, 2000, 3000, 4000, 5000]);
  expect(valueTicks(0, true)).toEqual([0, 1]);
  expect(() => valueTicks(Number.NaN, true)).toThrow(RangeError);
});

test('year labels keep their distance, the last year always has one', () => {
  expect(yearTicks([2017, 2019, 2020, 2022, 2024], 50, 30).every(({ row }) => row === 0)).toBe(true);
  expect(yearTicks([2017, 2019, 2020, 2022, 2024], 25, 30).map(({ year, row }) => [year, row])).toEqual([
    [2017, 0],
    [2019, 1],
    [2020, 0],
    [2022, 0],
    [2024, 0],
  ]);
  expect(
    yearTicks(
      Array.from({ length: 20 }, (_, index) => 2000 + index),
      10,
      30,
    ).map(({ year }) => year),
  ).toEqual([2001, 2004, 2007, 2010, 2013, 2016, 2019]);
});

test('a name breaks at spaces and hyphens and loses no letter', () => {
  expect(wrapWords('Оңтүстік-Шығыс Азия', 85, 13)).toEqual(['Оңтүстік-', 'Шығыс Азия']);
  fc.assert(
    fc.property(fc.stringMatching(/^[а-яa-z]{1,9}([ -][а-яa-z]{1,9}){0,4}$/), (name) => {
      const lines = wrapWords(name, 60, 13);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(name.replaceAll(/\s/g, ''));
      const breakable = lines.filter((line) => /[ -]./.test(line));
      expect(breakable.filter((line) => textWidth(line, 13) > 60)).toEqual([]);
    }),
  );
});

test('a coastline in relative steps ends where the long path ends', () => {
  expect(shortPath('M10,10L10.04,10.5L12,9.5Z')).toBe('M10 10l0 .5 2-1Z');
  expect(shortPath('M0,0C1,1,2,2,3,3')).toBe('M0,0C1,1,2,2,3,3');
});

test('colour and symbol together are unique for many categories', () => {
  const categories = Array.from({ length: 64 }, (_, index) => ({
    code: `c${index}`,
    name: { kk: 'x', ru: 'x', en: 'x' },
    isTotal: false,
    isCountry: false,
  }));
  const styles = categories.map(({ code }) => JSON.stringify(seriesStyle(categories, code)));
  expect(new Set(styles).size).toBe(64);
});

test('names on the map overlap neither each other nor a circle', () => {
  const circles = Array.from({ length: 20 }, (_, index) => ({
    x: 100 + (index % 5) * 40,
    y: 100 + Math.floor(index / 5) * 25,
    r: 6,
  }));
  const placed = placeNames(
    circles.map((circle, index) => ({ ...circle, text: `Name ${index}`, category: `c${index}` })),
    circles,
    { width: 400, height: 300 },
    13,
  );
  expect(placed.length).toBeGreaterThan(3);
  for (const name of placed) {
    const width = textWidth(name.text, 13);
    const left =
      name.anchor === 'start'
        ? name.textX
        : name.anchor === 'end'
          ? name.textX - width
          : name.textX - width / 2;
    for (const { x, y, r } of circles) {
      expect(
        left >= x + r || left + width <= x - r || name.textY - 7.8 >= y + r || name.textY + 7.8 <= y - r,
      ).toBe(true);
    }
  }
});
