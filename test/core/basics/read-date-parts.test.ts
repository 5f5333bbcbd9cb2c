import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateParts } from '../../../src/core/basics/read-date-parts.ts';

const read = (day: string, month: string, year: string) => readDateParts({ day, month, year });

describe('a date in three boxes', () => {
  it('reads what people type', () => {
    expect(read('3', '11', '2026')).toEqual({ ok: true, value: '2026-11-03' });
    expect(read(' 03 ', '1 1', '2026')).toEqual({ ok: true, value: '2026-11-03' });
    expect(read('29', '2', '2024')).toEqual({ ok: true, value: '2024-02-29' });
  });

  it.each([
    ['', '', '', 'missing'],
    [' ', '', ' ', 'missing'],
    ['3', '', '2026', 'incomplete'],
    ['29', '2', '2026', 'wrong'],
    ['31', '4', '2026', 'wrong'],
    ['0', '1', '2026', 'wrong'],
    ['1', '13', '2026', 'wrong'],
    ['3', '11', '26', 'wrong'],
    ['3', '11', '0099', 'wrong'],
    ['3a', '11', '2026', 'wrong'],
    ['-3', '11', '2026', 'wrong'],
  ])('%s %s %s is refused as %s', (day, month, year, code) => {
    expect(read(day, month, year)).toEqual({ ok: false, refusal: { code } });
  });

  it('reads every day of the calendar back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -354_000, max: 2_000_000 }), (days) => {
        const date = new Date(days * 86_400_000).toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = date.split('-');
        expect(read(String(Number(day)), String(Number(month)), year)).toEqual({ ok: true, value: date });
      }),
    );
  });
});
