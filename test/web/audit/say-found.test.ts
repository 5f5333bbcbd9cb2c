import { describe, expect, it } from 'vitest';
import { sayFound, sayReasons } from '../../../src/web/public/say-found.ts';

const words: Readonly<Record<string, string>> = {
  none: 'нет',
  'half-up': 'половина вверх',
  CHN: 'Китай',
  first: 'первое',
};
const say = (value: string | number | null) =>
  sayFound(value, 'ru', (word) => words[word]).replace(/\u00a0/g, ' ');

describe('a value of a finding', () => {
  it.each([
    [null, '–'],
    [0.690173, '0,690173'],
    ['1324800000', '1 324 800 000'],
    ['n = 13, half-up: none', 'n = 13, половина вверх: нет'],
    ['CHN first', 'Китай первое'],
    ['2019-2020 -49.03 %', '2019–2020 −49,03 %'],
    ['37.5 … 38.7 % / 4416', '37,5 … 38,7 % / 4 416'],
    ['<=2694', '≤ 2 694'],
    ['> 2694', '> 2 694'],
    ['CHN first: 2020, 2022', 'Китай первое: 2020, 2022'],
    ['18051 × 1000000 = 18051000000', '18 051 × 1 000 000 = 18 051 000 000'],
    ['Table1.2019.total', 'Table1.2019.total'],
    ['“none first”', '“none first”'],
    ['4/13 ≠ 4/12', '4/13 ≠ 4/12'],
  ])('%j is said as %j', (value, expected) => {
    expect(say(value)).toBe(expected);
  });

  it('groups reasons by their code and never groups the digits of a year', () => {
    const reasons = ['tied', 'period-not-published:2023', 'left-out:CHN', 'left-out:TUR'];
    expect(
      sayReasons(
        reasons,
        'ru',
        (word) => words[word],
        (code) => code,
      ),
    ).toEqual(['tied', 'period-not-published: 2023', 'left-out: Китай, TUR']);
  });
});
