import { z } from 'zod';
import { amountIn, amountsIn, cellsOf, isKnown, printAmount } from './amount.ts';
import { cellName } from './cell-name.ts';
import { ClaimRefused } from './claim-fault.ts';
import { printDecimal, toFixed } from './decimal-text.ts';
import type { Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { add, compare, divide, multiply, rational, sumOf, type Rational } from './rational.ts';
import { reference, references } from './reference-schema.ts';
import { rule } from './rule.ts';

const args = z.strictObject({
  /** Those chosen, said to be the largest. */
  chosen: references,
  /** Upper bounds of chosen ones whose own number is not published. */
  atMost: references.optional(),
  /** From which they were chosen. */
  among: references,
  whole: reference,
});

/**
 * Rule 5, for a choice said to hold the largest: one left out that is larger than one chosen refutes it. The share of the
 * whole that the choice covers is given with the bounds that unpublished members leave.
 */
export const coverage = rule(args, ({ chosen, atMost = [], among, whole }, lookUp): Finding => {
  const fact = lookUp.one(whole);
  const total = amountIn(fact, fact, lookUp);
  const members = amountsIn(fact, lookUp.many(chosen), lookUp);
  const bounds = amountsIn(fact, lookUp.many(atMost), lookUp);
  const known = members.filter(isKnown);
  const unknown = [...members, ...bounds, total].filter((amount) => !isKnown(amount));
  if (total.value === null || known.length === 0 || unknown.length > 0) {
    return notCheckable(unknown.map((amount) => `not-published:${amount.fact.locator}`));
  }
  if (total.value.n === 0n) throw new ClaimRefused('base-zero', { cell: fact.id }, fact.origin);
  const least = sumOf(known.map(({ value }) => value));
  const most = add(least, sumOf(bounds.filter(isKnown).map(({ value }) => value)));
  const ids = new Set(members.map((amount) => amount.fact.id));
  const [smallest] = known.toSorted((a, b) => compare(a.value, b.value));
  const larger = amountsIn(fact, lookUp.many(among), lookUp)
    .filter(isKnown)
    .filter((other) => !ids.has(other.fact.id))
    .filter((other) => smallest !== undefined && compare(other.value, smallest.value) > 0)
    .toSorted((a, b) => compare(b.value, a.value));
  const size = printDecimal(total.value);
  const percent = (value: Rational): string =>
    toFixed(multiply(divide(value, total.value ?? value), rational(100)), 1);
  const [low, high] = [percent(least), percent(most)];
  return {
    verdict: larger.length > 0 ? 'inconsistent' : 'consistent',
    expected: members.map((each) => cellName(each.fact)).join(', '),
    computed: low === high ? `${low} % / ${size}` : `${low} … ${high} % / ${size}`,
    tolerance: null,
    evidence: [
      {
        line: `(${known.map(printAmount).join(' + ')}) / ${size} = ${low} %`,
        cells: cellsOf([...known, total]),
      },
      ...(bounds.length === 0
        ? []
        : [
            {
              line: `(${printDecimal(least)} + ≤ ${bounds.map(printAmount).join(' + ≤ ')}) / ${size} ≤ ${high} %`,
              cells: cellsOf([...known, ...bounds, total]),
            },
          ]),
      ...larger.map((other) => ({
        line: `${cellName(other.fact)} ${printAmount(other)} > ${smallest === undefined ? '' : `${cellName(smallest.fact)} ${printAmount(smallest)}`}`,
        cells: cellsOf(smallest === undefined ? [other] : [other, smallest]),
      })),
    ],
    reasons: larger.map((other) => `left-out:${cellName(other.fact)}`),
  };
});
