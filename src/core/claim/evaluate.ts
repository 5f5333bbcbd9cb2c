import { ClaimRefused } from './claim-fault.ts';
import { parseDecimal, printDecimal } from './decimal-text.ts';
import type { Expression } from './expression.ts';
import type { Fact } from './fact.ts';
import { halfUnit } from './half-unit.ts';
import type { LookUp } from './look-up.ts';
import { add, divide, multiply, one, rational, subtract, zero, type Rational } from './rational.ts';
import type { Reference } from './reference-schema.ts';
import {
  dimensionless,
  divideUnits,
  formatDimensions,
  isSameDimension,
  multiplyUnits,
  parseUnit,
  type Unit,
} from './unit.ts';

/** What an expression comes to, in base units (KZT, persons, fractions of 1). */
export interface Evaluated {
  /** Nothing when a fact it needs has no number. */
  readonly value: Rational | null;
  /** By how much rounding of its facts may have moved it, to first order. */
  readonly half: Rational;
  readonly unit: Unit;
  /** With the numbers put in: `1000000 × 4416 × 0.3`. */
  readonly text: string;
  readonly facts: readonly Fact[];
}

const bare = (unit: Unit): Unit => ({ scale: one, dimensions: unit.dimensions });

const isReference = (node: Expression): node is Reference => typeof node === 'string' || 'fact' in node;

const leaf = (fact: Fact, lookUp: LookUp): Evaluated => {
  const unit = lookUp.unitOf(fact);
  const value = fact.value === null ? null : multiply(fact.value, unit.scale);
  return {
    value,
    half: multiply(halfUnit(fact), unit.scale),
    unit: bare(unit),
    text: value === null ? '∅' : printDecimal(value),
    facts: [fact],
  };
};

const magnitude = (value: Rational | null): Rational => {
  const known = value ?? zero;
  return known.n < 0n ? rational(-known.n, known.d) : known;
};

const joined = (a: Evaluated, b: Evaluated, sign: string): Pick<Evaluated, 'text' | 'facts'> => ({
  text: `${a.text} ${sign} ${b.text}`,
  facts: [...a.facts, ...b.facts],
});

const bracketed = (part: Evaluated): Evaluated =>
  / [+−/] /.test(part.text) ? { ...part, text: `(${part.text})` } : part;

const times = (left: Evaluated, right: Evaluated): Evaluated => {
  const [a, b] = [bracketed(left), bracketed(right)];
  return {
    value: a.value === null || b.value === null ? null : multiply(a.value, b.value),
    half: add(multiply(a.half, magnitude(b.value)), multiply(b.half, magnitude(a.value))),
    unit: multiplyUnits(a.unit, b.unit),
    ...joined(a, b, '×'),
  };
};

const over = (left: Evaluated, right: Evaluated): Evaluated => {
  const [a, b] = [bracketed(left), bracketed(right)];
  if (b.value?.n === 0n) throw new ClaimRefused('base-zero', { cell: b.facts[0]?.id ?? b.text });
  const inverse = b.value === null ? null : divide(one, b.value);
  const moved = multiply(magnitude(inverse), multiply(b.half, magnitude(inverse)));
  return {
    value: a.value === null || inverse === null ? null : multiply(a.value, inverse),
    half: add(multiply(a.half, magnitude(inverse)), multiply(moved, magnitude(a.value))),
    unit: divideUnits(a.unit, b.unit),
    ...joined(a, b, '/'),
  };
};

const plus = (a: Evaluated, right: Evaluated, sign: '+' | '−'): Evaluated => {
  if (!isSameDimension(a.unit, right.unit)) {
    throw new ClaimRefused('unit-mismatch', {
      left: formatDimensions(a.unit),
      right: formatDimensions(right.unit),
    });
  }
  const b = sign === '−' ? bracketed(right) : right;
  const combine = sign === '+' ? add : subtract;
  return {
    value: a.value === null || b.value === null ? null : combine(a.value, b.value),
    half: add(a.half, b.half),
    unit: a.unit,
    ...joined(a, b, sign),
  };
};

/** Computes an expression exactly, with its unit. Throws `ClaimRefused` for what cannot be added or divided. */
export const evaluate = (node: Expression, lookUp: LookUp): Evaluated => {
  if (isReference(node)) return leaf(lookUp.one(node), lookUp);
  const reduce = (nodes: readonly Expression[], step: (a: Evaluated, b: Evaluated) => Evaluated): Evaluated =>
    nodes.map((each) => evaluate(each, lookUp)).reduce(step);
  if ('product' in node) return reduce(node.product, times);
  if ('sum' in node) return reduce(node.sum, (a, b) => plus(a, b, '+'));
  if ('difference' in node) return reduce(node.difference, (a, b) => plus(a, b, '−'));
  if ('quotient' in node) return reduce(node.quotient, over);
  const unit = node.unit === undefined ? dimensionless : parseUnit(node.unit);
  const printed = parseDecimal(String(node.number));
  if (unit === undefined) {
    throw new ClaimRefused('unit-not-readable', { cell: String(node.number), unit: node.unit ?? '' });
  }
  if (printed === undefined) throw new RangeError(`${node.number} is not a number that was ever printed`);
  const value = multiply(printed.value, unit.scale);
  return { value, half: zero, unit: bare(unit), text: printDecimal(value), facts: [] };
};
