import { z } from 'zod';
import { amountIn, cellsOf, isKnown, printAmount } from './amount.ts';
import { ClaimRefused } from './claim-fault.ts';
import { printDecimal, toFixed } from './decimal-text.ts';
import { evaluate } from './evaluate.ts';
import { expression } from './expression.ts';
import type { Evidence, Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { numeric } from './numeric.ts';
import { divide, multiply, rational, subtract } from './rational.ts';
import { reference } from './reference-schema.ts';
import { rule } from './rule.ts';

const population = z.string().regex(/^[a-z-]+=[a-z-]+$/);
const tagged = z.strictObject({
  fact: z.string().min(1).max(200),
  /** As a person read it, `funding=state`; the fact's own where it has one. */
  population: population.optional(),
});

const args = z.strictObject({
  cost: tagged,
  /** Whom the cost was multiplied by. */
  factor: tagged,
  /** Whom it should have been multiplied by. */
  matching: reference.optional(),
  /** What the whole comes to with the matching factor, to be shown. */
  instead: expression.optional(),
});

/** Rule 10: the population of a factor must be the population of the cost. */
export const scope = rule(args, ({ cost, factor, matching, instead }, lookUp): Finding => {
  const [priced, counted] = [lookUp.one(cost.fact), lookUp.one(factor.fact)];
  const populations = [cost.population ?? priced.population, factor.population ?? counted.population];
  const [of, by] = populations;
  if (of === undefined || by === undefined) {
    throw new ClaimRefused('population-missing', { cell: of === undefined ? priced.id : counted.id });
  }
  const used = amountIn(counted, counted, lookUp);
  const right = matching === undefined ? undefined : amountIn(counted, lookUp.one(matching), lookUp);
  if (!isKnown(used)) return notCheckable([`not-published:${counted.locator}`]);
  const evidence: Evidence[] = [
    { line: `${of} ${of === by ? '=' : '≠'} ${by}`, cells: [priced.locator, counted.locator] },
  ];
  if (of !== by && right !== undefined && isKnown(right) && used.value.n !== 0n) {
    const left = subtract(used.value, right.value);
    const share = (part: typeof left): string =>
      toFixed(multiply(divide(part, used.value), rational(100)), 4);
    const cells = cellsOf([used, right]);
    evidence.push(
      { line: `${printAmount(right)} / ${printAmount(used)} = ${share(right.value)} %`, cells },
      {
        line: `${printAmount(used)} − ${printAmount(right)} = ${printDecimal(left)} (${share(left)} %)`,
        cells,
      },
    );
  }
  if (instead !== undefined && of !== by) {
    const { text, value, facts } = evaluate(instead, lookUp);
    if (value !== null) {
      const cells = facts.map(({ locator }) => locator);
      evidence.push({ line: `${text} = ${printDecimal(value)}`, cells });
    }
  }
  return {
    verdict: of === by ? 'consistent' : 'inconsistent',
    expected: right !== undefined && isKnown(right) ? numeric(right.value) : of,
    computed: right !== undefined ? numeric(used.value) : by,
    tolerance: null,
    evidence,
    reasons: of === by ? [] : [`other-population:${by}`, 'read-by-a-person'],
  };
});
