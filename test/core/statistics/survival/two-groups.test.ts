import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { coxOneCovariate, coxTies } from '../../../../src/core/statistics/survival/cox-one-covariate.ts';
import { logRank } from '../../../../src/core/statistics/survival/log-rank.ts';
import { cohorts, freireich } from './cohorts.ts';

const { times, exits, isPlacebo } = freireich('both');
const placebo = Float64Array.from(isPlacebo);

describe('6-MP against placebo', () => {
  it('has the printed log-rank test', () => {
    const { statistic, pValue, observed } = logRank(times, exits, isPlacebo);
    expect(statistic.value).toBeCloseTo(16.7929, 4);
    expect((pValue.value ?? 0) * 1e5).toBeCloseTo(4.169, 3);
    expect(observed).toBe(21);
  });

  test.each([
    ['breslow', 1.5091914],
    ['efron', 1.5721251],
    ['exact', 1.628244],
  ] as const)('has the printed coefficient: %s', (ties, coefficient) => {
    expect(coxOneCovariate(times, exits, placebo, ties).coefficient.value).toBeCloseTo(coefficient, 7);
  });

  it('has the standard errors of R survival', () => {
    const errors = coxTies.map((ties) => coxOneCovariate(times, exits, placebo, ties).standardError ?? 0);
    expect(errors[0]).toBeCloseTo(0.4095644, 6);
    expect(errors[1]).toBeCloseTo(0.4123967, 6);
    expect(errors[2]).toBeCloseTo(0.4331313, 6);
  });
});

/** Ordinary subsets, counted one by one. */
const exactByDefinition = (weights: readonly number[], chosen: number): number =>
  chosen === 0
    ? 1
    : weights.reduce(
        (sum, weight, at) => sum + weight * exactByDefinition(weights.slice(at + 1), chosen - 1),
        0,
      );

describe('always', () => {
  const grouped = cohorts(1).chain((cohort) =>
    fc
      .array(fc.integer({ min: 0, max: 1 }), {
        minLength: cohort.times.length,
        maxLength: cohort.times.length,
      })
      .map((group) => ({ ...cohort, group: Uint8Array.from(group) })),
  );

  it('does not matter which group is which, nor the order of rows', () => {
    fc.assert(
      fc.property(grouped, (given) => {
        const found = logRank(given.times, given.exits, given.group).statistic.value;
        const turned = logRank(
          given.times.toReversed(),
          given.exits.toReversed(),
          given.group.toReversed().map((one) => 1 - one),
        ).statistic.value;
        expect(turned === null).toBe(found === null);
        expect(turned ?? 0).toBeCloseTo(found ?? 0, 9);
      }),
    );
  });

  it('is at a maximum, the three ways of ties agreeing where there are none', () => {
    fc.assert(
      fc.property(grouped, (given) => {
        const x = Float64Array.from(given.group);
        const untied = Float64Array.from(given.times, (time, at) => time + at / 1000);
        const [breslow, efron, exact] = coxTies.map((ties) => coxOneCovariate(untied, given.exits, x, ties));
        expect(efron?.coefficient.value).toBe(breslow?.coefficient.value);
        const [one, other] = [breslow?.coefficient.value ?? null, exact?.coefficient.value ?? null];
        expect(other === null).toBe(one === null);
        expect(other ?? 0).toBeCloseTo(one ?? 0, 8);
      }),
    );
  });

  it('counts the subsets of the exact likelihood', () => {
    fc.assert(
      fc.property(grouped, (given) => {
        fc.pre(given.times.length <= 9);
        const x = Float64Array.from(given.group);
        const found = coxOneCovariate(given.times, given.exits, x, 'exact');
        const beta = found.coefficient.value;
        fc.pre(beta !== null);
        let log = 0;
        for (const time of new Set(given.times)) {
          const risk = [...given.times.keys()].filter((at) => (given.times[at] ?? 0) >= time);
          const dead = risk.filter((at) => given.times[at] === time && given.exits[at] === 1);
          const weight = (at: number): number => Math.exp(beta * (x[at] ?? 0));
          log += dead.reduce((sum, at) => sum + beta * (x[at] ?? 0), 0);
          log -= Math.log(exactByDefinition(risk.map(weight), dead.length));
        }
        expect(found.logLikelihood).toBeCloseTo(log, 8);
      }),
    );
  });
});

describe('when there is no answer', () => {
  const run = (time: number[], event: number[], x: number[]) =>
    coxOneCovariate(Float64Array.from(time), Uint8Array.from(event), Float64Array.from(x), 'efron')
      .coefficient;
  test.each([
    ['no-events', [1, 2], [0, 0], [0, 1]],
    ['no-variation', [1, 2], [1, 1], [1, 1]],
    ['no-variation', [1, 2, 3], [0, 1, 1], [1, 0, 0]],
    ['monotone-likelihood', [1, 2, 3, 4], [1, 1, 0, 0], [1, 1, 0, 0]],
  ])('%s', (reason, time, event, x) => {
    expect(run(time, event, x)).toMatchObject({ value: null, status: 'undefined', reasons: [reason] });
  });

  it('is not compared with an empty group', () => {
    expect(logRank(times, exits, new Uint8Array(42)).pValue.reasons).toEqual(['needs-two-groups']);
    expect(logRank(Float64Array.of(1, 2), Uint8Array.of(0, 1), Uint8Array.of(0, 1)).pValue.reasons).toEqual([
      'nothing-to-compare',
    ]);
  });

  it('does not overflow on many exact ties', () => {
    const n = 3000;
    const time = Float64Array.from({ length: n }, (_none, at) => 1 + (at % 3));
    const x = Float64Array.from({ length: n }, (_none, at) => Math.floor(at / 3) % 2);
    const event = Uint8Array.from({ length: n }, (_none, at) =>
      at % 7 === 0 || (at % 5 === 0 && x[at] === 1) ? 1 : 0,
    );
    const found = coxOneCovariate(time, event, x, 'exact').coefficient.value ?? Number.NaN;
    expect(found).toBeGreaterThan(coxOneCovariate(time, event, x, 'efron').coefficient.value ?? Infinity);
    expect(coxOneCovariate(time, event, x, 'breslow').coefficient.value).toBeLessThan(found);
  });
});
