import { describe, expect, test } from 'vitest';
import { applySet } from '../../../src/core/economics/apply-set.ts';
import { centralCostBasis, costBasis, educationCost } from '../../../src/core/economics/cost-basis.ts';
import { addValuations, onCost, onIncome } from '../../../src/core/economics/valuation.ts';
import { asPrinted } from '../printed.ts';
import { kazakhstan } from './kazakhstan.ts';

/** The worked example: a million a year at every level, nothing recovered. */
const flat = applySet(kazakhstan, { C_M: 1000000, C_D: 1000000, rec: 0 });
const plain = centralCostBasis(flat);

describe('cost basis', () => {
  test.each([
    ['paid for all', { paidAtHome: 1 }, '4262.8'],
    ['.4 for all', { paidAtHome: 0.4, paidOfFunded: 0.4 }, '1705.1167'],
    ['the default rule', {}, '2017.2967'],
  ])('education, %s', (_name, change, printed) => {
    const { education, grants } = costBasis(flat, { ...plain, ...change });
    expect(asPrinted(education.amount / 1e6, printed)).toBe(printed);
    expect(asPrinted(grants.amount / 1e6, '323.4')).toBe('323.4');
  });

  test('the total is education and grants less what is recovered', () => {
    const { total, education, grants, recovered } = costBasis(kazakhstan, centralCostBasis(kazakhstan));
    expect(recovered.amount).toBeGreaterThan(0);
    expect(total.amount).toBeCloseTo(education.amount + grants.amount - recovered.amount, 3);
  });

  test('full recovery leaves only those whom the state did not fund', () => {
    const all = costBasis(flat, { ...plain, rec: 1, paidAtHome: 0 });
    expect(all.total.amount).toBeCloseTo(0, 3);
  });

  test('years further back weigh more', () => {
    expect(educationCost([100, 100, 100], 0)).toBe(300);
    expect(educationCost([100, 200], 0.1)).toBeCloseTo(100 * 1.21 + 200 * 1.1, 10);
  });
});

describe('the two bases have no sum', () => {
  test('amounts of one basis add up', () => {
    expect(addValuations(onCost(1), onCost(2))).toEqual(onCost(3));
  });

  test('amounts of different bases do not, neither in types nor at run time', () => {
    // @ts-expect-error one values the education by its cost, the other by its yield
    expect(() => addValuations(onCost(1), onIncome(2))).toThrow('no sum');
    // @ts-expect-error and no operator takes them either
    expect(Number.isNaN(Number(onCost(1) + onIncome(2)))).toBe(true);
  });
});
