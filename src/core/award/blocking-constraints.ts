import type { AllocationProblem } from './allocation-problem.ts';
import type { Search } from './search.ts';

/**
 * A smallest set of constraints that leaves no choice, for a unit that must be taken or for the allocation as it is: taking
 * any one of them away leaves a choice. Found by leaving out one after another (deletion filter). Only constraints that
 * share units with a lower bound can be in it. Undefined where the time ran out.
 */
export const irreducibleSet = (
  { constraints }: AllocationProblem,
  search: Search,
  forced: readonly number[] = [],
): readonly string[] | undefined => {
  const waived = new Set<number>();
  for (const at of constraints.keys()) {
    const found = search({ taken: forced, waived: new Set([...waived, at]) });
    if (found.status === 'stopped' && found.taken === undefined) return undefined;
    if (found.status === 'infeasible') waived.add(at);
  }
  return constraints.flatMap(({ name }, at) => (waived.has(at) ? [] : [name]));
};

/**
 * Why an applicant cannot be taken at all, by the names of constraints: caps that the applicant's unit exceeds alone, with
 * `group:NAME` where the applicant alone would not, or the group a member of which has no positive value. Empty where
 * nothing of this kind stands in the way. Asked for an application by its position, once the problem is known.
 */
export const blockedAlone = ({
  constraints,
  units,
  instance,
  unitOf,
}: AllocationProblem): ((position: number) => readonly string[]) => {
  const exceeding = new Map<number, AllocationProblem['constraints'][number][]>();
  for (const constraint of constraints)
    for (const [unit, amount] of constraint.uses)
      if (amount > constraint.most) exceeding.set(unit, [...(exceeding.get(unit) ?? []), constraint]);
  return (position) => {
    const own = instance.applications[position];
    const at = own === undefined ? -1 : (unitOf.get(own.id) ?? -1);
    const unit = units[at];
    if (own === undefined || unit === undefined) return [];
    const groupName = unit.group === undefined ? [] : [`group:${unit.group}`];
    const isHeldBack = unit.members.some(
      (member) => member !== position && (instance.applications[member]?.value ?? 1) <= 0,
    );
    const ownUse = (name: string): number => {
      if (name === 'budget') return Math.round(own.cost * 100);
      return name === `region:${own.region}` ||
        name === `university:${own.university}` ||
        name.startsWith('conflict:')
        ? 1
        : 0;
    };
    const exceeded = exceeding.get(at) ?? [];
    const isByGroup = isHeldBack || exceeded.some(({ name, most }) => ownUse(name) <= most);
    return [...exceeded.map(({ name }) => name), ...(isByGroup && unit.members.length > 1 ? groupName : [])];
  };
};
