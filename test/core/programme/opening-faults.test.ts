import { expect, test } from 'vitest';
import { openingFaults } from '../../../src/core/programme/opening-faults.ts';

const now = '2026-11-27T12:00:00.000Z';

test('a call opens in the future: a day that is over, or this very moment, is named', () => {
  const passed = [{ code: 'opening-passed', field: 'opensAt' }];
  expect(openingFaults({ opensAt: '2022-12-28T05:00:00.000Z' }, now)).toEqual(passed);
  expect(openingFaults({ opensAt: now }, now)).toEqual(passed);
  expect(openingFaults({ opensAt: '2026-11-27T12:00:00.001Z' }, now)).toEqual([]);
});

test('a day that was not chosen yet is a missing value and not a passed one', () => {
  expect(openingFaults({ opensAt: '' }, now)).toEqual([]);
});
