import type { Instance } from './instance.ts';

/** One limit of an allocation, added up again. Money in tenge, everything else in places. */
interface CheckedLimit {
  readonly constraint: string;
  readonly used: number;
  readonly limit: number;
  readonly holds: boolean;
}

const count = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(items, keyOf)].map(([key, own]) => [key, own.length]));

/**
 * How much of each limit the awarded use: the budget, places of each region and university, and at least so many of those for
 * whom places are reserved. Sums of tenge below 9e15 are exact.
 */
export const limitsOf = (instance: Instance, awarded: readonly string[]): readonly CheckedLimit[] => {
  const ids = new Set(awarded);
  const taken = instance.applications.filter(({ id }) => ids.has(id));
  const inRegion = count(taken, ({ region }) => region);
  const inUniversity = count(taken, ({ university }) => university);
  const most = (constraint: string, used: number, limit: number): CheckedLimit => ({
    constraint,
    used,
    limit,
    holds: used <= limit,
  });
  return [
    most(
      'budget',
      taken.reduce((sum, { cost }) => sum + cost, 0),
      instance.budget,
    ),
    ...Object.entries(instance.regionQuota).map(([code, limit]) =>
      most(`region:${code}`, inRegion.get(code) ?? 0, limit),
    ),
    ...Object.entries(instance.universityCap).map(([code, limit]) =>
      most(`university:${code}`, inUniversity.get(code) ?? 0, limit),
    ),
    ...(instance.reserved ?? []).map(({ name, ids: own, atLeast }) => {
      const used = new Set(own.filter((id) => ids.has(id))).size;
      return { constraint: `reserved:${name}`, used, limit: atLeast, holds: used >= atLeast };
    }),
  ];
};
