import { ClaimRefused } from './claim-fault.ts';
import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { Fact } from './fact.ts';
import type { LookUp } from './look-up.ts';
import { divide } from './rational.ts';
import type { Reference } from './reference-schema.ts';
import { formatDimensions, isSameDimension, parseUnit, type Unit } from './unit.ts';

/** A fact that a claim file computes from other facts; its value is worked out when a claim needs it. */
export interface DerivedFact extends Fact {
  readonly value: null;
  readonly from: Expression;
}

const isDerived = (fact: Fact): fact is DerivedFact => 'from' in fact;

/**
 * All facts of a source by name. Of two facts of one name the first stands.
 *
 * `emptyTables` are tables known to hold no line: their cells are none rather than missing.
 */
export const factBook = (
  facts: readonly (Fact | DerivedFact)[],
  emptyTables: readonly string[] = [],
): LookUp => {
  const byId = new Map<string, Fact | DerivedFact>();
  const byTable = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (byId.has(fact.id)) continue;
    byId.set(fact.id, fact);
    const table = fact.id.split('.', 1)[0] ?? '';
    const cells = byTable.get(table) ?? [];
    if (cells.length === 0) byTable.set(table, cells);
    cells.push(fact);
  }
  const units = new Map<string, Unit | undefined>();
  const patterns = new Map<string, readonly Fact[]>();
  const computed = new Map<string, Fact>();
  const open: string[] = [];

  const readUnit = (fact: Fact): Unit | undefined => {
    if (!units.has(fact.unit)) units.set(fact.unit, parseUnit(fact.unit));
    return units.get(fact.unit);
  };

  const unitOf = (fact: Fact): Unit => {
    const unit = readUnit(fact);
    if (unit !== undefined) return unit;
    throw new ClaimRefused('unit-not-readable', { cell: fact.id, unit: fact.unit }, fact.origin);
  };

  const compute = (fact: DerivedFact): Fact => {
    const known = computed.get(fact.id);
    if (known !== undefined) return known;
    if (open.includes(fact.id)) {
      const path = [...open.slice(open.indexOf(fact.id)), fact.id].join(' → ');
      throw new ClaimRefused('circular-reference', { path }, fact.origin);
    }
    open.push(fact.id);
    try {
      const { value, unit } = evaluate(fact.from, lookUp);
      const own = unitOf(fact);
      if (!isSameDimension(unit, own)) {
        const sides = { left: formatDimensions(unit), right: formatDimensions(own) };
        throw new ClaimRefused('unit-mismatch', sides, fact.origin);
      }
      const whole: Fact =
        value === null ? { ...fact, reason: 'not-defined' } : { ...fact, value: divide(value, own.scale) };
      computed.set(fact.id, whole);
      return whole;
    } finally {
      open.pop();
    }
  };

  const one = (reference: Reference): Fact => {
    if (typeof reference !== 'string') return { ...one(reference.fact), unit: reference.unit };
    const fact = byId.get(reference);
    if (fact === undefined) throw new ClaimRefused('missing-cell', { cell: reference });
    return isDerived(fact) ? compute(fact) : fact;
  };

  const matching = (pattern: string): readonly Fact[] => {
    const known = patterns.get(pattern);
    if (known !== undefined) return known;
    const parts = pattern.split('.');
    const table = parts[0] ?? '';
    const found = (byTable.get(table) ?? []).filter(({ id }) => {
      const names = id.split('.');
      return names.length === parts.length && parts.every((part, at) => part === '*' || part === names[at]);
    });
    if (found.length === 0 && !emptyTables.includes(table)) {
      throw new ClaimRefused('missing-cell', { cell: pattern });
    }
    patterns.set(pattern, found);
    return found;
  };

  const many = (references: readonly Reference[]): readonly Fact[] =>
    references.flatMap((reference) =>
      typeof reference === 'string' && reference.includes('*') ? matching(reference) : [one(reference)],
    );

  const lookUp: LookUp = {
    one,
    many,
    has: (id) => byId.has(id),
    unitOf,
    readUnit,
    all: () => [...byId.values()].filter((fact) => !isDerived(fact) && fact.isOutside !== true),
  };
  return lookUp;
};
