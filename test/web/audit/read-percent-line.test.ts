import { describe, expect, it } from 'vitest';
import { readPercentLine } from '../../../src/web/enhance/audit/read-percent-line.ts';

describe('the percentage box', () => {
  it.each([
    ['46.2, 30.8, 23.1 of 13', ['46.2', '30.8', '23.1'], '13'],
    ['46,2; 30,8; 23,1 из 13', ['46,2', '30,8', '23,1'], '13'],
    ['13-тен 46,2', ['46,2'], '13'],
    ['12-ден 75; 25', ['75', '25'], '12'],
    ['75,25,33 of 13', ['75', '25', '33'], '13'],
    ['46.2,30.8 of 13', ['46.2', '30.8'], '13'],
    ['75%, 25 % and 33% of 12', ['75', '25', '33'], '12'],
    ['46,2, 30,8 и 23,1 % из 13', ['46,2', '30,8', '23,1'], '13'],
    ['n = 13: 75', ['75'], '13'],
    ['50 out of 1 200', ['50'], '1200'],
    ['75 25 33', ['75', '25', '33'], undefined],
    ['', [], undefined],
    ['about 30 of 13', ['about', '30'], '13'],
  ])('reads %j', (typed, percents, base) => {
    expect(readPercentLine(typed)).toEqual(base === undefined ? { percents } : { percents, base });
  });
});
