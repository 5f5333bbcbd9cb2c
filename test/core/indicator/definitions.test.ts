import { describe, expect, it, test } from 'vitest';
import { locales } from '../../../src/core/basics/locale.ts';
import { compositeParts } from '../../../src/core/indicator/composite/composite-frame.ts';
import { indicatorIds } from '../../../src/core/indicator/indicator-id.ts';
import { indicatorMethods } from '../../../src/core/indicator/indicator-methods.ts';
import { indicatorReasons } from '../../../src/core/indicator/indicator-reasons.ts';
import {
  adjustments,
  breakdowns,
  countedThings,
  directions,
  indicatorSources,
  intervalMethods,
  units,
  type IndicatorFacts,
} from '../../../src/core/indicator/indicator.ts';
import { indicators } from '../../../src/core/indicator/indicators.ts';
import { catalogue } from '../../../src/messages.catalogue.ts';
import { isMessageKey } from '../../../src/messages.ts';

const all: readonly IndicatorFacts[] = Object.values(indicators);

test('each id has its definition, in the order of the list', () => {
  expect(Object.keys(indicators)).toEqual([...indicatorIds]);
  expect(all.map(({ id }) => id)).toEqual([...indicatorIds]);
});

describe.each(all.map((one) => [one.id, one] as const))('%s', (id, facts) => {
  it('has every field', () => {
    expect(Number.isSafeInteger(facts.version) && facts.version >= 1).toBe(true);
    expect(Number.isSafeInteger(facts.leastN) && facts.leastN >= 1).toBe(true);
    expect(facts.sources.length).toBeGreaterThan(0);
    expect(facts.breakdowns).toContain('year');
    expect(new Set(facts.breakdowns).size).toBe(facts.breakdowns.length);
  });

  it('has its texts in three languages', () => {
    const parts = ['name', 'numerator', 'gaming', 'counter', ...(id.startsWith('K') ? ['denominator'] : [])];
    for (const part of parts) {
      const entry = catalogue['indicator']?.[`${id.toLowerCase()}.${part}`];
      for (const locale of locales)
        expect(entry?.[locale].length ?? 0, `${part} ${locale}`).toBeGreaterThan(3);
    }
  });

  it('has a target only where one direction is better', () => {
    const isFree = facts.target === null && !facts.isAccountable;
    expect(facts.direction !== 'context' || isFree).toBe(true);
  });
});

test('the table of the method: direction, least n, interval and lag', () => {
  const row = ({ id, direction, leastN, interval, lag }: IndicatorFacts): string =>
    [id, direction, leastN, interval, lag.kind === 'after' ? lag.months : lag.kind].join(' ');
  expect(all.map(row)).toEqual([
    'Q1 context 1 none 0',
    'Q2 context 1 none 0',
    'Q3 context 1 none 0',
    'Q4 context 1 none 0',
    'Q5 context 1 none 0',
    'K1 context 10 aalen-johansen horizons',
    'K2 up 5 wilson horizons',
    'K3 down 5 none horizons',
    'K4 up 10 wilson-or-cluster-bootstrap between',
    'K5 up 10 wilson 12',
    'K6 up 10 bootstrap 3',
    'K7 up 10 wilson 12',
    'K8 context 30 student-t-on-logs 24',
    'K9 up 10 bootstrap 24',
    'K10 up 10 student-t 1',
    'K11 down 10 fieller-or-bootstrap 18',
    'K12 context 10 monte-carlo none',
    'K13 target 20 katz 0',
    'K14 target 20 katz 0',
    'K15 up 1 census 0',
    'K16 context 30 bootstrap 0',
    'K17 up 20 icc-or-alpha 0',
    'K18 context 1 census 0',
    'K19 up 10 bootstrap 36',
    'K20 up 10 bootstrap 36',
    'K21 down 10 order-statistics 0',
    'K22 down 1 exact-poisson 0',
  ]);
});

test('universities answer for the targets of the method, and only for these', () => {
  expect(all.filter(({ isAccountable }) => isAccountable).map(({ id }) => id)).toEqual([
    'K2',
    'K4',
    'K5',
    'K6',
    'K13',
    'K14',
    'K15',
    'K20',
    'K21',
  ]);
  for (const id of compositeParts) expect(indicators[id].isAccountable).toBe(true);
  expect(all.flatMap(({ id, target }) => (target === null ? [] : [[id, target.kind, target.value]]))).toEqual(
    [
      ['K2', 'at-least', 0.9],
      ['K13', 'exactly', 1],
      ['K14', 'at-least', 0.8],
      ['K17', 'at-least', 0.6],
      ['K22', 'at-most', 0],
    ],
  );
});

test('every code of a definition or a value has its text', () => {
  const keys = Object.entries({
    direction: directions,
    unit: units,
    interval: intervalMethods,
    adjustment: adjustments,
    source: indicatorSources,
    counted: countedThings,
    breakdown: breakdowns,
    reason: indicatorReasons,
    method: indicatorMethods,
    lag: ['after', 'between', 'horizons', 'none'],
    target: ['at-least', 'at-most', 'exactly', 'none'],
    place: ['within', 'outside-95', 'look'],
    all: ['gaming', 'counter'],
  }).flatMap(([kind, codes]) => codes.map((code) => `indicator.${kind}.${code}`));
  expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
});
