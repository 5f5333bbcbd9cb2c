import { z } from 'zod';
import { amountIn, amountsIn, cellsOf, isKnown, printAmount } from './amount.ts';
import { printDecimal } from './decimal-text.ts';
import type { Evidence, Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { numeric } from './numeric.ts';
import { add, compare, divide, rational, subtract, sumOf } from './rational.ts';
import { reference, references } from './reference-schema.ts';
import { rule } from './rule.ts';

const args = z.strictObject({
  parts: references,
  limit: reference,
  /** How many periods are not among the parts, to show what is left for each. */
  otherPeriods: z.int().min(1).max(1000).optional(),
});

/** Rule 5: what is listed is at most the total. Parts without a number only leave more room; they are named. */
export const bound = rule(args, ({ parts, limit, otherPeriods }, lookUp): Finding => {
  const whole = lookUp.one(limit);
  const goal = amountIn(whole, whole, lookUp);
  const amounts = amountsIn(whole, lookUp.many(parts), lookUp);
  const known = amounts.filter(isKnown);
  if (goal.value === null) return notCheckable([`not-published:${whole.locator}`]);
  if (amounts.length === 0) return notCheckable(['empty-table']);
  const reasons = amounts
    .filter((amount) => !isKnown(amount))
    .map(({ fact }) => `part-not-published:${fact.locator}`);
  if (known.length === 0) return notCheckable(reasons);
  const computed = sumOf(known.map(({ value }) => value));
  const tolerance = sumOf([goal, ...known].map(({ half }) => half));
  const rest = subtract(goal.value, computed);
  const [top, part, left] = [goal.value, computed, rest].map((value) => printDecimal(value));
  const cells = cellsOf([...amounts, goal]);
  const evidence: Evidence[] = [
    { line: `${amounts.map(printAmount).join(' + ')} = ${part}`, cells: cellsOf(amounts) },
    { line: `${top} − ${part} = ${left}`, cells },
  ];
  if (goal.value.n !== 0n) {
    evidence.push({ line: `${part} / ${top} = ${printDecimal(divide(computed, goal.value))}`, cells });
  }
  if (otherPeriods !== undefined) {
    const mean = divide(rest, rational(otherPeriods));
    evidence.push({ line: `${left} / ${otherPeriods} = ${printDecimal(mean, 1)}`, cells });
  }
  return {
    verdict: compare(add(rest, tolerance), rational(0)) < 0 ? 'inconsistent' : 'consistent',
    expected: `<=${top}`,
    computed: numeric(computed),
    tolerance: numeric(tolerance),
    evidence,
    reasons,
  };
});
