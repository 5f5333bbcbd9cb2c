import { z } from 'zod';
import { amountsIn, isKnown, type KnownAmount } from './amount.ts';
import { compareCounts } from './compare-counts.ts';
import { printDecimal } from './decimal-text.ts';
import type { Evidence, Finding } from './finding.ts';
import { neededFactors } from './needed-factors.ts';
import { notCheckable } from './not-checkable.ts';
import { numeric } from './numeric.ts';
import { absolute, compare, divide, multiply, rational, subtract, sumOf, type Rational } from './rational.ts';
import { reconstruct } from './reconstruction.ts';
import { reference, references } from './reference-schema.ts';
import { rule } from './rule.ts';

const args = z.strictObject({
  /** The figure to hold on to. */
  reference,
  /** The figure that should equal it. */
  stated: reference,
  /** How many answered each of the two questions, when both figures are percentages of few. */
  bases: z.tuple([reference, reference]).optional(),
  /** `no` when a person read that the two figures answer different questions. */
  comparable: z.enum(['yes', 'no']).default('yes'),
  /** Look for products of published facts that give a stated figure that nothing else explains. */
  reconstruct: z.strictObject({ factors: references }).optional(),
});

const oneAndAHalf = rational(3, 2);

/** "Exceeds x": up to one and a half times x is what such words mean, far above it they say too little. */
const judgeExceeds = (value: Rational, x: Rational): Finding['verdict'] => {
  if (compare(value, x) <= 0) return 'inconsistent';
  return compare(value, multiply(x, oneAndAHalf)) <= 0 ? 'consistent' : 'weak';
};

const ratioLine = (held: KnownAmount, told: KnownAmount): Evidence[] =>
  held.value.n === 0n
    ? []
    : [
        {
          line: `${printDecimal(told.value)} / ${printDecimal(held.value)} = ${printDecimal(divide(told.value, held.value))}`,
          cells: [told.fact.locator, held.fact.locator],
        },
      ];

/** Rule 2: |a − b| ≤ u_a + u_b; for "exceeds x" the value against x. */
export const equality = rule(args, (claim, lookUp): Finding => {
  const stated = lookUp.one(claim.stated);
  const [held, told] = amountsIn(stated, [lookUp.one(claim.reference), stated], lookUp);
  if (held === undefined || told === undefined) throw new Error('Two facts give two amounts');
  if (!isKnown(held) || !isKnown(told)) {
    const unknown = [held, told].filter((amount) => !isKnown(amount));
    return notCheckable(unknown.map(({ fact }) => `not-published:${fact.locator}`));
  }
  const [a, b] = [printDecimal(held.value), printDecimal(told.value)];
  const cells = [held.fact.locator, told.fact.locator];
  if (claim.comparable === 'no') {
    return notCheckable(['different-questions'], { evidence: [{ line: `${a} ≟ ${b}`, cells }] });
  }
  const isBound = stated.kind === 'bound';
  const tolerance = sumOf([held.half, told.half]);
  const difference = absolute(subtract(held.value, told.value));
  const isEqual = compare(difference, tolerance) <= 0;
  const verdict = isBound ? judgeExceeds(held.value, told.value) : isEqual ? 'consistent' : 'inconsistent';
  const counts = claim.bases === undefined ? undefined : compareCounts([held, told], claim.bases, lookUp);
  const evidence: Evidence[] = [
    isBound
      ? { line: `${a} ${compare(held.value, told.value) > 0 ? '>' : '≤'} ${b}`, cells }
      : { line: `|${a} − ${b}| = ${printDecimal(difference)}`, cells },
    ...(verdict === 'consistent' ? [] : ratioLine(held, told)),
    ...(counts?.evidence ?? []),
  ];
  const search = verdict === 'inconsistent' ? claim.reconstruct : undefined;
  const factors = search === undefined ? [] : lookUp.many(search.factors);
  return {
    verdict,
    expected: counts === undefined ? numeric(held.value) : '=',
    computed: counts?.computed ?? numeric(told.value),
    tolerance: isBound ? `> ${b}` : numeric(tolerance),
    evidence: search === undefined ? evidence : [...evidence, ...neededFactors(held, told, factors, lookUp)],
    reasons: [
      ...(verdict === 'weak' ? ['bound-far-exceeded'] : []),
      ...(!isBound && [held, told].some(({ fact }) => fact.kind === 'approx') ? ['approximate-figure'] : []),
      ...(counts?.reasons ?? []),
    ],
    ...(search === undefined ? {} : { candidates: reconstruct(stated, factors, lookUp) }),
  };
});
