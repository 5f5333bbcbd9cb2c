import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftShare } from '../../../src/core/flow/shift-share.ts';
import type { Change } from '../../../src/core/flow/shift-share.ts';
import { asPrinted } from '../printed.ts';
import { paperTable } from './paper-table.ts';

const table2 = paperTable('table2', 'year');
const region = (name: string): Change => ({ start: table2.at('2020', name), end: table2.at('2024', name) });
const nation = region('total');
const country = (table: string, iso3: string): Change => {
  const { at } = paperTable(table, 'iso3');
  return { start: at(iso3, '2020'), end: at(iso3, '2024') };
};

test.each([
  ['europe', 1495, '1917.1122', '-422.1122'],
  ['cis', 978, '939.7174', '38.2826'],
  ['south_east_asia', 526, '159.5747', '366.4253'],
  ['america', 44, '26.5958', '17.4042'],
])('region %s, 2020–2024', (name, change, national, own) => {
  const terms = shiftShare(region(name), nation);
  expect(terms.change.value).toBe(change);
  expect(asPrinted(terms.national.value, national)).toBe(national);
  expect(asPrinted(terms.own.value, own)).toBe(own);
  expect(terms.mix).toBeUndefined();
});

describe('inside the regions', () => {
  test.each([
    ['table3', 'europe', 'TUR', 571, '489.8055', '-107.8460', '189.0405'],
    ['table3', 'europe', 'POL', 447, '540.7808', '-119.0698', '25.2890'],
    ['table3', 'europe', 'FRA', 36, '168.4399', '-37.0873', '-95.3526'],
    ['table5', 'cis', 'RUS', 267, '722.5186', '29.4343', '-484.9528'],
    ['table5', 'cis', 'UZB', 509, '44.3263', '1.8058', '462.8679'],
  ])('%s: %s, %s', (table, name, iso3, change, national, mix, own) => {
    const terms = shiftShare(country(table, iso3), nation, region(name));
    expect(terms.change.value).toBe(change);
    expect(asPrinted(terms.national.value, national)).toBe(national);
    expect(asPrinted(terms.mix?.value, mix)).toBe(mix);
    expect(asPrinted(terms.own.value, own)).toBe(own);
  });
  test('the rest of Europe closes the region: own terms sum to 0, mix terms to the own term of the region', () => {
    const europe = region('europe');
    const listed = ['TUR', 'POL', 'DEU', 'FRA', 'CZE', 'HUN'].map((iso3) => country('table3', iso3));
    const sum = (key: keyof Change) =>
      listed.reduce((total, change) => total + (change[key] ?? Number.NaN), 0);
    const rest = { start: (europe.start ?? 0) - sum('start'), end: (europe.end ?? 0) - sum('end') };
    expect(rest).toEqual({ start: 192, end: 418 });
    const all = [...listed, rest].map((change) => shiftShare(change, nation, europe));
    expect(asPrinted(all.at(-1)?.own.value, '-105.8382')).toBe('-105.8382');
    expect(all.reduce((total, { own }) => total + (own.value ?? Number.NaN), 0)).toBeCloseTo(0, 8);
    expect(all.reduce((total, { mix }) => total + (mix?.value ?? Number.NaN), 0)).toBeCloseTo(
      shiftShare(europe, nation).own.value ?? Number.NaN,
      8,
    );
  });
});

test('a start of zero or a hole leaves every term undefined', () => {
  expect(shiftShare({ start: 0, end: 5 }, nation).own.reasons).toEqual(['start-zero']);
  expect(shiftShare(region('africa'), nation)).toMatchObject({
    national: { value: null, reasons: ['start-missing'], nMissing: 1, n: 3 },
  });
  expect(shiftShare({ start: 1, end: 2 }, nation, { start: null, end: 4 }).mix?.reasons).toEqual([
    'region-start-missing',
  ]);
  expect(shiftShare({ start: 1, end: 2 }, { start: 3, end: null }).own.reasons).toEqual([
    'national-end-missing',
  ]);
});

test('terms sum to the change', () => {
  const change = fc.record({
    start: fc.integer({ min: 1, max: 1e6 }),
    end: fc.integer({ min: 0, max: 1e6 }),
  });
  fc.assert(
    fc.property(change, change, change, (one, whole, around) => {
      const three = shiftShare(one, whole, around);
      const two = shiftShare(one, whole);
      const size = Math.max(
        ...[three.national, three.own, three.mix].map((term) => Math.abs(term?.value ?? 0)),
        1,
      );
      const sumOfThree = (three.national.value ?? 0) + (three.mix?.value ?? 0) + (three.own.value ?? 0);
      expect(Math.abs(sumOfThree - (one.end - one.start)) / size).toBeLessThan(1e-9);
      const sumOfTwo = (two.national.value ?? 0) + (two.own.value ?? 0);
      expect(Math.abs(sumOfTwo - (one.end - one.start)) / size).toBeLessThan(1e-9);
    }),
  );
});
