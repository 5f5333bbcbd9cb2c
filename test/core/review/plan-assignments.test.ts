import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planAssignments, type AssignmentRequest } from '../../../src/core/review/plan-assignments.ts';
import { everyPlan } from './every-plan.ts';

const locale = fc.constantFrom('kk' as const, 'ru' as const, 'en' as const);
const fields = fc.subarray(['0311', '0413', '0611']);

/** Requests small enough to try every plan. */
const request = fc
  .tuple(
    fc.array(fc.record({ fields, locale }), { minLength: 1, maxLength: 4 }),
    fc.array(
      fc.record({
        fields,
        languages: fc.oneof(
          { weight: 3, arbitrary: fc.constant(['kk', 'ru', 'en'] as const) },
          { weight: 1, arbitrary: fc.subarray(['kk', 'ru', 'en'] as const) },
        ),
        capacity: fc.nat(4),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 2 }),
  )
  .map(([applications, reviewers, perApplication, conflicts, existing]): AssignmentRequest => {
    const pair = ([application, reviewer]: readonly [number, number]) => ({
      applicationId: `app_${application}`,
      reviewerAccountId: `acc_${reviewer}`,
    });
    return {
      applications: applications.map((item, at) => ({ ...item, id: `app_${at}` })),
      reviewers: reviewers.map((item, at) => ({ ...item, accountId: `acc_${at}` })),
      perApplication,
      conflicts: conflicts.map(pair),
      existing: existing.map(pair),
    };
  });

const readers = (count: number, capacity: number): AssignmentRequest['reviewers'] =>
  Array.from({ length: count }, (_, at) => ({
    accountId: `acc_${at}`,
    fields: [],
    languages: ['kk' as const],
    capacity,
  }));
const written = (count: number): AssignmentRequest['applications'] =>
  Array.from({ length: count }, (_, at) => ({ id: `app_${at}`, fields: [], locale: 'kk' as const }));
const bare = { conflicts: [], existing: [] };

describe('every plan', () => {
  test('keeps to conflicts, languages, capacities and what exists', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { assignments, lacking, loads } = planAssignments(asked);
        const key = (pair: { applicationId: string; reviewerAccountId: string }) =>
          `${pair.applicationId} ${pair.reviewerAccountId}`;
        const keys = assignments.map(key);
        const existing = new Set(asked.existing.map(key));
        expect(new Set(keys).size).toBe(keys.length);
        for (const forbidden of [...asked.conflicts.map(key), ...existing])
          expect(keys).not.toContain(forbidden);
        for (const { applicationId, reviewerAccountId, isExpert } of assignments) {
          const application = asked.applications.find(({ id }) => id === applicationId);
          const reviewer = asked.reviewers.find(({ accountId }) => accountId === reviewerAccountId);
          expect(reviewer?.languages).toContain(application?.locale);
          expect(isExpert).toBe(application?.fields.some((field) => reviewer?.fields.includes(field)));
        }
        for (const { accountId, capacity } of asked.reviewers) {
          const had = [...existing].filter((item) => item.endsWith(` ${accountId}`)).length;
          const got = keys.filter((item) => item.endsWith(` ${accountId}`)).length;
          expect(got === 0 || had + got <= capacity).toBe(true);
          expect(loads.find(({ reviewerAccountId }) => reviewerAccountId === accountId)?.load).toBe(
            had + got,
          );
        }
        for (const { id } of asked.applications) {
          const has = [...keys, ...existing].filter((item) => item.startsWith(`${id} `)).length;
          expect(lacking.find(({ applicationId }) => applicationId === id)?.has ?? asked.perApplication).toBe(
            Math.min(has, asked.perApplication),
          );
        }
      }),
    );
  });

  test('has as many reviews as any plan, and as many applications with one, then two', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { lacking } = planAssignments(asked);
        const missing = (at: number): number => lacking.filter(({ has }) => has < at).length;
        const profile = Array.from({ length: asked.perApplication }, (_, at) => missing(at + 1));
        const best = everyPlan(asked)
          .map((plan) => plan.missing)
          .reduce((left, right) => {
            const at = left.findIndex((count, index) => count !== right[index]);
            return at === -1 || (left[at] ?? 0) < (right[at] ?? 0) ? left : right;
          });
        expect(profile).toEqual(best);
        const fewest = Math.min(
          ...everyPlan(asked).map((plan) => plan.missing.reduce((sum, count) => sum + count, 0)),
        );
        expect(profile.reduce((sum, count) => sum + count, 0)).toBe(fewest);
      }),
      { numRuns: 60 },
    );
  });

  test('does not depend on the order of the lists', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const turned = {
          ...asked,
          applications: asked.applications.toReversed(),
          reviewers: asked.reviewers.toReversed(),
          conflicts: asked.conflicts.toReversed(),
          existing: asked.existing.toReversed(),
        };
        expect(planAssignments(turned)).toEqual(planAssignments(asked));
      }),
    );
  });
});

test('has the fewest parts of all plans with as many reviews', () => {
  // A fixed seed, because the search for fewer parts ends after so many plans: within these it finds all there are.
  const outcomes = fc.sample(request, { seed: 7, numRuns: 800 }).map((asked) => {
    const { parts, lacking } = planAssignments(asked);
    const missing = Array.from(
      { length: asked.perApplication },
      (_, n) => lacking.filter(({ has }) => has <= n).length,
    );
    const plans = everyPlan(asked).filter((plan) => plan.missing.join() === missing.join());
    return { parts, fewest: Math.min(...plans.map((plan) => plan.parts)) };
  });
  expect(outcomes.filter(({ parts, fewest }) => parts !== fewest)).toEqual([]);
  expect(outcomes.filter(({ fewest }) => fewest === 1).length).toBeGreaterThan(300);
});

describe('among equals', () => {
  const sizes = fc.record({
    applications: fc.integer({ min: 1, max: 40 }),
    reviewers: fc.integer({ min: 2, max: 12 }),
    perApplication: fc.integer({ min: 2, max: 4 }),
  });
  test('one part and loads that differ by one at most', () => {
    fc.assert(
      fc.property(sizes, ({ applications, reviewers, perApplication }) => {
        const needs = Math.min(perApplication, reviewers);
        // With fewer reviews than this no plan in one part uses all reviewers.
        fc.pre(applications * needs >= applications + reviewers - 1);
        const plan = planAssignments({
          ...bare,
          applications: written(applications),
          reviewers: readers(reviewers, 1000),
          perApplication: needs,
        });
        const loads = plan.loads.map(({ load }) => load);
        expect(plan.parts).toBe(1);
        expect(plan.lacking).toEqual([]);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('one part where loads must be uneven for it', () => {
    const plan = planAssignments({
      ...bare,
      applications: written(2),
      reviewers: readers(6, 5),
      perApplication: 2,
    });
    expect(plan).toMatchObject({ parts: 1, lacking: [] });
  });

  test('work that exists is made up for', () => {
    const existing = Array.from({ length: 4 }, (_, at) => ({
      applicationId: `app_elsewhere_${at}`,
      reviewerAccountId: 'acc_0',
    }));
    const plan = planAssignments({
      applications: written(8),
      reviewers: readers(4, 10),
      conflicts: [],
      existing,
      perApplication: 2,
    });
    expect(plan.loads.map(({ load }) => load)).toEqual([5, 5, 5, 5]);
  });

  test('a reviewer above his capacity keeps what he has and gets nothing', () => {
    const existing = [0, 1].map((at) => ({ applicationId: `app_${at}`, reviewerAccountId: 'acc_0' }));
    const plan = planAssignments({
      applications: written(3),
      reviewers: [...readers(1, 1), { accountId: 'acc_9', fields: [], languages: ['kk'], capacity: 3 }],
      conflicts: [],
      existing,
      perApplication: 2,
    });
    expect(plan.lacking).toEqual([{ applicationId: 'app_2', has: 1, needs: 2 }]);
    expect(plan.parts).toBe(1);
  });

  test('experts come before others as far as the loads allow', () => {
    const fields = ['0311', '0413'];
    const plan = planAssignments({
      ...bare,
      applications: written(12).map((item, at) => ({ ...item, fields: [fields[at % 2] ?? ''] })),
      reviewers: readers(6, 10).map((item, at) => ({ ...item, fields: [fields[at % 2] ?? ''] })),
      perApplication: 2,
    });
    // One review must tie the two fields together, and another goes back for it.
    expect(plan.assignments.filter(({ isExpert }) => isExpert).length).toBeGreaterThanOrEqual(22);
    expect(plan).toMatchObject({ parts: 1, lacking: [] });
  });

  test('the first in the alphabet is not the first to be asked', () => {
    const asked = [1, 2, 3, 4].map((count) =>
      planAssignments({
        ...bare,
        applications: written(count),
        reviewers: readers(5, 1),
        perApplication: 1,
      }).assignments.map(({ reviewerAccountId }) => reviewerAccountId),
    );
    expect(asked.map((list) => list[0])).toEqual(['acc_1', 'acc_2', 'acc_3', 'acc_4']);
  });
});

test('languages that nobody joins stay two parts, and the office is told', () => {
  const plan = planAssignments({
    ...bare,
    applications: [0, 1, 2, 3].map((at) => ({ id: `app_${at}`, fields: [], locale: at % 2 ? 'kk' : 'ru' })),
    reviewers: [0, 1, 2, 3].map((at) => ({
      accountId: `acc_${at}`,
      fields: [],
      languages: [at % 2 ? 'kk' : 'ru'],
      capacity: 9,
    })),
    perApplication: 2,
  });
  expect(plan).toMatchObject({ parts: 2, lacking: [] });
});

test('one who reads both languages is put between the parts', () => {
  const plan = planAssignments({
    ...bare,
    applications: Array.from({ length: 20 }, (_, at) => ({
      id: `app_${at}`,
      fields: [],
      locale: at % 2 ? 'kk' : 'ru',
    })),
    reviewers: [0, 1, 2, 3, 4].map((at) => ({
      accountId: `acc_${at}`,
      fields: [],
      languages: at === 4 ? ['kk', 'ru'] : [at % 2 ? 'kk' : 'ru'],
      capacity: 20,
    })),
    perApplication: 2,
  });
  expect(plan).toMatchObject({ parts: 1, lacking: [] });
  expect(plan.loads.map(({ load }) => load)).toEqual([8, 8, 8, 8, 8]);
});

test('a request of nothing', () => {
  expect(planAssignments({ ...bare, applications: [], reviewers: [], perApplication: 3 })).toEqual({
    assignments: [],
    lacking: [],
    parts: 0,
    loads: [],
  });
});
