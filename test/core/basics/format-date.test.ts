import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  daysBetween,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatTime,
} from '../../../src/core/basics/format-date.ts';
import { formatRelativeDays } from '../../../src/core/basics/format-relative-days.ts';
import { locales, type Locale } from '../../../src/core/basics/locale.ts';

/** Our English is British. */
const icu: Readonly<Record<Locale, string>> = { kk: 'kk', ru: 'ru', en: 'en-GB' };

const date = fc
  .integer({ min: 0, max: 73_000 })
  .map((days) => new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const instant = fc
  .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) })
  .map((time) => new Date(time).toISOString());
const timeZone = fc.constantFrom('Asia/Almaty', 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Europe/London');

describe.each(locales)('dates in %s', (locale) => {
  it('reads as in ICU', () => {
    const long = new Intl.DateTimeFormat(icu[locale], { dateStyle: 'long', timeZone: 'UTC' });
    const full = new Intl.DateTimeFormat(icu[locale], { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(date, (day) => {
        expect(formatDate(day, locale)).toBe(long.format(new Date(day)));
        expect(formatLongDate(day, locale)).toBe(full.format(new Date(day)));
      }),
      { numRuns: 400 },
    );
  });

  it('tells day and time in a time zone as in ICU', () => {
    fc.assert(
      fc.property(instant, timeZone, (moment, zone) => {
        const long = new Intl.DateTimeFormat(icu[locale], { dateStyle: 'long', timeZone: zone });
        const time = new Intl.DateTimeFormat(icu[locale], {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          timeZone: zone,
        });
        expect(formatTime(moment, zone)).toBe(time.format(new Date(moment)));
        expect(formatDateTime(moment, locale, zone)).toBe(
          `${long.format(new Date(moment))}, ${time.format(new Date(moment))}`,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('tells how far a day is as in ICU', () => {
    const relative = new Intl.RelativeTimeFormat(icu[locale], { numeric: 'auto' });
    for (let days = -1200; days <= 1200; days += 1)
      expect(formatRelativeDays(days, locale), `${days}`).toBe(relative.format(days, 'day'));
  });
});

describe('days', () => {
  it('are counted without clocks', () => {
    expect(daysBetween('2026-11-23', '2026-11-26')).toBe(3);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
  });

  it('begin at midnight of the reader', () => {
    expect(dayOf('2026-11-23T18:59:59Z', 'Asia/Almaty')).toBe('2026-11-23');
    expect(dayOf('2026-11-23T19:00:00Z', 'Asia/Almaty')).toBe('2026-11-24');
  });

  it('refuses what is no date', () => {
    for (const wrong of ['', '2026-13-01', '23.11.2026', '2026-11-23T00:00:00Z'])
      expect(() => formatDate(wrong, 'kk'), wrong).toThrow('Not a date');
  });
});
