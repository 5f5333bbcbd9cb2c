import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear } from '../../../src/core/import/is-near.ts';
import { keyTally } from '../../../src/core/import/key-tally.ts';
import { readDay, readMonth, readYear } from '../../../src/core/import/read-day.ts';
import { readNumber, readWhole } from '../../../src/core/import/read-number.ts';

describe('numbers', () => {
  it.each([
    ['1250.50', '.', 1250.5],
    ['-350.55', '.', -350.55],
    ['−350', '.', -350],
    ['1 250', '.', 1250],
    ['1\u00a0250\u202f000', '.', 1250000],
    ['1,250.50', '.', 1250.5],
    ['1,250,000', '.', 1250000],
    ['1250,50', ',', 1250.5],
    ['1.250,50', ',', 1250.5],
    ['12 345,6', ',', 12345.6],
    ['1.5E+3', '.', 1500],
  ] as const)('%s with %s is %d', (text, sign, value) => expect(readNumber(text, sign)).toBe(value));

  it.each([
    ['1,234', '.'],
    ['1.234', ','],
    ['12,5', '.'],
    ['1 25', '.'],
    ['=1+1', '.'],
    ['+cmd', '.'],
    ['', '.'],
    ['12abc', '.'],
    ['1e400', '.'],
    ['0x10', '.'],
  ] as const)('%s with %s is none or could be two', (text, sign) =>
    expect(readNumber(text, sign)).toBeUndefined(),
  );

  it('reads back whatever it is written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const number = cents / 100;
        const text = number.toFixed(2);
        expect(readNumber(text, '.')).toBe(number);
        expect(readNumber(text.replace('.', ','), ',')).toBe(number);
      }),
    );
  });

  it('takes whole numbers as spreadsheets write them', () => {
    expect([readWhole('12.0'), readWhole('1 200'), readWhole('12.5'), readWhole('')]).toEqual([
      ...[12, 1200, undefined, undefined],
    ]);
  });
});

describe('days', () => {
  it.each([
    ['2024-05-31', 'day-first', '2024-05-31'],
    ['2024/5/3', 'month-first', '2024-05-03'],
    ['31.05.2024', 'day-first', '2024-05-31'],
    ['03/04/2024', 'day-first', '2024-04-03'],
    ['03/04/2024', 'month-first', '2024-03-04'],
    ['45443', 'day-first', '2024-05-31'],
    ['45443.75', 'day-first', '2024-05-31'],
    ['2024-05-31T10:00:00Z', 'day-first', '2024-05-31'],
    ['31.05.2024 00:00', 'day-first', '2024-05-31'],
  ] as const)('%s, %s, is %s', (text, order, day) => expect(readDay(text, order)).toBe(day));

  it.each([
    ['31.02.2024', 'day-first'],
    ['31/05/2024', 'month-first'],
    ['03/04/2024', 'year-first'],
    ['03.04.24', 'day-first'],
    ['12', 'day-first'],
    ['99999', 'day-first'],
  ] as const)('%s, %s, is none', (text, order) => expect(readDay(text, order)).toBeUndefined());

  it('finds the day of every serial number of a spreadsheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 80_200 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(readDay(String(serial), 'day-first')).toBe(day);
      }),
    );
  });

  it('takes months and years', () => {
    expect(
      ['2024-05', '5/2024', '2011-8', '31.05.2024', '2024-13'].map((text) => readMonth(text, 'day-first')),
    ).toEqual(['2024-05', '2024-05', '2011-08', '2024-05', undefined]);
    expect(['2024', '2024.0', '24', '1024'].map(readYear)).toEqual([2024, 2024, undefined, undefined]);
  });
});

describe('keys', () => {
  it('counts as a map does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 400 }), (keys) => {
        const tally = keyTally();
        const map = new Map<string, number>();
        for (const key of keys) {
          map.set(key, (map.get(key) ?? 0) + 1);
          expect(tally.add(key)).toBe(map.get(key));
        }
        expect(tally.size()).toBe(map.size);
      }),
    );
  });

  it('grows', () => {
    const tally = keyTally();
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}`);
    expect(keys.filter((key) => tally.add(key) !== 1)).toEqual([]);
    expect(keys.filter((key) => tally.add(key) !== 2)).toEqual([]);
    expect(tally.size()).toBe(20_000);
  });
});

describe('slips of the pen', () => {
  it('are one letter, or two exchanged', () => {
    for (const slip of ['poland', 'polnad', 'polan', 'polland', 'pxland'])
      expect(isNear('poland', slip)).toBe(true);
    for (const other of ['pol', 'holand', 'portugal', 'polska'])
      expect(isNear('poland', other)).toBe(other === 'holand');
    expect(isNear('iran', 'iraq')).toBe(true);
    expect(isNear('oma', 'omn')).toBe(false);
  });
});
