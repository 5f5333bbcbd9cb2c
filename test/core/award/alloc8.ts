import type { Instance } from '../../../src/core/award/instance.ts';

const rows = [
  ['a1', 'EU', 'U1', 9, 2],
  ['a2', 'EU', 'U1', 8, 2],
  ['a3', 'EU', 'U2', 7, 3, 'g1'],
  ['a4', 'AS', 'U2', 6, 3, 'g1'],
  ['a5', 'AS', 'U3', 9, 4],
  ['a6', 'NA', 'U3', 10, 6],
  ['a7', 'NA', 'U1', 5, 5],
  ['a8', 'EU', 'U3', 4, 1],
] as const;

/** Eight applicants whose best allocation is known by trying all 256 choices: 32 with a1, a3, a4 and a6. */
export const alloc8: Instance = {
  budget: 14,
  regionQuota: { EU: 2, AS: 1, NA: 1 },
  universityCap: { U1: 1, U2: 2, U3: 2 },
  applications: rows.map(([id, region, university, value, cost, group]) => ({
    id,
    region,
    university,
    value,
    cost,
    ...(group === undefined ? {} : { group }),
  })),
};
