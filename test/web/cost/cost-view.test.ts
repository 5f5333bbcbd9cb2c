import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCostView, writeCostView } from '../../../src/contract/cost-view.ts';
import { modelInputs } from '../../../src/core/economics/model-inputs.ts';
import { defaultScenario, perspectives } from '../../../src/core/economics/scenario.ts';
import { loadShippedCost } from '../../../src/intake/shipped-cost.ts';

const { parameters } = await loadShippedCost();
const read = (query: string) => readCostView(parameters, new URLSearchParams(query));

describe('the address of a cost account', () => {
  it('is empty for the default scenario', () => {
    expect(writeCostView(defaultScenario)).toBe('');
    expect(read('')).toEqual({ scenario: defaultScenario, beside: undefined, faults: [] });
  });

  it('carries any scenario there and back', () => {
    const set = fc.dictionary(
      fc.constantFrom(...modelInputs),
      fc.double({ min: 0, max: 0.5, noNaN: true }).map((value) => value + 0),
    );
    fc.assert(
      fc.property(set, fc.constantFrom(...perspectives), fc.nat(), (chosen, perspective, seed) => {
        const scenario = { ...defaultScenario, perspective, seed, set: { ...chosen } };
        expect(read(writeCostView(scenario))).toEqual({ scenario, beside: undefined, faults: [] });
      }),
    );
  });

  it('carries the scenario beside it there and back, with the same perspective', () => {
    const scenario = fc
      .tuple(
        fc.dictionary(
          fc.constantFrom(...modelInputs),
          fc.integer({ min: 0, max: 8 }).map((step) => step / 16),
        ),
        fc.constantFrom(1, 7, 2 ** 40),
      )
      .map(([set, seed]) => ({ ...defaultScenario, seed, set: { ...set } }));
    fc.assert(
      fc.property(scenario, scenario, fc.constantFrom(...perspectives), (first, second, perspective) => {
        const [shown, beside] = [
          { ...first, perspective },
          { ...second, perspective },
        ];
        expect(read(writeCostView(shown, beside))).toEqual({ scenario: shown, beside, faults: [] });
      }),
    );
    expect(writeCostView(defaultScenario, defaultScenario)).toBe('?beside=default');
  });

  it('names what cannot be read of the scenario beside it, and keeps the first', () => {
    const { scenario, beside, faults } = read('p1=0.3&beside.p1=2&beside.h=0.02');
    expect(scenario.set).toEqual({ p1: 0.3 });
    expect(beside).toBeUndefined();
    expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual(['outside-range beside.p1']);
    expect(read('beside=other').faults).toMatchObject([{ code: 'unknown-choice', field: 'beside' }]);
  });

  it('takes an empty field of a form for its default', () => {
    expect(read('p1=0.3&h=&r=').scenario.set).toEqual({ p1: 0.3 });
  });

  it('names what cannot be read and keeps the perspective', () => {
    const { scenario, faults } = read('p1=2&nothing=1&perspective=student');
    expect(scenario).toEqual({ ...defaultScenario, perspective: 'student' });
    expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'unknown-symbol nothing',
      'outside-range p1',
    ]);
  });
});
