import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenarioJson, readScenarioPairs } from '../../../src/core/economics/read-scenario.ts';
import { defaultScenario, type Scenario } from '../../../src/core/economics/scenario.ts';
import { settableRange } from '../../../src/core/economics/scenario-setting.ts';
import { writeScenarioJson, writeScenarioPairs } from '../../../src/core/economics/write-scenario.ts';
import { kazakhstan } from './kazakhstan.ts';

const readAddress = (address: string) => readScenarioPairs(new URLSearchParams(address), kazakhstan);
const faultsOf = (address: string) => {
  const read = readAddress(address);
  return read.ok ? [] : read.refusal.map(({ code, field }) => `${field}: ${code}`);
};

describe('a scenario in an address', () => {
  test('nothing asked for is the default', () => {
    expect(readAddress('')).toEqual({ ok: true, value: defaultScenario });
    expect(writeScenarioPairs(defaultScenario)).toEqual([]);
  });

  test('fields and symbols side by side', () => {
    expect(readAddress('p1=0.3&h=0&draws=4096&sampler=lhs&wm=1.1')).toEqual({
      ok: true,
      value: { ...defaultScenario, draws: 4096, sampler: 'lhs', set: { h: 0, p1: 0.3, wm: 1.1 } },
    });
  });

  test.each([
    ['p1=1.2', 'p1: outside-range'],
    ['p1=-0.1', 'p1: outside-range'],
    ['p1=NaN', 'p1: not-a-number'],
    ['p1=', 'p1: not-a-number'],
    ['p1=0x1', 'p1: not-a-number'],
    ['q=1', 'q: unknown-symbol'],
    ['constructor=1', 'constructor: unknown-symbol'],
    ['__proto__=1', '__proto__: unknown-symbol'],
    ['rho=1', 'rho: not-settable'],
    ['N=12.5', 'N: not-whole'],
    ['a_R=63.5', 'a_R: not-whole'],
    ['N=100', 'N: more-funded-than-participants'],
    ['N_state=5000', 'N_state: more-funded-than-participants'],
    ['draws=1000', 'draws: not-a-power-of-two'],
    ['draws=1', 'draws: outside-range'],
    ['draws=1e9', 'draws: outside-range'],
    ['draws=many', 'draws: not-a-number'],
    ['seed=-1', 'seed: outside-range'],
    ['seed=1.5', 'seed: not-whole'],
    ['sampler=dice', 'sampler: unknown-choice'],
    ['dependence=some', 'dependence: unknown-choice'],
    ['perspective=mine', 'perspective: unknown-choice'],
    ['country=atlantis', 'country: unknown-country'],
    ['version=2', 'version: scenario-newer'],
    ['p1=0.1&p1=0.2', 'p1: given-twice'],
  ])('%s', (address, fault) => {
    expect(faultsOf(address)).toEqual([fault]);
  });

  test('a sampler that is no Sobol sequence takes any number of draws', () => {
    expect(faultsOf('draws=1000&sampler=random')).toEqual([]);
  });

  test('everything that is wrong is listed', () => {
    expect(faultsOf('p1=2&q=1&seed=x')).toHaveLength(3);
  });
});

describe('a scenario in a file', () => {
  test.each([
    ['{"version":2,"whatever":true}', 'version: scenario-newer'],
    ['{"set":{"p1":1.2}}', 'p1: outside-range'],
    ['{"set":{"p1":null}}', 'p1: scenario-shape'],
    ['{"set":[1]}', 'set: scenario-shape'],
    ['{"speed":1}', 'speed: scenario-shape'],
    ['[]', ': scenario-shape'],
    ['{', ': scenario-not-json'],
  ])('%s', (text, fault) => {
    const read = readScenarioJson(text, kazakhstan);
    expect(read.ok ? [] : read.refusal.map(({ code, field }) => `${field}: ${code}`)).toEqual([fault]);
  });
});

const settable = kazakhstan.assumptions.filter(({ symbol }) => !['N', 'N_state', 'a_R'].includes(symbol));
const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  country: fc.constant('kazakhstan'),
  seed: fc.nat(),
  draws: fc.constantFrom(2, 4096, 16384),
  sampler: fc.constantFrom('sobol' as const, 'lhs' as const, 'random' as const),
  dependence: fc.constantFrom('copula' as const, 'independent' as const),
  perspective: fc.constantFrom(
    'state' as const,
    'residents' as const,
    'nationals' as const,
    'student' as const,
  ),
  set: fc
    .subarray(settable)
    .chain((some) =>
      fc.tuple(
        ...some.map(({ symbol }) => {
          const { least = 0, most = 1 } = settableRange(kazakhstan, symbol) ?? {};
          return fc
            .double({ min: least, max: most, noNaN: true })
            .map((value) => [symbol, Object.is(value, -0) ? 0 : value] as const);
        }),
      ),
    )
    .map((pairs) => Object.fromEntries(pairs)),
});

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const pairs = new URLSearchParams(writeScenarioPairs(scenario).map(([name, value]) => [name, value]));
      expect(readScenarioPairs(new URLSearchParams(pairs.toString()), kazakhstan)).toEqual({
        ok: true,
        value: scenario,
      });
      expect(readScenarioJson(writeScenarioJson(scenario), kazakhstan)).toEqual({
        ok: true,
        value: scenario,
      });
    }),
    { numRuns: 50 },
  );
});
