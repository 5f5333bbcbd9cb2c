import { describe, expect, it } from 'vitest';
import { readCostView, writeCostView } from '../../../../src/contract/cost-view.ts';
import { locales } from '../../../../src/core/basics/locale.ts';
import { loadShippedCost } from '../../../../src/intake/shipped-cost.ts';
import { cellText } from '../../../../src/web/desk/returns/cell-text.ts';
import { estimateText } from '../../../../src/web/desk/returns/estimate-text.ts';
import { keyName } from '../../../../src/web/desk/returns/key-name.ts';
import { measuredScenarios } from '../../../../src/web/desk/returns/measured-scenarios.ts';
import { planSearch } from '../../../../src/web/desk/returns/plan-search.ts';
import { planSize } from '../../../../src/web/desk/returns/plan-size.ts';
import { pooledChart } from '../../../../src/web/desk/returns/pooled-chart.ts';
import { reasonSentence } from '../../../../src/web/desk/returns/reason-sentence.ts';
import { returnsSearch } from '../../../../src/web/desk/returns/returns-search.ts';
import { shareChart } from '../../../../src/web/desk/returns/share-chart.ts';
import { verdictSentences } from '../../../../src/web/desk/returns/verdict-sentences.ts';
import { noReturns, silentReturns, wholeReturns } from '../../../e2e/returns-answers.ts';

const { parameters } = await loadShippedCost();

describe('the address of the page of returns', () => {
  it('is read with numbers that look like numbers', () => {
    const institution = 'ins_01890000-0000-7000-8000-000000000001';
    expect(
      returnsSearch({ institution, cohort: 2025, country: 'DEU', field: '0811', by: 'level', horizon: 36 }),
    ).toEqual({ institution, cohort: '2025', country: 'DEU', field: '0811', by: 'level', horizon: 36 });
    expect(planSearch({ population: 4416 })).toEqual({ population: 4416 });
  });

  it('leaves out what nobody meant', () => {
    const given = {
      institution: '<b>',
      cohort: [2025],
      country: 'deu',
      level: 'x'.repeat(50),
      funding: {},
      field: 8,
      by: 'account',
      horizon: 13,
    };
    expect(returnsSearch(given)).toEqual({});
    for (const population of [0, -3, 2.5, 'many', undefined, 1e20])
      expect(planSearch({ population })).toEqual({});
  });
});

describe('the share returned', () => {
  it('stands within its bounds, raw and weighted', () => {
    const { chart, table } = shareChart(wholeReturns.all, 12, 'en');
    expect(chart.behind).toMatchObject({ from: 0.36, to: 0.76 });
    expect(chart.rows.map(({ key }) => key)).toEqual(['bounds', 'raw', 'weighted']);
    expect(table.rows.map((row) => row.slice(3))).toEqual([
      [null, 0.36, 0.76],
      [null, 0.281047, 0.830249],
      [0.6, 0.473668, 0.714254],
      [0.582, 0.4519, 0.7012],
    ]);
  });

  it('has no point where too many are silent, though one was sent', () => {
    expect(silentReturns.all.weighted.value).not.toBeNull();
    const { chart, table } = shareChart(silentReturns.all, 12, 'en');
    expect(chart.rows.flatMap(({ marks }) => marks)).toEqual([]);
    expect(chart.rows[0]?.band).toMatchObject({ from: 0.2, to: 0.8 });
    expect(table.rows.every((row) => row[3] === null)).toBe(true);
  });

  it('is judged in sentences, the verdict first', () => {
    const [first, ...others] = verdictSentences(wholeReturns.all, 'en');
    expect(first).toBe('Quote the bounds first: the weighted share is only one possibility within them.');
    expect(others).toEqual([
      'Nothing is known of 40.0% of the participants.',
      'There are too few late answers to tell whether they differ.',
      'Groups answer unequally: the raw share misleads.',
      'Those who answered only after a reminder less those who answered at once: −6.2 (−21.0 to +8.5) percentage points.',
    ]);
    const complete = { ...wholeReturns.all.verdict, status: 'ok' as const, unknownShare: 0, reasons: [] };
    expect(verdictSentences({ verdict: complete }, 'en')[0]).toBe(
      'Everybody is known: bounds and share are the same.',
    );
  });

  it('names a reason that has no sentence yet by its code', () => {
    for (const locale of locales) expect(reasonSentence('brand-new', locale)).toContain('brand-new');
  });

  it('is printed with its limits, or only them, or a dash', () => {
    expect(estimateText({ value: 0.582, lower: 0.4519, upper: 0.7012 }, 'en')).toBe('58.2% (45.2% to 70.1%)');
    expect(estimateText({ value: null, lower: 0.36, upper: 0.76 }, 'ru')).toBe('36,0\u00a0% … 76,0\u00a0%');
    expect(estimateText({ value: null, lower: null, upper: null }, 'kk')).toBe('–');
    expect(cellText(null, 'share', 'en')).toBe('–');
    expect(cellText(-0.125, 'points', 'en')).toBe('−12.5');
  });
});

describe('universities', () => {
  it.each(locales)('stand by name in %s, whatever their shares', (locale) => {
    if (wholeReturns.pooled === null) throw new Error('no universities');
    const names = pooledChart(wholeReturns.pooled, locale).table.rows.map(([name]) => String(name));
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, locale)));
    expect(names).toHaveLength(3);
  });

  it('and other groups have names, or stand for themselves', () => {
    expect(keyName('country', { key: 'DEU', name: null }, 'en')).toBe('Germany');
    expect(keyName('level', { key: 'master', name: null }, 'ru')).toBe('магистратура');
    expect(keyName('cohort', { key: '2025', name: null }, 'kk')).toBe('2025');
    expect(keyName('funding', { key: 'unheard-of', name: null }, 'kk')).toBe('unheard-of');
    expect(keyName('funding', { key: 'none', name: null }, 'en')).toBe('not stated');
  });
});

describe('the way into the cost account', () => {
  const addressOf = (returns: typeof wholeReturns) => {
    const found = measuredScenarios(returns.all, 12, returns.today);
    return found === undefined ? undefined : writeCostView(found.scenario, found.beside);
  };

  it('carries the share not returned with its bounds, beside the 30 % of the paper', () => {
    const address = addressOf(wholeReturns) ?? '';
    const { scenario, beside, faults } = readCostView(parameters, new URLSearchParams(address));
    expect(faults).toEqual([]);
    expect(scenario.measured).toEqual({
      at: 'value',
      value: 0.418,
      lower: 0.24,
      upper: 0.64,
      known: 60,
      participants: 100,
      months: 12,
      day: '2027-03-01',
    });
    expect(beside?.set).toEqual({ p1: 0.3 });
  });

  it('carries the two bounds where there is no estimate, and no middle', () => {
    const { scenario, beside, faults } = readCostView(
      parameters,
      new URLSearchParams(addressOf(silentReturns) ?? ''),
    );
    expect(faults).toEqual([]);
    expect(scenario.measured).toMatchObject({ at: 'upper', value: null, lower: 0.2, upper: 0.8 });
    expect(beside?.measured).toMatchObject({ at: 'lower', value: null, lower: 0.2, upper: 0.8 });
  });

  it('is closed where not even bounds are known', () => {
    expect(addressOf(noReturns)).toBeUndefined();
  });
});

describe('the size of a follow-up', () => {
  const typed = { population: '4 416', expected: '12', margin: '3', response: '40', answers: '' };

  // method.md 4.7.
  it.each([
    ['12', '3', 410, 1025],
    ['30', '5', 301, 753],
    ['50', '5', 354, 885],
  ])('for %s %% ± %s of 4416 is %i answers, %i letters', (expected, margin, needed, invite) => {
    expect(planSize({ ...typed, expected, margin })).toMatchObject({
      ok: true,
      value: { needed, invite, atMost: undefined, given: undefined },
    });
  });

  it('says what all letters bring where there are too few people', () => {
    const planned = planSize({ ...typed, population: '500', expected: '50', margin: '5', response: '20' });
    expect(planned.ok && planned.value.atMost?.answers).toBe(100);
    expect(planned.ok && planned.value.atMost?.margin).toBeCloseTo(0.0877, 3);
  });

  it('says what so many answers would bring, and names what is no number', () => {
    const planned = planSize({ ...typed, answers: '410' });
    expect(planned.ok && planned.value.given?.margin).toBeLessThanOrEqual(0.03);
    expect(planSize({ population: '0', expected: '101', margin: '0', response: '0', answers: '7' })).toEqual({
      ok: false,
      refusal: ['population', 'expected', 'margin', 'response', 'answers'],
    });
  });
});
