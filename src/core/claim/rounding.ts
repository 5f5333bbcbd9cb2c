import { z } from 'zod';
import { amountsIn } from './amount.ts';
import { printDecimal, toFixed } from './decimal-text.ts';
import type { Finding } from './finding.ts';
import { lastPlace } from './half-unit.ts';
import { numeric } from './numeric.ts';
import { absolute, compare, divide, multiply, powerOfTen, rational, subtract, sumOf } from './rational.ts';
import { reference } from './reference-schema.ts';
import { rule } from './rule.ts';

const args = z.strictObject({ precise: reference, printed: reference });

/** Rule 2, for "about": the printed number against the precise one, which is shown rounded to the same place. */
export const rounding = rule(args, ({ precise, printed }, lookUp): Finding => {
  const told = lookUp.one(printed);
  const [exact, short] = amountsIn(told, [lookUp.one(precise), told], lookUp);
  const unknown = [exact, short].find((amount) => amount?.value === null);
  if (exact?.value == null || short?.value == null) {
    const reasons = [`not-published:${unknown?.fact.locator ?? ''}`];
    return {
      verdict: 'not_checkable',
      expected: null,
      computed: null,
      tolerance: null,
      evidence: [],
      reasons,
    };
  }
  const place = powerOfTen(lastPlace(short.value));
  const rounded = multiply(rational(BigInt(toFixed(divide(exact.value, place), 0))), place);
  const tolerance = sumOf([exact.half, short.half]);
  const difference = absolute(subtract(exact.value, short.value));
  return {
    verdict: compare(difference, tolerance) <= 0 ? 'consistent' : 'inconsistent',
    expected: numeric(short.value),
    computed: numeric(rounded),
    tolerance: numeric(tolerance),
    evidence: [
      {
        line: `|${printDecimal(exact.value)} − ${printDecimal(short.value)}| = ${printDecimal(difference)}`,
        cells: [exact.fact.locator, short.fact.locator],
      },
    ],
    reasons: told.kind === 'approx' ? ['approximate-figure'] : [],
  };
});
