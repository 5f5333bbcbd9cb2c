import { expect, test } from 'vitest';
import { reportingHoles } from '../../../src/core/flow/reporting-holes.ts';

const reported = {
  '2017': ['RUS', 'CHN', 'DEU'],
  '2018': ['CHN', 'DEU'],
  '2019': ['RUS', 'DEU', 'DEU'],
};

test('a destination that stands for no origin in a period did not report', () => {
  expect(reportingHoles(reported, ['RUS', 'CHN', 'DEU'])).toEqual({ RUS: ['2018'], CHN: ['2019'] });
});

test('a destination absent for one origin only is no hole: the input knows no origins', () => {
  const byOrigin = { KAZ: ['RUS'], UZB: ['RUS', 'DEU'] };
  const seen = { '2019': new Set(Object.values(byOrigin).flat()) };
  expect(reportingHoles(seen, ['RUS', 'DEU'])).toEqual({});
});

test('never seen is a hole in every period; asked twice is asked once', () => {
  expect(reportingHoles(reported, ['TUR', 'TUR'])).toEqual({ TUR: ['2017', '2018', '2019'] });
  expect(reportingHoles({}, ['TUR'])).toEqual({});
});
