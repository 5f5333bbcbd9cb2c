import type { KnownAmount } from './amount.ts';
import { printDecimal } from './decimal-text.ts';
import type { Evidence } from './finding.ts';
import type { Fact } from './fact.ts';
import type { LookUp } from './look-up.ts';
import { divide, multiply } from './rational.ts';

/**
 * What each factor of a formula would have to be, the others kept, for the stated result: with 18 instead of 1.3248,
 * 4,416 would have to be 60,000.
 */
export const neededFactors = (
  held: KnownAmount,
  told: KnownAmount,
  factors: readonly Fact[],
  lookUp: LookUp,
): readonly Evidence[] => {
  if (held.value.n === 0n) return [];
  const ratio = divide(told.value, held.value);
  return factors.flatMap((factor): Evidence[] => {
    if (factor.value === null) return [];
    const value = multiply(factor.value, lookUp.unitOf(factor).scale);
    const needed = multiply(value, ratio);
    return [
      {
        line: `${printDecimal(value)} × ${printDecimal(ratio)} = ${printDecimal(needed)}`,
        cells: [factor.locator],
      },
    ];
  });
};
