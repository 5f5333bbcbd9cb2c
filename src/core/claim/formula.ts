import { z } from 'zod';
import { printDecimal } from './decimal-text.ts';
import { evaluate, type Evaluated } from './evaluate.ts';
import { expression } from './expression.ts';
import type { Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { numeric } from './numeric.ts';
import { absolute, add, compare, subtract } from './rational.ts';
import { reconstruct } from './reconstruction.ts';
import { reference } from './reference-schema.ts';
import { rule } from './rule.ts';
import { differingDimensions } from './differing-dimensions.ts';
import { formatDimensions } from './unit.ts';

const args = z.strictObject({
  expression,
  result: reference,
  /** Look for products of published facts that give the stated result, when the expression does not. */
  reconstruct: z.boolean().default(false),
});

const missingIn = ({ facts }: Evaluated): readonly string[] =>
  facts.filter(({ value }) => value === null).map(({ locator }) => `not-published:${locator}`);

/** Rule 8: the expression recomputed exactly, its unit and its number against the stated result. */
export const formula = rule(args, (claim, lookUp): Finding => {
  const made = evaluate(claim.expression, lookUp);
  const stated = evaluate(claim.result, lookUp);
  if (made.value === null || stated.value === null)
    return notCheckable([...missingIn(made), ...missingIn(stated)]);
  const differing = differingDimensions(made.unit, stated.unit);
  const tolerance = add(made.half, stated.half);
  const isNear = compare(absolute(subtract(made.value, stated.value)), tolerance) <= 0;
  const isWrong = !isNear || differing.length > 0;
  const cells = made.facts.map(({ locator }) => locator);
  return {
    verdict: isWrong ? 'inconsistent' : 'consistent',
    expected: numeric(stated.value),
    computed: numeric(made.value),
    tolerance: numeric(tolerance),
    evidence: [
      { line: `${made.text} = ${printDecimal(made.value)}`, cells },
      {
        line: `${formatDimensions(made.unit)} ${differing.length === 0 ? '=' : '≠'} ${formatDimensions(stated.unit)}`,
        cells: [...cells, ...stated.facts.map(({ locator }) => locator)],
      },
    ],
    reasons: differing.map((name) => `dimension-differs:${name}`),
    ...(claim.reconstruct && !isNear
      ? { candidates: reconstruct(lookUp.one(claim.result), made.facts, lookUp) }
      : {}),
  };
});

const unitArgs = z.strictObject({ expression, result: reference });

/** Rule 8, units only. A result that leaves out the year is for one year: weak; any other dimension is an error. */
export const unit = rule(unitArgs, ({ expression: tree, result }, lookUp): Finding => {
  const made = evaluate(tree, lookUp);
  const stated = evaluate(result, lookUp);
  const differing = differingDimensions(made.unit, stated.unit);
  const isYearOnly = differing.length === 1 && differing[0] === 'year';
  const [expected, computed] = [formatDimensions(made.unit), formatDimensions(stated.unit)];
  return {
    verdict: differing.length === 0 ? 'consistent' : isYearOnly ? 'weak' : 'inconsistent',
    expected,
    computed,
    tolerance: null,
    evidence: [
      {
        line: `${made.facts.map((fact) => formatDimensions(lookUp.unitOf(fact))).join(' · ')} → ${expected}; ${computed}`,
        cells: [...made.facts, ...stated.facts].map(({ locator }) => locator),
      },
    ],
    reasons: [
      ...differing.map((name) => `dimension-differs:${name}`),
      ...(isYearOnly ? ['year-ignored'] : []),
    ],
  };
});
