import { expect, test } from 'vitest';
import { indexNumber } from '../../../src/core/flow/index-number.ts';
import { shareOfTotal } from '../../../src/core/flow/share-of-total.ts';
import { outboundMobilityRatio, perThousandInhabitants } from '../../../src/core/flow/per-population.ts';
import { asPrinted } from '../printed.ts';
import { paperTable } from './paper-table.ts';

const table1 = paperTable('table1', 'funding');

test.each([
  [table1.at('total', '2011'), '15.0279'],
  [table1.at('total', '2015'), '100'],
  [2694, '115.6720'],
  [table1.at('total', '2020'), '58.9523'],
  [table1.at('total', '2024'), '189.6093'],
])('index of %s, 2015 = 100, is %s', (value, printed) => {
  expect(asPrinted(indexNumber(value, table1.at('total', '2015')).value, printed)).toBe(printed);
});

test.each([
  ['2011', '1'],
  ['2015', '.390296'],
  ['2020', '.024035'],
  ['2024', '.122056'],
])('state-funded share of %s is %s', (year, printed) => {
  expect(
    asPrinted(shareOfTotal(table1.at('state_budget', year), table1.at('total', year)).value, printed),
  ).toBe(printed);
});

test('persons per thousand inhabitants and the UIS ratio are two measures', () => {
  expect(asPrinted(perThousandInhabitants(4416, 20_280_000).value, '.2178')).toBe('.2178');
  expect(outboundMobilityRatio(50, 1000).value).toBe(5);
  expect(perThousandInhabitants(50, 1000).method).not.toBe(outboundMobilityRatio(50, 1000).method);
});

test('the blank of 2011 has no share, a zero base no quotient, a part above its total is refused', () => {
  const blank = table1.at('non_budgetary', '2011');
  expect(shareOfTotal(blank, 350)).toMatchObject({ value: null, reasons: ['part-missing'], nMissing: 1 });
  expect(shareOfTotal(0, 0).reasons).toEqual(['total-zero']);
  expect(shareOfTotal(2, 1).reasons).toEqual(['part-above-total']);
  expect(shareOfTotal(0, 7).value).toBe(0);
  expect(indexNumber(null, 5).reasons).toEqual(['value-missing']);
  expect(indexNumber(5, 0).reasons).toEqual(['base-zero']);
  expect(perThousandInhabitants(5, 0).reasons).toEqual(['base-zero']);
  expect(perThousandInhabitants(1e308, 1e-308).reasons).toEqual(['not-finite']);
});
