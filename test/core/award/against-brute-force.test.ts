import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { allocate } from '../../../src/core/award/allocate.ts';
import type { Allocation } from '../../../src/core/award/allocation.ts';
import type { Instance } from '../../../src/core/award/instance.ts';
import type { SolveModel } from '../../../src/core/award/linear-model.ts';
import { readInstance } from '../../../src/core/award/read-instance.ts';
import { verifyAllocation } from '../../../src/core/award/verify-allocation.ts';
import { highsSolver } from '../../../src/solve/highs-solver.ts';
import { awardParts, awardRuns } from './award-runs.ts';
import { bruteForce } from './brute-force.ts';
import type { Tried } from './brute-force.ts';
import { instances, simpleInstances } from './instances.ts';

let solve: SolveModel;
beforeAll(async () => {
  solve = await highsSolver({ seconds: 20 });
});

const withPoints = (instance: Instance, id: string, points: number): Instance => ({
  ...instance,
  applications: instance.applications.map((application) =>
    application.id === id ? { ...application, value: application.value + points } : application,
  ),
});

const isOwnValuePositive = (instance: Instance, id: string): boolean =>
  instance.applications.some((application) => application.id === id && application.value > 0);

/** Whether an applicant is in every best choice, in some, or in none. */
const standing = (tried: readonly Tried[], id: string): 'in' | 'tied' | 'out' => {
  const best = tried.filter(({ value }) => value === tried[0]?.value);
  const having = best.filter(({ ids }) => ids.includes(id)).length;
  if (having === 0) return 'out';
  return having === best.length ? 'in' : 'tied';
};

/** What is untrue of the explanations, in words. */
const untrue = (instance: Instance, { explanations }: Allocation): readonly string[] =>
  explanations.flatMap((explanation): string[] => {
    const { id } = explanation;
    const after = (points: number) => standing(bruteForce(withPoints(instance, id, points)), id);
    if ('blockedBy' in explanation)
      return after(1000) === 'out' && explanation.blockedBy.length > 0 ? [] : [`${id} is not blocked`];
    const { needed } = explanation;
    if (typeof needed !== 'number') return [`the time ran out for ${id}`];
    const isTieable = isOwnValuePositive(withPoints(instance, id, needed), id);
    return [
      ...(after(needed + 1) === 'in' ? [] : [`${id} does not win with ${needed + 1}`]),
      ...(needed === 0 || after(needed - 1) === 'out' ? [] : [`${id} does not lose with ${needed - 1}`]),
      ...(!isTieable || after(needed) === 'tied' ? [] : [`${id} does not tie with ${needed}`]),
    ];
  });

/** The best choices left after each ticket of the grey zone, in its order, took its holder in where it could. */
const afterTickets = (
  { greyZone = [], tickets = {} }: Instance,
  tried: readonly Tried[],
): readonly Tried[] => {
  const order = greyZone.toSorted((one, other) => ((tickets[one] ?? '') < (tickets[other] ?? '') ? -1 : 1));
  let left = tried.filter(({ value }) => value === tried[0]?.value);
  for (const id of order) {
    const having = left.filter(({ ids }) => ids.includes(id));
    if (having.length > 0) left = having;
  }
  return left;
};

/** Whole, and by universities under prices, which small problems are spared otherwise. */
describe.each([
  ['solved whole', 300],
  ['solved by universities', 0],
])('an allocation %s against all choices', (_, fewUnits) => {
  const tried = fewUnits === 0 ? simpleInstances : instances;

  it.each(awardParts)(
    'is a best one, says whether others are as good, and lets the tickets choose: part %i',
    () => {
      fc.assert(
        fc.property(tried(14), (given) => {
          const read = readInstance(given);
          if (!read.ok) throw new Error(JSON.stringify(read.refusal));
          const instance = read.value;
          const choices = bruteForce(instance);
          const found = allocate(instance, solve, fewUnits);
          if (!found.ok) {
            if (found.refusal.code === 'infeasible' && choices.length === 0) return;
            throw new Error(`Refused as ${found.refusal.code}`);
          }
          const { objective, optimal, unique, awarded } = found.value;
          expect(objective).toBe(choices[0]?.value);
          expect(optimal).toBe(true);
          expect(unique).toBe(choices.filter(({ value }) => value === objective).length === 1);
          expect(afterTickets(instance, choices).map(({ ids }) => ids)).toContainEqual(awarded);
          expect(verifyAllocation(found.value.certificate)).toEqual([]);
        }),
        { numRuns: awardRuns },
      );
    },
  );

  it.each(awardParts)('explains each refusal truly: part %i', () => {
    fc.assert(
      fc.property(tried(8), (instance) => {
        const found = allocate(instance, solve, fewUnits);
        expect(found.ok ? untrue(instance, found.value) : []).toEqual([]);
      }),
      { numRuns: awardRuns },
    );
  });

  it.each(awardParts)(
    'knows what each award could do without, what one place more would bring, and whom: part %i',
    () => {
      fc.assert(
        fc.property(tried(10), (instance) => {
          const found = allocate(instance, solve, fewUnits);
          if (!found.ok) return;
          const { objective, margins, onePlaceMore, awarded, gainers } = found.value;
          expect(Object.keys(gainers)).toEqual(
            Object.keys(onePlaceMore).filter((name) => (onePlaceMore[name] ?? 0) > objective),
          );
          for (const { id, margin } of margins) {
            const without = bruteForce(instance).find(({ ids }) => !ids.includes(id));
            expect(margin).toBe(without === undefined ? null : objective - without.value);
          }
          for (const [name, value] of Object.entries(onePlaceMore)) {
            const [kind = '', code = ''] = name.split(':');
            const caps = kind === 'region' ? instance.regionQuota : instance.universityCap;
            const raised = { ...caps, [code]: (caps[code] ?? 0) + 1 };
            const changed = kind === 'region' ? { regionQuota: raised } : { universityCap: raised };
            const choices = bruteForce({ ...instance, ...changed });
            expect(value).toBe(choices[0]?.value);
            if (value === null || value <= objective) continue;
            const gaining = choices
              .filter((choice) => choice.value === value)
              .map(({ ids }) => ids.filter((id) => !awarded.includes(id)));
            expect(gaining).toContainEqual(gainers[name]);
          }
        }),
        { numRuns: awardRuns },
      );
    },
  );
});
