import { z } from 'zod';
import { amountIn, amountsIn, cellsOf, isKnown, printAmount, type KnownAmount } from './amount.ts';
import { ClaimRefused } from './claim-fault.ts';
import { printDecimal } from './decimal-text.ts';
import type { Evidence, Finding } from './finding.ts';
import { halfUnit } from './half-unit.ts';
import type { LookUp } from './look-up.ts';
import { notCheckable } from './not-checkable.ts';
import { numeric } from './numeric.ts';
import { percentOf } from './percent-text.ts';
import {
  absolute,
  compare,
  divide,
  multiply,
  powerOfTen,
  subtract,
  sumOf,
  type Rational,
} from './rational.ts';
import { reference, references } from './reference-schema.ts';
import { rule } from './rule.ts';

const oneCase = z.strictObject({
  parts: references,
  whole: reference,
  /** From which the parts were chosen, to show what any choice of as many could come to. */
  among: references.optional(),
});

const args = z.strictObject({
  /** One for each period the claim speaks of. */
  cases: z.array(oneCase).min(1).max(100),
  claimed: reference,
});

interface Judged {
  readonly share: Rational | null;
  readonly half: Rational | null;
  readonly evidence: readonly Evidence[];
  readonly reasons: readonly string[];
}

const shareLine = (amounts: readonly KnownAmount[], whole: KnownAmount): Evidence => {
  const part = sumOf(amounts.map(({ value }) => value));
  const added = amounts.length === 1 ? printDecimal(part) : `(${amounts.map(printAmount).join(' + ')})`;
  const line = `${added} / ${printAmount(whole)} = ${printDecimal(divide(part, whole.value))}`;
  return { line, cells: cellsOf([...amounts, whole]) };
};

/** What the largest values of the list come to, and the whole list: no choice of as many parts gives more. */
const bestEvidence = (
  among: readonly KnownAmount[],
  many: number,
  whole: KnownAmount,
): readonly Evidence[] => {
  const ranked = among.toSorted((a, b) => compare(b.value, a.value));
  const best = ranked.slice(0, many);
  return best.length < ranked.length
    ? [shareLine(best, whole), shareLine(ranked, whole)]
    : [shareLine(best, whole)];
};

const judgeCase = (one: z.output<typeof oneCase>, lookUp: LookUp): Judged => {
  const fact = lookUp.one(one.whole);
  const whole = amountIn(fact, fact, lookUp);
  if (whole.value?.n === 0n) throw new ClaimRefused('base-zero', { cell: fact.id }, fact.origin);
  const parts = amountsIn(fact, lookUp.many(one.parts), lookUp);
  const unknown = [...parts, whole].filter((amount) => !isKnown(amount));
  if (unknown.length > 0 || !isKnown(whole)) {
    const reasons = unknown.map((amount) => `not-published:${amount.fact.locator}`);
    return { share: null, half: null, evidence: [], reasons };
  }
  const known = parts.filter(isKnown);
  const share = divide(sumOf(known.map(({ value }) => value)), whole.value);
  const spread = sumOf([...known.map(({ half }) => half), multiply(whole.half, absolute(share))]);
  const among =
    one.among === undefined ? [] : amountsIn(fact, lookUp.many(one.among), lookUp).filter(isKnown);
  return {
    share,
    half: divide(spread, absolute(whole.value)),
    evidence: [
      shareLine(known, whole),
      ...(among.length === 0 ? [] : bestEvidence(among, known.length, whole)),
    ],
    reasons: [],
  };
};

/** Rule 5, for shares: parts of a whole against the share that is claimed. Compared as fractions of 1. */
export const share = rule(args, ({ cases, claimed }, lookUp): Finding => {
  const fact = lookUp.one(claimed);
  const percent = percentOf(fact, lookUp);
  const judged = cases.map((one) => judgeCase(one, lookUp));
  const evidence = judged.flatMap((one) => one.evidence);
  const reasons = judged.flatMap((one) => one.reasons);
  if (percent === null) return notCheckable([...reasons, `not-published:${fact.locator}`]);
  const expected = multiply(percent, powerOfTen(-2));
  const known = judged.filter((one) => one.share !== null && one.half !== null);
  if (known.length === 0) return notCheckable(reasons, { expected: numeric(expected), evidence });
  const own = multiply(halfUnit(fact), lookUp.unitOf(fact).scale);
  const far = known.filter(
    ({ share: part, half }) =>
      part !== null && half !== null && compare(absolute(subtract(part, expected)), sumOf([own, half])) > 0,
  );
  const shares = known.flatMap((one) => (one.share === null ? [] : [one.share]));
  const [first] = shares;
  return {
    verdict: far.length > 0 ? 'inconsistent' : 'consistent',
    expected: numeric(expected),
    computed:
      shares.length === 1 && first !== undefined
        ? numeric(first)
        : shares.map((each) => printDecimal(each)).join('; '),
    tolerance: numeric(own),
    evidence,
    reasons: [...reasons, ...(fact.kind === 'approx' ? ['approximate-figure'] : [])],
  };
});
