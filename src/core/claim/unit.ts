import { divide, multiply, one, rational, type Rational } from './rational.ts';
import { tokensOf } from './unit-tokens.ts';
import { unitWord } from './unit-word.ts';

/** A unit as a factor and powers of dimensions: `billion KZT/year` is 10⁹ · KZT¹ · year⁻¹. */
export interface Unit {
  readonly scale: Rational;
  /** Powers other than zero. */
  readonly dimensions: ReadonlyMap<string, number>;
}

export const dimensionless: Unit = { scale: one, dimensions: new Map() };

const combined = (a: Unit, b: Unit, sign: 1 | -1): Unit => {
  const dimensions = new Map(a.dimensions);
  for (const [name, power] of b.dimensions) {
    const sum = (dimensions.get(name) ?? 0) + sign * power;
    if (sum === 0) dimensions.delete(name);
    else dimensions.set(name, sum);
  }
  return { scale: sign === 1 ? multiply(a.scale, b.scale) : divide(a.scale, b.scale), dimensions };
};

export const multiplyUnits = (a: Unit, b: Unit): Unit => combined(a, b, 1);
export const divideUnits = (a: Unit, b: Unit): Unit => combined(a, b, -1);

/** Whether two units measure the same, whatever their factors. */
export const isSameDimension = (a: Unit, b: Unit): boolean =>
  a.dimensions.size === b.dimensions.size &&
  [...a.dimensions].every(([name, power]) => b.dimensions.get(name) === power);

/** The dimensions without their factor, currency first: `KZT/(person*year)`, `1`. */
export const formatDimensions = ({ dimensions }: Unit): string => {
  const part = (sign: 1 | -1): string[] =>
    [...dimensions]
      .filter(([, power]) => Math.sign(power) === sign)
      .map(([name, power]) => (Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`))
      .toSorted();
  const [above, below] = [part(1), part(-1)];
  const numerator = above.length === 0 ? '1' : above.join('*');
  if (below.length === 0) return numerator;
  return `${numerator}/${below.length === 1 ? below.join('') : `(${below.join('*')})`}`;
};

/** Deeper brackets are no unit of a publication. */
const deepest = 8;

/**
 * Reads `KZT/(person*year)`, `thousand persons`, `percent`, `1`. Division binds from left to right; words beside each
 * other multiply. A word that is not known is a dimension of its own (`grants`). Nothing where the text is no unit.
 */
export const parseUnit = (text: string): Unit | undefined => {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  let at = 0;
  const factor = (depth: number): Unit | undefined => {
    const token = tokens[at];
    if (token === undefined || depth > deepest) return undefined;
    at += 1;
    let unit: Unit | undefined;
    if (token.kind === 'open') {
      unit = product(depth + 1);
      if (tokens[at]?.kind !== 'close') return undefined;
      at += 1;
    } else if (token.kind === 'word') {
      unit = unitWord(token.text);
    }
    const power = tokens[at];
    if (unit === undefined || power?.kind !== 'power') return unit;
    at += 1;
    return Array.from({ length: power.exponent - 1 }, () => unit).reduce(multiplyUnits, unit);
  };
  const product = (depth: number): Unit | undefined => {
    let unit = factor(depth);
    while (unit !== undefined && at < tokens.length && tokens[at]?.kind !== 'close') {
      const isDivision = tokens[at]?.kind === 'divide';
      if (isDivision || tokens[at]?.kind === 'times') at += 1;
      const next = factor(depth);
      if (next === undefined) return undefined;
      unit = isDivision ? divideUnits(unit, next) : multiplyUnits(unit, next);
    }
    return unit;
  };
  const unit = product(0);
  return at === tokens.length ? unit : undefined;
};

/** How many of `to` one of `from` is. Expects the same dimensions. */
export const conversion = (from: Unit, to: Unit): Rational =>
  from.scale === to.scale ? rational(1) : divide(from.scale, to.scale);
