import { describe, expect, it } from 'vitest';
import { checkPercents } from '../../../src/web/enhance/audit/check-percents.ts';

const check = (typed: string) => {
  const checked = checkPercents(typed);
  return checked.ok ? checked.value : checked.refusal;
};

describe('typed percentages', () => {
  it.each(['46.2, 30.8, 23.1 of 13', '46,2; 30,8; 23,1 из 13', '13-тен 46,2; 30,8; 23,1'])(
    '%j: counts 6, 4 and 3, bases that fit',
    (typed) => {
      expect(check(typed)).toMatchObject({
        base: '13',
        counts: [{ possible: { halfUp: [6] } }, { possible: { halfUp: [4] } }, { possible: { halfUp: [3] } }],
        bases: { halfUp: [13, 26, 39, 52] },
        searchedTo: 60,
      });
    },
  );

  it('six percentages that 13 people cannot make, and the bases that would', () => {
    const found = check('75, 25, 33, 41, 66, 83 of 13');
    expect(found).toMatchObject({
      bases: {
        halfUp: [],
        halfEven: [],
        floor: [12, 24, 36, 48, 56, 60],
        ceil: [52],
        mixed: [12, 24, 36, 48, 53, 54, 56, 58, 59, 60],
      },
    });
    const counts = 'counts' in found ? found.counts.flatMap(({ possible }) => Object.values(possible)) : [];
    expect(counts).toEqual(Array.from({ length: 24 }, () => []));
  });

  it('without a base only bases are searched', () => {
    expect(check('46.2 30.8')).toMatchObject({ counts: [], bases: { halfUp: [13, 26, 39, 52] } });
  });

  it('says of a large base that it refutes nothing, and searches as far as it', () => {
    expect(check('75 of 500')).toMatchObject({ powerless: ['75'], searchedTo: 500 });
  });

  it.each([
    ['', 'no-percentages'],
    ['many of 13', 'percent-not-a-number'],
    ['120 of 13', 'percent-out-of-range'],
    ['75 of 0', 'base-not-possible'],
    ['75.12345678 of 13', 'percent-too-precise'],
  ])('%j is refused by name', (typed, code) => {
    expect(check(typed)).toMatchObject({ code });
  });
});
