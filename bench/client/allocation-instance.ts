import type { Instance } from '../../src/core/award/instance.ts';

/** What an instance of the benchmark looks like. */
interface AllocationShape {
  readonly applications: number;
  readonly groups: number;
  readonly universities: number;
  /** Values are whole numbers from 1 to this. */
  readonly values: number;
  /** What part of all costs the budget pays, and of all applicants the quotas and caps let in. */
  readonly budgetShare: number;
  readonly placeShare: number;
  readonly seed: number;
}

/** Mulberry32: a small generator that anyone can write again in any language. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const regions = ['EU', 'AS', 'NA'];

/**
 * Applicants of three regions (70, 20 and 10 %) and many universities; groups are three applicants of one university, who
 * may go to different regions; costs from 2,000 to 6,000 thousand tenge with a fraction, dearer in Europe and America.
 */
export const allocationInstance = (shape: AllocationShape): Instance => {
  const random = generator(shape.seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const applications: Instance['applications'] = [];
  for (let at = 0; at < shape.applications; at += 1) {
    const drawn = random();
    const region = regions[drawn < 0.7 ? 0 : drawn < 0.9 ? 1 : 2] ?? 'EU';
    const inGroup = at < 3 * shape.groups;
    const before = inGroup && at % 3 > 0 ? applications[at - 1]?.university : undefined;
    applications.push({
      id: `A-${String(at + 1).padStart(6, '0')}`,
      region,
      university: before ?? `U${below(shape.universities) + 1}`,
      ...(inGroup ? { group: `g${Math.floor(at / 3) + 1}` } : {}),
      cost: Math.round((region === 'AS' ? 2000 : 3000) * 100 + random() * 300_000) / 100,
      value: 1 + below(shape.values),
    });
  }
  const total = applications.reduce((sum, { cost }) => sum + cost, 0);
  const places = (of: number, spread: number): number =>
    Math.max(1, Math.floor(of * shape.placeShare * spread));
  return {
    budget: Math.floor(total * shape.budgetShare),
    regionQuota: Object.fromEntries(
      regions.map((code) => [code, places(applications.filter(({ region }) => region === code).length, 1)]),
    ),
    universityCap: Object.fromEntries(
      Array.from({ length: shape.universities }, (_, at) => [
        `U${at + 1}`,
        places(shape.applications / shape.universities, 0.8 + 0.8 * random()),
      ]),
    ),
    applications,
  };
};
