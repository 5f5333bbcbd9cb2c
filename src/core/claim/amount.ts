import { ClaimRefused } from './claim-fault.ts';
import { printDecimal } from './decimal-text.ts';
import type { Fact } from './fact.ts';
import { halfUnit } from './half-unit.ts';
import type { LookUp } from './look-up.ts';
import { multiply, type Rational } from './rational.ts';
import { conversion, formatDimensions, isSameDimension } from './unit.ts';

/** A fact in the unit of another, so that the two can be added and compared. */
export interface Amount {
  readonly fact: Fact;
  readonly value: Rational | null;
  readonly half: Rational;
}

/** Facts in the unit of `measure`. Throws `ClaimRefused` when one measures something else. */
export const amountsIn = (measure: Fact, facts: readonly Fact[], lookUp: LookUp): readonly Amount[] => {
  const unit = lookUp.unitOf(measure);
  return facts.map((fact) => {
    const own = lookUp.unitOf(fact);
    if (!isSameDimension(own, unit)) {
      const sides = { left: formatDimensions(own), right: formatDimensions(unit) };
      throw new ClaimRefused('unit-mismatch', sides);
    }
    const factor = conversion(own, unit);
    return {
      fact,
      value: fact.value === null ? null : multiply(fact.value, factor),
      half: multiply(halfUnit(fact), factor),
    };
  });
};

export const amountIn = (measure: Fact, fact: Fact, lookUp: LookUp): Amount => {
  const [amount] = amountsIn(measure, [fact], lookUp);
  if (amount === undefined) throw new Error('One fact gives one amount');
  return amount;
};

export type KnownAmount = Amount & { readonly value: Rational };
export const isKnown = (amount: Amount): amount is KnownAmount => amount.value !== null;

/** `909`, or `∅` where there is no number. */
export const printAmount = ({ value }: Pick<Amount, 'value'>): string =>
  value === null ? '∅' : printDecimal(value);

export const cellsOf = (amounts: readonly Pick<Amount, 'fact'>[]): readonly string[] =>
  amounts.map(({ fact }) => fact.locator);
