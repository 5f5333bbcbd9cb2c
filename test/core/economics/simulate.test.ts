import { describe, expect, test } from 'vitest';
import { informationSlices, informationValue } from '../../../src/core/economics/information-value.ts';
import {
  lossSensitivity,
  sensitivityRows,
  sensitivitySlices,
} from '../../../src/core/economics/loss-sensitivity.ts';
import { lossTornado } from '../../../src/core/economics/loss-tornado.ts';
import { defaultScenario, type Scenario } from '../../../src/core/economics/scenario.ts';
import { monteCarloError } from '../../../src/core/economics/monte-carlo-error.ts';
import { lossSlices, simulateSlice } from '../../../src/core/economics/simulate.ts';
import { summariseLosses } from '../../../src/core/economics/summarise-losses.ts';
import { asPrinted } from '../printed.ts';
import { central, kazakhstan, model } from './kazakhstan.ts';

const independent: Scenario = { ...defaultScenario, dependence: 'independent' };
const summaryOf = (scenario: Scenario) =>
  summariseLosses(simulateSlice(scenario, kazakhstan, 0, scenario.draws), 1324800000);

const apart = (value: number, expected: number): number => Math.abs(value - expected);

describe('simulation', () => {
  test('independent inputs (oracle B)', () => {
    const { mean, sd, p5, p50, p95, probabilityOfLoss, probabilityAboveDirect, cumulative, trace } =
      summaryOf(independent);
    expect(apart(mean / 1e9, 5.69)).toBeLessThanOrEqual(0.15);
    expect(apart(sd / 1e9, 6.09)).toBeLessThanOrEqual(0.1);
    expect(apart(p5 / 1e9, -2.44)).toBeLessThanOrEqual(0.15);
    expect(apart(p50 / 1e9, 4.81)).toBeLessThanOrEqual(0.15);
    expect(apart(p95 / 1e9, 16.9)).toBeLessThanOrEqual(0.5);
    expect(apart(probabilityOfLoss, 0.841)).toBeLessThanOrEqual(0.01);
    expect(apart(probabilityAboveDirect, 0.75)).toBeLessThanOrEqual(0.01);
    expect(trace.map(({ draws }) => draws)).toEqual([1024, 2048, 4096, 8192, 16384]);
    expect(cumulative.every(({ share }, at) => share >= (cumulative[at - 1]?.share ?? 0))).toBe(true);
  });

  test('correlated inputs, the default', () => {
    const { mean, p5, p95, probabilityOfLoss } = summaryOf(defaultScenario);
    expect(apart(mean / 1e9, 5.63)).toBeLessThanOrEqual(0.1);
    expect(apart(p5 / 1e9, -2.05)).toBeLessThanOrEqual(0.15);
    expect(apart(p95 / 1e9, 16.07)).toBeLessThanOrEqual(0.5);
    expect(apart(probabilityOfLoss, 0.862)).toBeLessThanOrEqual(0.01);
  });

  test('the very numbers of this generator', () => {
    expect(summaryOf(defaultScenario).mean).toBe(5633970670.704656);
    expect(summaryOf(independent).mean).toBe(5689510049.938501);
  });

  test.each(['sobol', 'lhs', 'random'] as const)('%s: slices put together are the whole', (sampler) => {
    const scenario: Scenario = { ...defaultScenario, sampler, draws: 256 };
    const whole = simulateSlice(scenario, kazakhstan, 0, 256);
    const slices = [0, 50, 129, 200].map((from, at, all) =>
      simulateSlice(scenario, kazakhstan, from, all[at + 1] ?? 256),
    );
    expect(slices.flatMap((slice) => [...slice])).toEqual([...whole]);
    const other = simulateSlice({ ...scenario, seed: 2 }, kazakhstan, 0, 256);
    expect([...other]).not.toEqual([...whole]);
  });

  test('independent repetitions scatter around the same mean', () => {
    const scenario: Scenario = { ...defaultScenario, draws: 1024 };
    const means = [0, 1, 2, 3].map(
      (replicate) => summariseLosses(lossSlices(scenario, kazakhstan, replicate)(0, 1024), 0).mean,
    );
    expect(new Set(means).size).toBe(4);
    for (const mean of means) expect(apart(mean / 1e9, 5.63)).toBeLessThanOrEqual(0.2);
  });

  test('the error of the mean shrinks with better points', () => {
    const [random = 0, sobol = 0] = (['random', 'sobol'] as const).map((sampler) => {
      const scenario: Scenario = { ...defaultScenario, sampler, draws: 1024 };
      return monteCarloError(scenario, kazakhstan, simulateSlice(scenario, kazakhstan, 0, 1024));
    });
    expect(apart(random / 1e9, 5.7 / Math.sqrt(1024))).toBeLessThanOrEqual(0.02);
    expect(sobol).toBeGreaterThan(0);
    expect(sobol).toBeLessThan(random / 3);
  });

  test('what is set is fixed in every draw', () => {
    const all = Object.fromEntries(
      kazakhstan.assumptions
        .filter(({ distribution }) => distribution.kind !== 'fixed')
        .map(({ symbol, central: value }) => [symbol, value]),
    );
    const losses = simulateSlice({ ...defaultScenario, draws: 8, set: all }, kazakhstan, 0, 8);
    expect(new Set(losses).size).toBe(1);
    expect(losses[0]).toBe(model.evaluate(central));
  });
});

test('tornado', () => {
  const bars = lossTornado(kazakhstan, model.evaluate, central);
  const shown = bars
    .slice(0, 5)
    .map(({ assumption, atLow, atHigh }) => [assumption, atLow / 1e9, atHigh / 1e9]);
  expect(shown.map(([assumption]) => assumption)).toEqual(['p1', 'pi', 'p0', 'h', 'wm']);
  const printed = [
    ['-1.0158', '17.6089'],
    ['6.0672', '0.1466'],
    ['6.4673', '1.0013'],
    ['5.3833', '2.6072'],
    ['3.1748', '5.6587'],
  ];
  for (const [at, [low = '', high = '']] of printed.entries()) {
    expect(asPrinted(Number(shown[at]?.[1]), low)).toBe(low);
    expect(asPrinted(Number(shown[at]?.[2]), high)).toBe(high);
  }
});

test('sensitivity of the full model', () => {
  const runs = sensitivitySlices(defaultScenario, kazakhstan)(0, sensitivityRows(defaultScenario));
  const indices = new Map(
    lossSensitivity(runs, defaultScenario).map((one) => [one.assumption, one] as const),
  );
  const expected = [
    ['p1', 0.691, 0.759],
    ['pi', 0.082, 0.085],
    ['wm', 0.032, 0.067],
    ['p0', 0.054, 0.062],
    ['h', 0.038, 0.055],
  ] as const;
  for (const [assumption, first, total] of expected) {
    expect(apart(indices.get(assumption)?.first.value ?? Number.NaN, first)).toBeLessThanOrEqual(0.02);
    expect(apart(indices.get(assumption)?.total.value ?? Number.NaN, total)).toBeLessThanOrEqual(0.02);
  }
  const named = new Set<string>(expected.map(([assumption]) => assumption));
  const others = [...indices.values()].filter(({ assumption }) => !named.has(assumption));
  expect(others).toHaveLength(10);
  for (const { assumption, total } of others) expect(total.value ?? 1, assumption).toBeLessThan(0.02);
});

test('an output that does not vary has no sensitivity', () => {
  const set = Object.fromEntries(
    ['wm', 'g', 'r', 'e', 'phi', 'G', 'kappa', 'theta', 'p1', 'p0', 'h', 'omega', 'pi', 'm', 'rem'].map(
      (symbol) => [symbol, kazakhstan.assumptions.find((one) => one.symbol === symbol)?.central ?? 0],
    ),
  );
  const scenario = { ...defaultScenario, draws: 64, set };
  const [first] = lossSensitivity(sensitivitySlices(scenario, kazakhstan)(0, 64), scenario);
  expect(first?.first).toMatchObject({ value: null, status: 'undefined', reasons: ['output-constant'] });
});

describe('value of information', () => {
  const rows = informationSlices(independent, kazakhstan)(0, independent.draws);

  test('a measure for 500,000 a participant', () => {
    const { meanSaving, evpi, inputs, isMeasureBetter } = informationValue(rows, independent, kazakhstan);
    expect(apart(meanSaving / 1e9, 2.267)).toBeLessThanOrEqual(0.03);
    expect(apart(evpi / 1e9, 0.665)).toBeLessThanOrEqual(0.03);
    expect(isMeasureBetter).toBe(true);
    const worth = new Map(
      inputs.map(({ assumption, evppi }) => [assumption, (evppi.value ?? 0) / 1e9] as const),
    );
    expect(apart(worth.get('p1') ?? 0, 0.465)).toBeLessThanOrEqual(0.03);
    expect(apart(worth.get('riskRatio') ?? 0, 0.369)).toBeLessThanOrEqual(0.03);
    expect(apart(worth.get('wm') ?? 0, 0.143)).toBeLessThanOrEqual(0.03);
    expect(apart(worth.get('h') ?? 0, 0.101)).toBeLessThanOrEqual(0.03);
    expect(inputs.every(({ evppi }) => (evppi.value ?? 0) <= evpi)).toBe(true);
  });

  test('a cheap measure is right whatever is learned', () => {
    const { evpi } = informationValue(rows, independent, kazakhstan, { costPerParticipant: 60000 });
    expect(apart(evpi / 1e9, 0.011)).toBeLessThanOrEqual(0.003);
  });
});
