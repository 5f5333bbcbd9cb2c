import { onCost, type Valuation } from './valuation.ts';

/** A number as the quotient of whole numbers, so that products of it are exact. */
interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The decimal that a number prints as: 0.3 → 3/10, not the binary fraction beside it. Finite numbers only; others throw. */
export const decimalRatio = (value: number): Ratio => {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (whole === '') throw new RangeError(`${value} is no decimal number`);
  const exponent = Number(power) - fraction.length;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return exponent < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-exponent) }
    : { numerator: digits * 10n ** BigInt(exponent), denominator: 1n };
};

const toNumber = ({ numerator, denominator }: Ratio): number => {
  const whole = numerator / denominator;
  return Number(whole) + Number(numerator - whole * denominator) / Number(denominator);
};

/** The three inputs of the published formula. `share` may be a quotient of counts: 235 breaches of 12,731. */
interface DirectLossInputs {
  /** Currency a student and year. */
  readonly cost: number;
  readonly participants: number;
  readonly share: number | Ratio;
}

/**
 * V0 = c·N·s: what the state spent in a year on those who do not return (the source's MAT.5.2). Exact: multiplied in whole
 * numbers, so that 1,000,000 · 4,416 · 0.3 is 1,324,800,000 and nothing beside it.
 */
export const directLoss = ({ cost, participants, share }: DirectLossInputs): Valuation<'cost'> => {
  const factors = [
    decimalRatio(cost),
    decimalRatio(participants),
    typeof share === 'number' ? decimalRatio(share) : share,
  ];
  return onCost(
    toNumber({
      numerator: factors.reduce((product, { numerator }) => product * numerator, 1n),
      denominator: factors.reduce((product, { denominator }) => product * denominator, 1n),
    }),
  );
};

/** The share of non-returners at which the direct loss equals a budget: A/(c·N). Undefined where nothing is spent. */
export const breakEvenDirectShare = (
  budget: number,
  { cost, participants }: Pick<DirectLossInputs, 'cost' | 'participants'>,
): number | undefined => (cost * participants === 0 ? undefined : budget / (cost * participants));
