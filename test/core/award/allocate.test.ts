import { beforeAll, describe, expect, it } from 'vitest';
import { allocate } from '../../../src/core/award/allocate.ts';
import type { Allocation } from '../../../src/core/award/allocation.ts';
import type { Instance } from '../../../src/core/award/instance.ts';
import type { SolveModel } from '../../../src/core/award/linear-model.ts';
import { highsSolver } from '../../../src/solve/highs-solver.ts';
import { alloc8 } from './alloc8.ts';

let solve: SolveModel;
beforeAll(async () => {
  solve = await highsSolver({ seconds: 20 });
});

const allocated = (change: Partial<Instance> = {}): Allocation => {
  const found = allocate({ ...alloc8, ...change }, solve);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
};

/** A worked example, checked by trying all 256 choices. */
describe('the eight applicants', () => {
  it('finds the best choice and proves it', () => {
    expect(allocated()).toMatchObject({
      objective: 32,
      bound: 32,
      optimal: true,
      unique: true,
      decidedBy: 'value',
      awarded: ['a1', 'a3', 'a4', 'a6'],
    });
  });

  it('says how many points each refused applicant would have needed', () => {
    expect(allocated().explanations).toEqual([
      { id: 'a2', needed: 1 },
      { id: 'a5', needed: 4 },
      { id: 'a7', needed: 10 },
      { id: 'a8', needed: 5 },
    ]);
  });

  it('says by how much each award holds', () => {
    expect(allocated().margins).toEqual([
      { id: 'a1', margin: 1 },
      { id: 'a3', margin: 4 },
      { id: 'a4', margin: 4 },
      { id: 'a6', margin: 10 },
    ]);
  });

  it('says what one place more is worth', () => {
    expect(allocated().onePlaceMore).toEqual({
      'region:EU': 32,
      'region:AS': 32,
      'region:NA': 32,
      'university:U1': 36,
      'university:U2': 32,
      'university:U3': 32,
    });
    expect(allocated({ universityCap: { U1: 2, U2: 2, U3: 2 } }).awarded).toEqual(['a1', 'a2', 'a5', 'a6']);
  });

  it.each([
    [13, 28],
    [14, 32],
    [18, 32],
  ])('with a budget of %i is worth %i', (budget, objective) => {
    expect(allocated({ budget }).objective).toBe(objective);
  });
});
