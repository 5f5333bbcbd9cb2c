import { z } from 'zod';
import { amountIn, amountsIn, cellsOf, isKnown, printAmount, type KnownAmount } from './amount.ts';
import { ClaimRefused } from './claim-fault.ts';
import { printDecimal, printSigned } from './decimal-text.ts';
import type { Evidence, Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { numeric } from './numeric.ts';
import { compare, divide, multiply, rational, subtract, type Rational } from './rational.ts';
import { reference, references } from './reference-schema.ts';
import { rule } from './rule.ts';

const relations = ['<', '<=', '>', '>='] as const;

const args = z.strictObject({
  left: reference,
  relation: z.enum(relations),
  right: references,
  /** `many`: the relation is claimed of most of `right`, not of each. */
  of: z.enum(['each', 'many']).default('each'),
  /** What to show of the first pair: the quotient, the change in percent, the change with the period it is from. */
  show: z.enum(['values', 'ratio', 'change', 'change-since']).default('values'),
});

const isSo: Readonly<Record<(typeof relations)[number], (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

const signOf = (order: number): string => (order < 0 ? '<' : order > 0 ? '>' : '=');

/** Change from one value to another in percent. Expects a base other than zero. */
export const changeInPercent = (from: Rational, to: Rational): Rational =>
  divide(multiply(subtract(to, from), rational(100)), from);

/** Rule 6, for two values: one above or below the other, or below "many" of them (more than half; some is weak). */
export const comparison = rule(args, ({ left, relation, right, of, show }, lookUp): Finding => {
  const fact = lookUp.one(left);
  const own = amountIn(fact, fact, lookUp);
  const others = amountsIn(fact, lookUp.many(right), lookUp);
  const missing = [own, ...others].filter((amount) => !isKnown(amount));
  const reasons = missing.map((amount) => `not-published:${amount.fact.locator}`);
  const known = others.filter(isKnown);
  const [first] = known;
  if (!isKnown(own) || first === undefined || (of === 'each' && missing.length > 0))
    return notCheckable(reasons);
  const holding = known.filter((other) => isSo[relation](compare(own.value, other.value)));
  const { value } = own;
  const verdict = (): Finding['verdict'] => {
    if (of === 'each') return holding.length === known.length ? 'consistent' : 'inconsistent';
    if (holding.length * 2 > known.length) return 'consistent';
    return holding.length === 0 ? 'inconsistent' : 'weak';
  };
  const insistOnBase = (base: KnownAmount): Rational => {
    if (base.value.n === 0n) throw new ClaimRefused('base-zero', { cell: base.fact.id }, base.fact.origin);
    return base.value;
  };
  const since = show === 'change-since' ? ` vs ${first.fact.period ?? first.fact.locator}` : '';
  const shown = (): string | number => {
    if (of === 'many') return `${holding.length}/${known.length}`;
    if (show === 'values') return printDecimal(value);
    if (show === 'ratio') return numeric(divide(value, insistOnBase(first)));
    return `${printSigned(changeInPercent(insistOnBase(first), value), 2)} %${since}`;
  };
  const evidence = known.map((other): Evidence => ({
    line: `${printAmount(own)} ${signOf(compare(value, other.value))} ${printAmount(other)}`,
    cells: cellsOf([own, other]),
  }));
  return {
    verdict: verdict(),
    expected:
      of === 'many' ? `${relation} many` : `${relation}${show === 'ratio' ? '1' : ` ${printAmount(first)}`}`,
    computed: shown(),
    tolerance: null,
    evidence,
    reasons: [...reasons, ...(of === 'many' ? ['vague-quantity'] : [])],
  };
});
