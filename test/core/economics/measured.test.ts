import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyScenario } from '../../../src/core/economics/apply-scenario.ts';
import { centralOf } from '../../../src/core/economics/parameters.ts';
import { readScenarioJson, readScenarioPairs } from '../../../src/core/economics/read-scenario.ts';
import { defaultScenario, type Scenario } from '../../../src/core/economics/scenario.ts';
import { writeScenarioJson, writeScenarioPairs } from '../../../src/core/economics/write-scenario.ts';
import { loadShippedCost } from '../../../src/intake/shipped-cost.ts';

const { parameters } = await loadShippedCost();

/** 100 took part, 60 are known, 36 of them returned: 24 to 64 % did not. */
const measured = {
  at: 'value',
  value: 0.4,
  lower: 0.24,
  upper: 0.64,
  known: 60,
  participants: 100,
  months: 12,
  day: '2027-03-01',
} as const;
const scenario: Scenario = { ...defaultScenario, measured };
const address =
  'measured.value=0.4&measured.lower=0.24&measured.upper=0.64&measured.known=60&measured.participants=100&measured.months=12&measured.day=2027-03-01';
const read = (query: string) => readScenarioPairs([...new URLSearchParams(query)], parameters);
const faultsOf = (query: string): readonly string[] => {
  const found = read(query);
  return found.ok ? [] : found.refusal.map(({ code, field }) => `${code} ${field}`);
};

describe('a measured scenario', () => {
  it('is an address and a file there and back', () => {
    expect(new URLSearchParams(writeScenarioPairs(scenario).map((pair) => [...pair])).toString()).toBe(
      address,
    );
    expect(read(address)).toEqual({ ok: true, value: scenario });
    const shares = fc
      .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)))
      .map((three) => three.toSorted((a, b) => a - b) as [number, number, number]);
    fc.assert(
      fc.property(
        shares,
        fc.constantFrom('value', 'lower', 'upper'),
        fc.boolean(),
        ([lower, value, upper], at, isKnown) => {
          const own = {
            ...measured,
            at,
            lower,
            upper,
            value: isKnown || at === 'value' ? value : null,
          } as const;
          const one = { ...defaultScenario, measured: own };
          expect(readScenarioPairs(writeScenarioPairs(one), parameters)).toEqual({ ok: true, value: one });
          expect(readScenarioJson(writeScenarioJson(one), parameters)).toEqual({ ok: true, value: one });
        },
      ),
    );
  });

  it('takes the place of what the model and the paper assumed, with the bounds as its range', () => {
    const settled = applyScenario(parameters, scenario);
    const found = settled.assumptions.find(({ symbol }) => symbol === 'p1');
    expect(found).toMatchObject({
      central: 0.4,
      distribution: { kind: 'pert', low: 0.24, mode: 0.4, high: 0.64 },
    });
    expect(centralOf(settled, 's')).toBe(0.4);
    expect(centralOf(parameters, 's')).toBe(0.3);
    expect(centralOf(settled, 'p0')).toBe(centralOf(parameters, 'p0'));
  });

  it('is a fixed number at one of its bounds, or where they meet', () => {
    const at = (own: Partial<Scenario['measured']>) =>
      applyScenario(parameters, {
        set: {},
        measured: { ...measured, value: null, ...own },
      }).assumptions.find(({ symbol }) => symbol === 'p1');
    expect(at({ at: 'upper' })).toMatchObject({ central: 0.64, distribution: { kind: 'fixed' } });
    expect(at({ at: 'lower' })).toMatchObject({ central: 0.24, distribution: { kind: 'fixed' } });
    expect(at({ at: 'value', value: 0.5, lower: 0.5, upper: 0.5 })).toMatchObject({
      central: 0.5,
      distribution: { kind: 'fixed' },
    });
  });

  it('is refused with each thing that is wrong with an address that anybody may have written', () => {
    const change = (name: string, value: string) => {
      const query = new URLSearchParams(address);
      query.set(`measured.${name}`, value);
      return query.toString();
    };
    expect(faultsOf(change('value', '0.7'))).toEqual(['measured-crossed measured.value']);
    expect(faultsOf(change('lower', '0.9'))).toEqual(['measured-crossed measured.value']);
    expect(faultsOf(change('upper', '1.1'))).toEqual(['outside-range measured.upper']);
    expect(faultsOf(change('value', 'Infinity'))).toEqual(['not-a-number measured.value']);
    expect(faultsOf(change('known', '101'))).toEqual(['outside-range measured.known']);
    expect(faultsOf(change('known', '1.5'))).toEqual(['not-whole measured.known']);
    expect(faultsOf(change('at', 'middle'))).toEqual(['unknown-choice measured.at']);
    expect(faultsOf(change('day', '2027-02-29'))).toEqual(['not-a-day measured.day']);
    expect(faultsOf(change('day', '<script>'))).toEqual(['not-a-day measured.day']);
    expect(faultsOf('measured.value=0.4')).toEqual(
      ['lower', 'upper', 'participants', 'known', 'months', 'day'].map(
        (field) => `measured-incomplete measured.${field}`,
      ),
    );
    expect(faultsOf(address.replace('measured.value=0.4&', ''))).toEqual([
      'measured-incomplete measured.value',
    ]);
    expect(faultsOf(`${address}&p1=0.2&s=0.1`)).toEqual(['measured-and-set p1', 'measured-and-set s']);
    expect(faultsOf(`${address}&measured.value=0.5`)).toEqual(['given-twice measured.value']);
    expect(faultsOf(`${address}&measured.other=1`)).toEqual(['unknown-symbol measured.other']);
  });
});
