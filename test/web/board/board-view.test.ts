import { expect, it } from 'vitest';
import {
  cohortYears,
  readBoardView,
  readIndicatorView,
  usualYear,
  writeBoardView,
  writeIndicatorView,
} from '../../../src/contract/board-view.ts';
import { sampleRelease } from '../sample-release.ts';

const { content } = sampleRelease();
const query = (text: string): URLSearchParams => new URLSearchParams(text);

it('the board shows the latest year whose verified results are known, not the latest year', () => {
  expect(cohortYears(content)).toEqual([2021, 2022, 2023, 2024]);
  expect(usualYear(content)).toBe(2023);
  expect(readBoardView(content, query(''))).toEqual({ year: 2023 });
});

it.each(['year=1999', 'year=', 'year=2022.5', 'year=__proto__'])('%s is no year of the release', (given) => {
  expect(readBoardView(content, query(given)).year).toBe(2023);
});

it('every year is found again by its address', () => {
  for (const year of cohortYears(content))
    expect(readBoardView(content, query(writeBoardView(content, { year })))).toEqual({ year });
});

it('an indicator is asked for by year, horizon and group, and what does not exist is as if it was not asked for', () => {
  expect(readIndicatorView(content, 'K1', query('month=6&year=2022'))).toEqual({
    ...{ month: 6, year: 2022, category: null },
  });
  expect(readIndicatorView(content, 'K1', query('month=7')).month).toBe(12);
  expect(readIndicatorView(content, 'K4', query('month=12')).month).toBe(null);
  expect(readIndicatorView(content, 'K13', query('category=master')).category).toBe('master');
  expect(readIndicatorView(content, 'K13', query('category=none')).category).toBe('bachelor');
});

it('an indicator that is not known at a horizon in the last year goes back to a year in which it is', () => {
  expect(readIndicatorView(content, 'K1', query('month=36')).year).toBe(2022);
});

it('what an address of an indicator shows is shown again by the address written for it', () => {
  for (const month of [6, 12, 36, 60])
    for (const year of cohortYears(content)) {
      const view = { month, year, category: null };
      expect(readIndicatorView(content, 'K2', query(writeIndicatorView(content, 'K2', view)))).toEqual(view);
    }
});
