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
    expect(read('')).toEqual({ scenario: defaultScenario, faults: [] });
  });

  it('carries any scenario there and back', () => {
    const set = fc.dictionary(
      fc.constantFrom(...modelInputs),
      fc.double({ min: 0, max: 0.5, noNaN: true }).map((value) => value + 0),
    );
    fc.assert(
      fc.property(set, fc.constantFrom(...perspectives), fc.nat(), (chosen, perspective, seed) => {
        const scenario = { ...defaultScenario, perspective, seed, set: { ...chosen } };
        expect(read(writeCostView(scenario))).toEqual({ scenario, faults: [] });
      }),
    );
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
