import fc from 'fast-check';
import type { Instance } from '../../../src/core/award/instance.ts';

const regions = ['EU', 'AS', 'NA'];
const universities = ['U1', 'U2', 'U3', 'U4'];

/** Costs with a fraction, so that money is added in tiyn and not in doubles. */
const application = fc.record({
  region: fc.constantFrom(...regions),
  university: fc.constantFrom(...universities),
  group: fc.option(fc.constantFrom('g1', 'g2', 'g3'), { nil: undefined, freq: 2 }),
  cost: fc.integer({ min: 0, max: 600 }).map((cents) => cents / 100),
  value: fc.integer({ min: -2, max: 12 }),
});

const counts = (codes: readonly string[], most: number): fc.Arbitrary<Record<string, number>> =>
  fc
    .array(fc.integer({ min: 0, max: most }), { minLength: codes.length, maxLength: codes.length })
    .map((places) => Object.fromEntries(codes.map((code, at) => [code, places[at] ?? 0])));

const ticketOf = (at: number): string => ((at * 7919 + 13) % 97).toString(16).padStart(4, '0');

/** Random instances of 1 to `most` applicants with groups, conflicts, reserved places and tickets, some infeasible. */
export const instances = (most: number): fc.Arbitrary<Instance> =>
  fc
    .record({
      applications: fc.array(application, { minLength: 1, maxLength: most }),
      budget: fc.integer({ min: 0, max: 2500 }).map((cents) => cents / 100),
      regionQuota: counts(regions, 5),
      universityCap: counts(universities, 4),
      pairs: fc.array(fc.tuple(fc.nat(most - 1), fc.nat(most - 1)), { maxLength: 2 }),
      reserved: fc.array(
        fc.record({
          of: fc.array(fc.nat(most - 1), { maxLength: 5 }),
          atLeast: fc.integer({ min: 0, max: 2 }),
        }),
        { maxLength: 1 },
      ),
      grey: fc.array(fc.nat(most - 1), { maxLength: 6 }),
    })
    .map(({ applications, budget, regionQuota, universityCap, pairs, reserved, grey }) => {
      const idOf = (at: number): string => `a${(at % applications.length) + 1}`;
      const greyZone = [...new Set(grey.map(idOf))];
      return {
        budget,
        regionQuota,
        universityCap,
        applications: applications.map(({ group, ...rest }, at) => ({
          id: idOf(at),
          ...rest,
          ...(group === undefined ? {} : { group }),
        })),
        conflicts: pairs
          .map(([one, other]): [string, string] => [idOf(one), idOf(other)])
          .filter(([one, other]) => one !== other),
        reserved: reserved.map(({ of, atLeast }, at) => ({ name: `r${at}`, ids: of.map(idOf), atLeast })),
        greyZone,
        tickets: Object.fromEntries(greyZone.map((id, at) => [id, ticketOf(at)])),
      };
    });

/** Without what ties universities together: groups stay in the university of their first member. */
export const simpleInstances = (most: number): fc.Arbitrary<Instance> =>
  instances(most).map(({ applications, ...rest }) => {
    const homes = new Map<string, string>();
    return {
      ...rest,
      conflicts: [],
      reserved: [],
      applications: applications.map((application) => {
        const { group, university } = application;
        if (group === undefined) return application;
        const home = homes.get(group) ?? university;
        homes.set(group, home);
        return { ...application, university: home };
      }),
    };
  });
