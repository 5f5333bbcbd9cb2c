import type { Fact } from './fact.ts';
import type { LookUp } from './look-up.ts';
import { multiply, one, toNumber, type Rational } from './rational.ts';
import type { Unit } from './unit.ts';

/** A value that takes part in the search, with the first fact that has it. */
export interface Factor {
  readonly fact: Fact;
  /** In base units: the power of ten of `thousand` or `billion` is in it. */
  readonly value: Rational;
  readonly log: number;
  readonly unit: Unit;
  /** The dimensions without the year, in an order of their own: a yearly amount may stand for that of one year. */
  readonly key: string;
}

/** A key that does not depend on the order of words, the year left out. */
export const dimensionKey = (powers: Iterable<readonly [string, number]>): string =>
  [...powers]
    .filter(([name, power]) => power !== 0 && name !== 'year')
    .map(([name, power]) => `${name}^${power}`)
    .toSorted()
    .join('*');

/** The powers of `key`; the inverse of `dimensionKey`. */
export const powersOf = (key: string): ReadonlyMap<string, number> =>
  new Map(
    key === ''
      ? []
      : key.split('*').map((part): [string, number] => {
          const [name = '', power = '0'] = part.split('^');
          return [name, Number(power)];
        }),
  );

/** A fact as a factor; nothing for what cannot be one: no number, none above zero, a place in an order, a bound. */
export const factorOf = (fact: Fact, lookUp: LookUp): Factor | undefined => {
  const unit = lookUp.readUnit(fact);
  if (unit === undefined || fact.value === null || fact.value.n <= 0n) return undefined;
  if (fact.kind === 'ordinal' || fact.kind === 'bound') return undefined;
  const value = multiply(fact.value, unit.scale);
  return { fact, value, log: Math.log(toNumber(value)), unit, key: dimensionKey(unit.dimensions) };
};

const isNeutral = ({ value, unit }: Factor): boolean =>
  unit.dimensions.size === 0 && value.n === one.n && value.d === one.d;

/** Every value of the source once, but for the target's own and those that change nothing. */
export const poolOf = (target: Fact, lookUp: LookUp): readonly Factor[] => {
  const seen = new Map<string, Factor>();
  for (const fact of lookUp.all()) {
    const factor = fact.id === target.id ? undefined : factorOf(fact, lookUp);
    if (factor === undefined || isNeutral(factor)) continue;
    const years = factor.unit.dimensions.get('year') ?? 0;
    const identity = `${factor.value.n}/${factor.value.d} ${factor.key} ${years}`;
    if (!seen.has(identity)) seen.set(identity, factor);
  }
  return [...seen.values()];
};
