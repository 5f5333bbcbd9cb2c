import type { Instance } from './instance.ts';
import { unitsOf } from './unit.ts';
import type { Unit } from './unit.ts';

/** A rule of an allocation by name: least ≤ Σ amount of the units taken ≤ most. Whole numbers; money in tiyn. */
export interface Constraint {
  /** `budget`, `region:EU`, `university:U1`, `reserved:NAME`, `conflict:ID,ID`. */
  readonly name: string;
  readonly kind: 'budget' | 'region' | 'university' | 'reserved' | 'conflict';
  readonly least: number;
  readonly most: number;
  /** Amounts above zero, by unit. */
  readonly uses: ReadonlyMap<number, number>;
}

/** An instance as units and constraints. */
export interface AllocationProblem {
  readonly instance: Instance;
  readonly units: readonly Unit[];
  readonly constraints: readonly Constraint[];
  /** The unit of an applicant. */
  readonly unitOf: ReadonlyMap<string, number>;
}

type Kind = Constraint['kind'];

/** Reads an instance, which `readInstance` has checked, as units and constraints. */
export const allocationProblem = (instance: Instance): AllocationProblem => {
  const units = unitsOf(instance);
  const unitOf = new Map<string, number>();
  const costs = new Map<number, number>();
  const places = {
    region: new Map<string, Map<number, number>>(),
    university: new Map<string, Map<number, number>>(),
  };
  const count = (uses: Map<number, number>, unit: number): unknown =>
    uses.set(unit, (uses.get(unit) ?? 0) + 1);
  const placesOf = (kind: 'region' | 'university', code: string): Map<number, number> => {
    const known = places[kind].get(code) ?? new Map<number, number>();
    places[kind].set(code, known);
    return known;
  };
  for (const [unit, { members, cost }] of units.entries()) {
    if (cost > 0) costs.set(unit, cost);
    for (const member of members) {
      const application = instance.applications[member];
      if (application === undefined) continue;
      unitOf.set(application.id, unit);
      count(placesOf('region', application.region), unit);
      count(placesOf('university', application.university), unit);
    }
  }
  const countIds = (ids: Iterable<string>): ReadonlyMap<number, number> => {
    const uses = new Map<number, number>();
    for (const id of ids) {
      const unit = unitOf.get(id);
      if (unit !== undefined) count(uses, unit);
    }
    return uses;
  };
  const cap = (kind: Kind, name: string, most: number, uses: ReadonlyMap<number, number>): Constraint => ({
    name,
    kind,
    least: Number.NEGATIVE_INFINITY,
    most,
    uses,
  });
  const constraints: Constraint[] = [
    cap('budget', 'budget', Math.round(instance.budget * 100), costs),
    ...Object.entries(instance.regionQuota).map(([code, most]) =>
      cap('region', `region:${code}`, most, placesOf('region', code)),
    ),
    ...Object.entries(instance.universityCap).map(([code, most]) =>
      cap('university', `university:${code}`, most, placesOf('university', code)),
    ),
    ...(instance.conflicts ?? []).map((pair) =>
      cap('conflict', `conflict:${pair.join(',')}`, 1, countIds(pair)),
    ),
    ...(instance.reserved ?? []).map(({ name, ids, atLeast }): Constraint => ({
      name: `reserved:${name}`,
      kind: 'reserved',
      least: atLeast,
      most: Number.POSITIVE_INFINITY,
      uses: countIds(new Set(ids)),
    })),
  ];
  return { instance, units, constraints, unitOf };
};
