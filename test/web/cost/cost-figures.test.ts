import { describe, expect, it } from 'vitest';
import { costFigures } from '../../../src/contract/cost-figures.ts';
import { costLines } from '../../../src/contract/cost-lines.ts';
import { defaultScenario, perspectives } from '../../../src/core/economics/scenario.ts';
import { loadShippedCost } from '../../../src/intake/shipped-cost.ts';
import { releaseCost } from '../../../src/releases/cost.ts';
import { accountLines, totalOf } from '../../../src/web/public/CostAccount.tsx';

const source = await loadShippedCost();
const { parameters } = source;
const figures = costFigures(parameters, defaultScenario);

describe('the figures of the cost page', () => {
  it('begin with the published loss, to the tenge', () => {
    expect(figures.directLoss).toEqual({ basis: 'cost', amount: 1_324_800_000 });
    expect(figures.fundedOnly.amount).toBe(161_700_000);
    expect(figures.breachShare.amount).toBeCloseTo(81_514_413.6, 1);
  });

  it('give the oracle of each perspective', () => {
    expect(figures.account.cohortLoss.amount).toBeCloseTo(4_246_015_977.419, 2);
    expect(figures.residents.loss.amount).toBeCloseTo(3_817_122_080.74, 2);
    expect(figures.student.bachelor.amount).toBeCloseTo(6_325_684.26, 2);
  });

  it.each(perspectives.filter((name) => name !== 'student'))('print parts of %s that add up', (name) => {
    const sum = accountLines(figures, name).reduce((total, [, amount]) => total + amount, 0);
    expect(sum).toBeCloseTo(totalOf(figures, name), 3);
  });

  it('follow a scenario', () => {
    const set = { p1: 0.3 };
    expect(costFigures(parameters, { ...defaultScenario, set }).account.cohortLoss.amount / 1e9).toBeCloseTo(
      17.807235,
      6,
    );
  });
});

describe('what a release freezes', () => {
  const { uncertainty } = releaseCost(source);

  it('is the default scenario', () => {
    expect(Math.abs(uncertainty.losses.mean / 1e9 - 5.63)).toBeLessThan(0.15);
    expect(Math.abs(uncertainty.losses.probabilityOfLoss - 0.862)).toBeLessThan(0.01);
    expect(uncertainty.shares[0]?.assumption).toBe('p1');
    expect(Math.abs((uncertainty.shares[0]?.total ?? 0) - 0.759)).toBeLessThan(0.02);
    expect(Math.abs(uncertainty.information.evpi / 1e9 - 0.665)).toBeLessThan(0.03);
  });

  it('prints as lines of finite numbers, none of which adds the two bases', () => {
    const lines = costLines(parameters, defaultScenario, figures, uncertainty);
    const odd = lines.filter(([, , value]) => typeof value === 'number' && !Number.isFinite(value));
    expect(odd).toEqual([]);
    const forbidden = figures.account.cohortLoss.amount + figures.basis.total.amount;
    expect(lines.map(([, , value]) => value)).not.toContain(forbidden);
  });
});
