import { z } from 'zod';
import { amountIn, amountsIn, cellsOf, isKnown, printAmount } from './amount.ts';
import { ClaimRefused } from './claim-fault.ts';
import { printDecimal } from './decimal-text.ts';
import type { Evidence, Finding } from './finding.ts';
import { numeric } from './numeric.ts';
import { absolute, compare, subtract, sumOf, zero } from './rational.ts';
import { reference, references } from './reference-schema.ts';
import { rule } from './rule.ts';

const args = z.strictObject({
  /** The parts; a part without a number bounds the rest. */
  parts: references,
  total: reference,
  /** Parts that the source does not publish: dropped and listed, and they must indeed have no number. */
  unpublished: references.optional(),
});

/** Rule 1: parts p_i and total T agree when |Σp_i − T| ≤ Σu_i + u_T, u being half a unit of what was rounded. */
export const sum = rule(args, ({ parts, total, unpublished = [] }, lookUp): Finding => {
  const whole = lookUp.one(total);
  const goal = amountIn(whole, whole, lookUp);
  const amounts = amountsIn(whole, lookUp.many(parts), lookUp);
  const dropped = lookUp.many(unpublished);
  const published = dropped.find(({ value }) => value !== null);
  if (published !== undefined) throw new ClaimRefused('part-is-published', { cell: published.id });
  const known = amounts.filter(isKnown);
  const missing = amounts.filter((amount) => !isKnown(amount));
  const computed = sumOf(known.map(({ value }) => value));
  const tolerance = sumOf([goal, ...known].map(({ half }) => half));
  const reasons = [...missing, ...dropped.map((fact) => ({ fact }))].map(
    ({ fact }) => `part-not-published:${fact.locator}`,
  );
  const finding = (
    verdict: Finding['verdict'],
    evidence: readonly Evidence[],
    more: string[] = [],
  ): Finding => ({
    verdict,
    expected: goal.value === null ? null : numeric(goal.value),
    computed: known.length === 0 ? null : numeric(computed),
    tolerance: numeric(tolerance),
    evidence,
    reasons: [...reasons, ...more],
  });
  if (amounts.length === 0) return finding('not_checkable', [], ['empty-table']);
  if (goal.value === null) return finding('not_checkable', [], [`not-published:${whole.locator}`]);
  const cells = cellsOf([...amounts, goal]);
  if (known.length === 0) return finding('not_checkable', [{ line: printDecimal(goal.value), cells }]);

  const addition = amounts.map(printAmount).join(' + ');
  const rest = subtract(goal.value, computed);
  const subtraction = `${printDecimal(goal.value)} − ${printDecimal(computed)} = ${printDecimal(rest)}`;
  if (missing.length > 0) {
    const evidence = [
      { line: `${addition} = ${printDecimal(goal.value)}`, cells },
      { line: `∅ = ${subtraction}`, cells: cellsOf([...missing, goal]) },
    ];
    if (compare(absolute(rest), tolerance) <= 0) {
      return finding('consistent_if_missing_is_zero', evidence, [`implied-value:${printDecimal(rest)}`]);
    }
    if (compare(rest, zero) < 0) return finding('inconsistent', evidence);
    return finding('bounded', evidence, [`implied-value:${printDecimal(rest)}`]);
  }
  const holds = compare(absolute(rest), tolerance) <= 0;
  const lines = [{ line: `${addition} = ${printDecimal(computed)}`, cells: cellsOf(amounts) }];
  return holds
    ? finding('consistent', lines)
    : finding('inconsistent', [...lines, { line: subtraction, cells: cellsOf([goal]) }]);
});
