import type { Instance } from '../../../src/core/award/instance.ts';

/** A choice of applicants, and its value, found by trying all 2^n. */
export interface Tried {
  readonly value: number;
  readonly ids: readonly string[];
}

const isAllowed = (instance: Instance, ids: ReadonlySet<string>): boolean => {
  const taken = instance.applications.filter(({ id }) => ids.has(id));
  const count = (of: (application: Instance['applications'][number]) => boolean): number =>
    taken.filter(of).length;
  return (
    taken.reduce((sum, { cost }) => sum + Math.round(cost * 100), 0) <= Math.round(instance.budget * 100) &&
    Object.entries(instance.regionQuota).every(
      ([code, most]) => count(({ region }) => region === code) <= most,
    ) &&
    Object.entries(instance.universityCap).every(
      ([code, most]) => count(({ university }) => university === code) <= most,
    ) &&
    instance.applications.every(
      ({ id, group }) =>
        group === undefined ||
        instance.applications.every((other) => other.group !== group || ids.has(other.id) === ids.has(id)),
    ) &&
    (instance.conflicts ?? []).every(([one, other]) => !(ids.has(one) && ids.has(other))) &&
    (instance.reserved ?? []).every(
      ({ ids: of, atLeast }) => count(({ id }) => of.includes(id)) >= atLeast,
    ) &&
    taken.every(({ value }) => value > 0)
  );
};

/** All allowed choices of an instance of up to 14 applicants, best first. */
export const bruteForce = (instance: Instance): readonly Tried[] => {
  const { applications } = instance;
  const found: Tried[] = [];
  for (let mask = 0; mask < 2 ** applications.length; mask += 1) {
    const taken = applications.filter((_, at) => ((mask >> at) & 1) === 1);
    const ids = taken.map(({ id }) => id);
    if (isAllowed(instance, new Set(ids)))
      found.push({ value: taken.reduce((sum, { value }) => sum + value, 0), ids });
  }
  return found.toSorted((one, other) => other.value - one.value);
};
