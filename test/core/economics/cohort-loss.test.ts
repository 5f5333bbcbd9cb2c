import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySet } from '../../../src/core/economics/apply-set.ts';
import { createModel } from '../../../src/core/economics/model.ts';
import { defaultSwitches } from '../../../src/core/economics/switches.ts';
import { kazakhstan } from './kazakhstan.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const share = between(0, 1);

const anyInputs = fc
  .tuple(
    between(0.2, 3),
    between(-0.05, 0.1),
    between(0, 0.2),
    share,
    share,
    between(0, 1e6),
    share,
    share,
    share,
    share,
    between(0, 0.5),
    share,
    between(-0.5, 1),
    between(0, 1e7),
    between(0, 1e6),
  )
  .map((values) => Float64Array.from(values));

/** How far apart the two are, relative to what the loss is made of: the loss itself may cancel to nothing. */
const distance = (parameters: typeof kazakhstan, switches = defaultSwitches) => {
  const { evaluate, account } = createModel(parameters, switches);
  return (inputs: Float64Array): number => {
    const { cohortLoss, parts, levels } = account(inputs);
    const scale =
      Object.values(parts).reduce((sum, part) => sum + Math.abs(part), 0) +
      levels.reduce((sum, { participants, presence }) => sum + participants * Math.abs(presence.spending), 0);
    return scale === 0 ? 0 : Math.abs(evaluate(inputs) - cohortLoss.amount) / scale;
  };
};

describe('the fast sums', () => {
  test('agree with the account written out in full', () => {
    const distanceAt = distance(kazakhstan);
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(distanceAt(inputs)).toBeLessThanOrEqual(1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['equal hazards', { lambda: 0.05 }],
    ['nobody leaves', { lambda: 0 }],
    ['early retirement', { a_R: 50 }],
    ['late retirement', { a_R: 70 }],
    ['a wage that was set', { W_B: 300000 }],
  ])('agree with %s', (_name, set) => {
    const distanceAt = distance(applySet(kazakhstan, set));
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        inputs[10] = 0.05;
        expect(distanceAt(inputs)).toBeLessThanOrEqual(1e-12);
      }),
      { numRuns: 15 },
    );
  });

  test('agree without social funds', () => {
    const distanceAt = distance(kazakhstan, { ...defaultSwitches, socialFunds: false });
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(distanceAt(inputs)).toBeLessThanOrEqual(1e-12);
      }),
      { numRuns: 15 },
    );
  });

  test('are finite wherever the inputs are in range', () => {
    const { evaluate } = createModel(kazakhstan);
    const extreme = fc.tuple(
      ...[
        [0, 100],
        [-0.5, 0.5],
        [-0.5, 1],
        [0, 1],
        [0, 1],
        [0, 1e12],
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 5],
        [0, 1],
        [-1, 10],
        [0, 1e12],
        [0, 1e12],
      ].map(([low = 0, high = 0]) => fc.oneof(fc.constantFrom(low, high), between(low, high))),
    );
    fc.assert(
      fc.property(extreme, (values) => {
        expect(Number.isFinite(evaluate(Float64Array.from(values)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a wage that was set is not multiplied', () => {
    const { evaluate } = createModel(applySet(kazakhstan, { W_B: 300000, W_PG: 400000 }));
    const inputs = Float64Array.from([
      1, 0.02, 0.05, 0.8, 0.85, 150000, 0.9, 0.5, 0.12, 0.06, 0.03, 0.8, 0.02, 2e6, 150000,
    ]);
    const once = evaluate(inputs);
    inputs[0] = 1.4;
    expect(evaluate(inputs)).toBe(once);
  });
});
