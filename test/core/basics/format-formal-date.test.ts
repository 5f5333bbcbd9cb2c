import { expect, test } from 'vitest';
import { formatFormalDate } from '../../../src/core/basics/format-formal-date.ts';

test.each([
  ['kk', '2026 жылғы 23 қараша'],
  ['ru', '23 ноября 2026 года'],
  ['en', '23 November 2026'],
] as const)('in %s a paper is dated without abbreviations', (locale, dated) => {
  expect(formatFormalDate('2026-11-23', locale)).toBe(dated);
});
