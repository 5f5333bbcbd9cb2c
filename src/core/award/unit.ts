import type { Instance } from './instance.ts';

/** What is taken whole or not at all: a group, or one applicant without a group. Sums over its members. */
export interface Unit {
  readonly group?: string;
  /** Positions in the instance's applications, ascending. */
  readonly members: readonly number[];
  /** In tiyn. */
  readonly cost: number;
  readonly value: number;
  /** Whether it may be taken: a member without a positive value is never taken, nor is its group. */
  readonly isEligible: boolean;
}

/** The units of an instance, in the order of their first members. */
export const unitsOf = ({ applications }: Instance): readonly Unit[] => {
  const gathered = new Map<string, number[]>();
  for (const [index, { id, group }] of applications.entries()) {
    const key = group === undefined ? `id ${id}` : `group ${group}`;
    const members = gathered.get(key);
    if (members === undefined) gathered.set(key, [index]);
    else members.push(index);
  }
  return [...gathered.values()].map((members): Unit => {
    let [cost, value, isEligible] = [0, 0, true];
    let group: string | undefined;
    for (const index of members) {
      const application = applications[index];
      if (application === undefined) continue;
      cost += Math.round(application.cost * 100);
      value += application.value;
      isEligible &&= application.value > 0;
      group = application.group;
    }
    return { members, cost, value, isEligible, ...(group === undefined ? {} : { group }) };
  });
};
