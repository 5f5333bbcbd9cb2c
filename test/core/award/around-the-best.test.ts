import { beforeAll, describe, expect, it } from 'vitest';
import { allocationInstance } from '../../../bench/client/allocation-instance.ts';
import { allocate } from '../../../src/core/award/allocate.ts';
import { allocationProblem } from '../../../src/core/award/allocation-problem.ts';
import { chooseSearch } from '../../../src/core/award/choose-search.ts';
import type { Instance } from '../../../src/core/award/instance.ts';
import type { SolveModel } from '../../../src/core/award/linear-model.ts';
import type { Found, SearchLimits } from '../../../src/core/award/search.ts';
import { wholeSearch } from '../../../src/core/award/whole-search.ts';
import { highsSolver } from '../../../src/solve/highs-solver.ts';

let solve: SolveModel;
beforeAll(async () => {
  solve = await highsSolver({ seconds: 20 });
});

const seeds = process.env['QAITU_LONG_TESTS'] === '1' ? 20 : 1;

/** Too many applicants for trying all choices: 50 of 6 universities, 5 groups of three. */
const medium = (seed: number, values: number): Instance =>
  allocationInstance({
    applications: 50,
    groups: 5,
    universities: 6,
    values,
    budgetShare: 0.25,
    placeShare: 0.28,
    seed,
  });

/** One grant a region, as programmes have it: many applicants are alike, and money comes in large steps. */
const withEqualCosts = (instance: Instance): Instance => ({
  ...instance,
  applications: instance.applications.map((one) => ({ ...one, cost: one.region === 'AS' ? 2000 : 3500 })),
});

/** Two places a university: one more lets in groups that were too large. */
const withSmallCaps = (instance: Instance): Instance => ({
  ...instance,
  universityCap: Object.fromEntries(Object.keys(instance.universityCap).map((code) => [code, 2])),
});

const withWorthless = (instance: Instance): Instance => ({
  ...instance,
  applications: instance.applications.map((one, at) => (at % 5 === 0 ? { ...one, value: -(at % 3) } : one)),
});

const shapes: readonly (readonly [string, (seed: number) => Instance])[] = [
  ['few values', (seed) => medium(seed, 12)],
  ['many values', (seed) => medium(seed, 10_000)],
  ['equal costs', (seed) => withEqualCosts(medium(seed, 100))],
  ['small caps', (seed) => withSmallCaps(medium(seed, 100))],
  ['applicants without value', (seed) => withWorthless(medium(seed, 100))],
];

const worth = (found: Found): number | string => (found.status === 'optimal' ? found.value : found.status);

describe.each(shapes)('an allocation by universities with %s', (_, instanceOf) => {
  it('knows what is worth most with one unit more or fewer, or one place more, as a search of the whole does', () => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const problem = allocationProblem(instanceOf(seed));
      const whole = wholeSearch(problem, solve);
      const { search, searchAround } = chooseSearch(problem, solve, 0);
      const best = search({});
      if (best.status !== 'optimal') throw new Error(`The best choice is ${best.status}`);
      const places = problem.constraints.flatMap(({ kind }, raised): readonly SearchLimits[] =>
        kind === 'budget' ? [] : [{ raised }],
      );
      const units = [...problem.units.keys()].map((unit): SearchLimits =>
        best.taken.has(unit) ? { barred: [unit] } : { taken: [unit] },
      );
      for (const limits of [...places, ...units]) {
        const found = searchAround(limits);
        expect([limits, worth(found)]).toEqual([limits, worth(whole(limits))]);
        if (found.status !== 'optimal') continue;
        const { taken, value } = found;
        const again = whole({
          ...limits,
          taken: [...taken],
          barred: [...problem.units.keys()].filter((unit) => !taken.has(unit)),
        });
        expect([limits, worth(again)]).toEqual([limits, value]);
      }
    }
  });
});

/** Where a choice that one place more had allowed was taken for one without that place, these came out as 8 and 0. */
describe('a choice that one place more allows', () => {
  const small = (seed: number): Instance =>
    allocationInstance({
      applications: 10,
      groups: 2,
      universities: 3,
      values: 6,
      budgetShare: 0.5,
      placeShare: 0.4,
      seed,
    });
  const allocated = (seed: number) => {
    const found = allocate(small(seed), solve, 0);
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };

  it('is none with a place more elsewhere', () => {
    expect(allocated(330).onePlaceMore['university:U3']).toBe(7);
  });

  it('explains no refusal', () => {
    expect(allocated(1294).explanations).toContainEqual({ id: 'A-000007', needed: 4 });
  });
});
