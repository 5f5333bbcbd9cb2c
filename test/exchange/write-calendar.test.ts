import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../src/exchange/calendar/write-calendar.ts';

const now = new Date('2026-11-23T08:00:00.000Z');
const write = (title: string, at = '2026-12-01') =>
  writeCalendar({ name: 'Мерзімдер', locale: 'kk' }, [{ uid: 'a@b', title, at }], now);

/** As RFC 5545 says: a line that begins with a blank goes on the line before; a backslash is taken away. */
const summaryOf = (calendar: string): string => {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const written = lines.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length) ?? '';
  return written.replace(/\\([\\;,nN])/g, (_all, letter: string) =>
    letter.toLowerCase() === 'n' ? '\n' : letter,
  );
};

describe('a calendar', () => {
  test('has a whole day from one midnight to the next', () => {
    expect(write('x', '2026-12-31')).toContain(
      'DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n',
    );
  });

  test('has a moment in UTC', () => {
    expect(write('x', '2026-12-01T18:59:59.000Z')).toContain('DTSTART:20261201T185959Z\r\n');
  });

  test('keeps every title whole, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const calendar = write(title);
        const clean = title
          .replace(/\r\n|\r/g, '\n')
          .replace(/\p{Cc}/gu, (letter) => (letter === '\n' || letter === '\t' ? letter : ''));
        expect(summaryOf(calendar)).toBe(clean);
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('cannot be broken out of by a title', () => {
    const calendar = write('Іле\r\nEND:VEVENT\r\nBEGIN:VEVENT; ә, ғ\\');
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(summaryOf(calendar)).toBe('Іле\nEND:VEVENT\nBEGIN:VEVENT; ә, ғ\\');
  });
});
