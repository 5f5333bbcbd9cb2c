import { z } from 'zod';
import { printDecimal } from './decimal-text.ts';
import type { Finding } from './finding.ts';
import { halfOfDecimals } from './half-unit.ts';
import { notCheckable } from './not-checkable.ts';
import { numeric } from './numeric.ts';
import { percentDecimals, percentOf } from './percent-text.ts';
import { absolute, compare, rational, subtract, sumOf } from './rational.ts';
import { references } from './reference-schema.ts';
import { rule } from './rule.ts';

const args = z.strictObject({
  percents: references,
  /** `single` when each person gave one answer, `multiple` when several were allowed. */
  answers: z.enum(['single', 'multiple']).default('single'),
});

const hundred = rational(100);

/** Rule 3: percentages of exclusive answers sum to 100 within half a unit of each last decimal. */
export const percentSum = rule(args, ({ percents, answers }, lookUp): Finding => {
  const facts = lookUp.many(percents);
  const values = facts.map((fact) => percentOf(fact, lookUp));
  const known = values.filter((value) => value !== null);
  const missing = facts.filter(({ value }) => value === null);
  if (facts.length === 0) return notCheckable(['empty-table']);
  if (missing.length > 0) return notCheckable(missing.map(({ locator }) => `not-published:${locator}`));
  const computed = sumOf(known);
  const tolerance = sumOf(facts.map((fact) => halfOfDecimals(percentDecimals(fact, lookUp))));
  const isClose = compare(absolute(subtract(computed, hundred)), tolerance) <= 0;
  const addition = known.map((value) => printDecimal(value)).join(' + ');
  return {
    verdict: answers === 'multiple' ? 'not_applicable' : isClose ? 'consistent' : 'inconsistent',
    expected: `100 ± ${printDecimal(tolerance)}`,
    computed: numeric(computed),
    tolerance: numeric(tolerance),
    evidence: [
      { line: `${addition} = ${printDecimal(computed)}`, cells: facts.map(({ locator }) => locator) },
    ],
    reasons: answers === 'multiple' ? ['multiple-answers'] : [],
  };
});
