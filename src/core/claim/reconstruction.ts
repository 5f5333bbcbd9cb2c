import { printDecimal } from './decimal-text.ts';
import type { Fact } from './fact.ts';
import type { Candidate } from './finding.ts';
import type { LookUp } from './look-up.ts';
import {
  absolute,
  compare,
  divide,
  multiply,
  one,
  rational,
  subtract,
  toNumber,
  type Rational,
} from './rational.ts';
import { dimensionKey, factorOf, poolOf, powersOf, type Factor } from './reconstruction-pool.ts';
import { isSameDimension, multiplyUnits } from './unit.ts';

/** 0.5 % (docs/claims.md). */
const nearest = rational(5, 1000);
/** A little wider, for logarithms: what lies between is decided exactly. */
const window = 0.0051;
/** Above this many values triples are left out, so that the search stays within a second or two. */
const mostForTriples = 400;
const mostForPairs = 4000;
const shown = 5;

interface Product {
  readonly factors: readonly Factor[];
  readonly value: Rational;
  readonly distance: Rational;
  /** Whether the units agree to the year. */
  readonly isExactUnit: boolean;
}

type ByKey = ReadonlyMap<string, readonly Factor[]>;

/** The first place in a list ascending by `log` that is not below `least`. */
const firstFrom = (sorted: readonly Factor[], least: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.log ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Which dimensions are still missing to the target's, worked out once for each pair of keys. */
const missingKeys = (target: string): ((have: string) => string) => {
  const known = new Map<string, string>();
  return (have) => {
    const found = known.get(have);
    if (found !== undefined) return found;
    const powers = new Map(powersOf(target));
    for (const part of have.split('|')) {
      for (const [name, power] of powersOf(part)) powers.set(name, (powers.get(name) ?? 0) - power);
    }
    const key = dimensionKey(powers);
    known.set(have, key);
    return key;
  };
};

const productOf = (factors: readonly Factor[], target: Factor): Product | undefined => {
  const value = factors.reduce((product, factor) => multiply(product, factor.value), one);
  const distance = divide(absolute(subtract(value, target.value)), target.value);
  if (compare(distance, nearest) > 0) return undefined;
  const unit = factors.map((factor) => factor.unit).reduce(multiplyUnits);
  return { factors, value, distance, isExactUnit: isSameDimension(unit, target.unit) };
};

/** Products of one, two and three values that come near the target, found by their logarithms. */
const productsNear = (target: Factor, pool: readonly Factor[]): readonly Product[] => {
  const place = new Map(pool.map((factor, index) => [factor, index]));
  const byKey: ByKey = new Map(
    [...Map.groupBy(pool, ({ key }) => key)].map(([key, group]) => [
      key,
      group.toSorted((a, b) => a.log - b.log),
    ]),
  );
  const missing = missingKeys(target.key);
  const products: Product[] = [];
  /** Completes chosen factors by one that stands after them in the pool, so that no product is met twice. */
  const complete = (chosen: readonly Factor[], have: string, log: number, after: number): void => {
    const group = byKey.get(missing(have)) ?? [];
    for (let at = firstFrom(group, log - window); at < group.length; at += 1) {
      const last = group[at];
      if (last === undefined || last.log > log + window) break;
      const product = (place.get(last) ?? -1) > after ? productOf([...chosen, last], target) : undefined;
      if (product !== undefined) products.push(product);
    }
  };
  complete([], '', target.log, -1);
  if (pool.length > mostForPairs) return products;
  for (const [i, first] of pool.entries()) {
    complete([first], first.key, target.log - first.log, i);
    if (pool.length > mostForTriples) continue;
    for (let j = i + 1; j < pool.length; j += 1) {
      const second = pool[j];
      if (second === undefined) break;
      complete([first, second], `${first.key}|${second.key}`, target.log - first.log - second.log, j);
    }
  }
  return products;
};

const inOrder = (a: Product, b: Product): number =>
  compare(a.distance, b.distance) ||
  a.factors.length - b.factors.length ||
  Number(b.isExactUnit) - Number(a.isExactUnit);

/** The same values with the same dimensions, a year more or less apart, are one explanation. */
const identityOf = ({ factors }: Product): string =>
  factors
    .map(({ value, key }) => `${value.n}/${value.d} ${key}`)
    .toSorted()
    .join(' × ');

const isIn = (factor: Factor, { factors }: Product): boolean =>
  factors.some(({ key, value }) => key === factor.key && compare(value, factor.value) === 0);

/**
 * Rule 9: products of at most three published facts within 0.5 % of a result, with its dimensions (a year more or less is
 * allowed), nearest first, then fewest factors. Powers of ten come in by the units only. Candidate explanations: that a
 * product fits does not say that anybody computed it.
 *
 * `formula` names the factors of the stated formula; those a candidate does without are told. Time: quadratic in the number
 * of different values; above 400 of them only pairs are tried, above 4,000 only single values.
 */
export const reconstruct = (result: Fact, formula: readonly Fact[], lookUp: LookUp): readonly Candidate[] => {
  const unit = lookUp.unitOf(result);
  if (result.value === null || result.value.n <= 0n) return [];
  const value = multiply(result.value, unit.scale);
  const log = Math.log(toNumber(value));
  const target: Factor = { fact: result, value, log, unit, key: dimensionKey(unit.dimensions) };
  const stated = formula.map((fact) => factorOf(fact, lookUp)).filter((factor) => factor !== undefined);
  const products = productsNear(target, poolOf(result, lookUp)).toSorted(inOrder);
  const distinct = new Map(products.toReversed().map((product) => [identityOf(product), product]));
  const nearestFirst = [...distinct.values()].toSorted(inOrder);
  return nearestFirst.slice(0, shown).map((product): Candidate => {
    const printed = product.factors.map((factor) => printDecimal(factor.value));
    const ones = Array.from({ length: Math.max(0, stated.length - printed.length) }, () => '1');
    return {
      label: 'candidate-explanation',
      line: `${[...printed, ...ones].join(' × ')} = ${printDecimal(product.value)}`,
      cells: product.factors.map(({ fact }) => fact.locator),
      distance: Number(printDecimal(product.distance)),
      factors: product.factors.length,
      absent: stated
        .filter((factor) => !isIn(factor, product))
        .map((factor) => ({ cell: factor.fact.locator, value: printDecimal(factor.value) })),
    };
  });
};
