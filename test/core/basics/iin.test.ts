import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBin } from '../../../src/core/basics/bin.ts';
import { iinFacts, readIin } from '../../../src/core/basics/iin.ts';

/** A second implementation, written from the decree in another way: one loop over the rotated weights. */
const independentCheck = (digits: readonly number[]): number | 'never' => {
  for (const shift of [0, 2]) {
    let sum = 0;
    for (let place = 0; place < 11; place += 1) sum += (digits[place] ?? 0) * (((place + shift) % 11) + 1);
    if (sum % 11 < 10) return sum % 11;
  }
  return 'never';
};

const digitsOf = (text: string): number[] => Array.from(text, Number);
const codeOf = (text: string) => {
  const read = readIin(text);
  return read.ok ? 'read' : read.refusal.code;
};
const firstRowOf = (digits: readonly number[]): number =>
  digits.slice(0, 11).reduce((sum, digit, place) => sum + digit * (place + 1), 0) % 11;

const elevenDigits = fc
  .tuple(
    fc.date({ min: new Date('1801-01-01'), max: new Date('2099-12-30'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 1 }),
    fc.integer({ min: 0, max: 9999 }),
  )
  .map(([date, sex, serial]) => {
    const day = date.toISOString();
    const century = 2 * (Math.floor(date.getUTCFullYear() / 100) - 18) + 1 + sex;
    return `${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8, 10)}${century}${String(serial).padStart(4, '0')}`;
  });
const issued = elevenDigits
  .filter((digits) => independentCheck(digitsOf(digits)) !== 'never')
  .map((digits) => `${digits}${independentCheck(digitsOf(digits))}`);

describe('readIin', () => {
  it.each([
    ['900101100014', '1890-01-01', 'male'],
    ['851231200029', '1885-12-31', 'female'],
    ['960229100031', '1896-02-29', 'male'],
    ['800315200413', '1880-03-15', 'female'],
    ['800315200437', '1880-03-15', 'female'],
    ['800315200450', '1880-03-15', 'female'],
  ])('reads %s', (text, birthOn, sex) => {
    const read = readIin(text);
    expect(read.ok && iinFacts(read.value)).toEqual({ birthOn, sex });
  });

  it.each([
    ['900101100015', 'iin-check-digit-wrong'],
    ['991331100014', 'iin-date-not-possible'],
    ['900230100016', 'iin-date-not-possible'],
    ['000229100002', 'iin-date-not-possible'],
    ['000813159890', 'iin-never-issued'],
    ['123456789011', 'iin-century-not-possible'],
    ['123456189011', 'iin-date-not-possible'],
    ['900101700014', 'iin-century-not-possible'],
    ['900101000014', 'iin-century-not-possible'],
    ['940140000385', 'iin-century-not-possible'],
    ['', 'iin-not-twelve-digits'],
    ['90010110001', 'iin-not-twelve-digits'],
    ['9001011000144', 'iin-not-twelve-digits'],
    ['900101100014\n', 'iin-not-twelve-digits'],
    [' 900101100014', 'iin-not-twelve-digits'],
    ['90010110001x', 'iin-not-twelve-digits'],
    ['٩٠٠١٠١١٠٠٠١٤', 'iin-not-twelve-digits'],
    ['９００１０１１０００１４', 'iin-not-twelve-digits'],
  ])('refuses %j as %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('refuses every last digit where no check digit exists', () => {
    for (let last = 0; last < 10; last += 1) expect(codeOf(`80031510168${last}`)).toBe('iin-never-issued');
  });

  it('agrees with a second implementation on every last digit', () => {
    fc.assert(
      fc.property(elevenDigits, fc.integer({ min: 0, max: 9 }), (digits, last) => {
        const check = independentCheck(digitsOf(digits));
        const expected =
          check === 'never' ? 'iin-never-issued' : check === last ? 'read' : 'iin-check-digit-wrong';
        expect(codeOf(`${digits}${last}`)).toBe(expected);
      }),
    );
  });

  it('tells the date and the sex that the number was made from', () => {
    fc.assert(
      fc.property(issued, (text) => {
        const read = readIin(text);
        if (!read.ok) throw new Error(read.refusal.code);
        const { birthOn, sex } = iinFacts(read.value);
        expect(birthOn.slice(2).replaceAll('-', '')).toBe(text.slice(0, 6));
        expect(sex).toBe('135'.includes(text.charAt(6)) ? 'male' : 'female');
      }),
    );
  });

  it('finds every single wrong digit where both numbers use the first row, but for the eleventh', () => {
    const seen = { found: 0, missed: 0 };
    fc.assert(
      fc.property(
        issued,
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (text, place, shift) => {
          const digits = digitsOf(text);
          digits[place] = ((digits[place] ?? 0) + shift) % 10;
          const isRead = codeOf(digits.join('')) === 'read';
          seen[isRead ? 'missed' : 'found'] += 1;
          const isFirstRow = firstRowOf(digitsOf(text)) < 10 && firstRowOf(digits) < 10;
          if (place === 11) return !isRead;
          // 11 is the modulus, so the first row cannot see the digit with that weight.
          if (isFirstRow) return place === 10 ? isRead : !isRead;
          return !isRead || independentCheck(digits) === digits[11];
        },
      ),
      { numRuns: 1000 },
    );
    expect(seen.found).toBeGreaterThan(seen.missed);
  });
});

describe('readBin', () => {
  it('reads a BIN, which is no IIN', () => {
    expect(readBin('940140000385')).toEqual({ ok: true, value: '940140000385' });
  });

  it.each([
    ['940140000386', 'bin-check-digit-wrong'],
    ['941340000385', 'bin-month-not-possible'],
    ['940130000385', 'bin-kind-not-possible'],
    ['900101100014', 'bin-kind-not-possible'],
    ['94014000038', 'bin-not-twelve-digits'],
    ['９40140000385', 'bin-not-twelve-digits'],
  ])('refuses %s as %s', (text, code) => {
    expect(readBin(text)).toEqual({ ok: false, refusal: { code } });
  });

  it('never reads as a BIN what it reads as an IIN', () => {
    fc.assert(
      fc.property(issued, (text) => {
        expect([readIin(text).ok, readBin(text).ok]).toEqual([true, false]);
      }),
    );
  });
});
