import { z } from 'zod';
import { amountsIn, isKnown, type Amount } from './amount.ts';
import { cellName } from './cell-name.ts';
import { ClaimRefused } from './claim-fault.ts';
import { printDecimal, toFixed } from './decimal-text.ts';
import type { Fact } from './fact.ts';
import type { Evidence, Finding } from './finding.ts';
import type { LookUp } from './look-up.ts';
import { notCheckable } from './not-checkable.ts';
import { compare, divide, multiply, one, rational, type Rational } from './rational.ts';
import { reference, references } from './reference-schema.ts';

/** A claimed place among others, for each value that the source gives the subject. */
export const positionForm = z.strictObject({
  form: z.literal('position'),
  subject: references,
  /** The others; the subject's own cell among them does not count against it. */
  among: references,
  claimed: reference,
  /** Divide each of `among` by the one of the same place in this list (persons by population), subject last in neither. */
  per: references.optional(),
  /** `no` when the claim is about more than the list holds: then the list can refute it and not confirm it. */
  complete: z.enum(['yes', 'no']).default('yes'),
  /** How the list is called in its source, when it is not complete. */
  list: z.string().min(1).max(80).optional(),
});

interface Placed {
  readonly name: string;
  readonly value: Rational;
  readonly facts: readonly Fact[];
}

const thousand = rational(1000);

/** The values compared: as they are, or per thousand of another list. */
const valuesOf = (
  amounts: readonly Amount[],
  per: readonly Amount[] | undefined,
  scale: Rational,
): readonly Placed[] =>
  amounts.flatMap((amount, at): Placed[] => {
    const name = cellName(amount.fact);
    if (per === undefined)
      return amount.value === null ? [] : [{ name, value: amount.value, facts: [amount.fact] }];
    const base = per[at];
    if (base?.value?.n === 0n) throw new ClaimRefused('base-zero', { cell: base.fact.id }, base.fact.origin);
    if (amount.value === null || base?.value == null) return [];
    const value = divide(multiply(amount.value, scale), base.value);
    return [{ name, value, facts: [amount.fact, base.fact] }];
  });

const valueLine = (placed: readonly Placed[], decimals: number): Evidence => ({
  line: placed
    .toSorted((a, b) => compare(b.value, a.value))
    .map(({ name, value }) => `${name} ${decimals === 0 ? printDecimal(value) : toFixed(value, decimals)}`)
    .join(' > '),
  cells: placed.flatMap(({ facts }) => facts.map(({ locator }) => locator)),
});

/** Rule 6, a place: one more than the number of larger values. */
export const judgePosition = (form: z.output<typeof positionForm>, lookUp: LookUp): Finding => {
  const subjects = lookUp.many(form.subject);
  const [measure] = subjects;
  const claimed = lookUp.one(form.claimed).value;
  if (measure === undefined) throw new Error('A place is somebody’s');
  const own = amountsIn(measure, subjects, lookUp);
  const others = amountsIn(measure, lookUp.many(form.among), lookUp);
  const perFacts = form.per === undefined ? undefined : lookUp.many(form.per);
  const per = perFacts?.[0] === undefined ? undefined : amountsIn(perFacts[0], perFacts, lookUp);
  if (perFacts !== undefined && perFacts.length !== others.length) {
    throw new ClaimRefused('lists-differ', { left: others.length, right: perFacts.length });
  }
  const unknown = [...own, ...others, ...(per ?? [])].filter((amount) => !isKnown(amount));
  const reasons = unknown.map(({ fact }) => `not-published:${fact.locator}`);
  // Both lists in whole units before one is divided by the other.
  const scaleOf = (fact: Fact | undefined): Rational =>
    fact === undefined ? one : lookUp.unitOf(fact).scale;
  const scale = multiply(thousand, divide(scaleOf(measure), scaleOf(perFacts?.[0])));
  const placed = valuesOf(others, per, scale);
  // Per another list the subject stands in both lists; without one it may be a figure of the text.
  const values =
    per === undefined
      ? valuesOf(own, undefined, one)
      : placed.filter(({ facts }) => subjects.some(({ id }) => id === facts[0]?.id));
  const rivals = placed.filter(({ facts }) => !subjects.some(({ id }) => id === facts[0]?.id));
  if (claimed === null || values.length === 0 || rivals.length === 0) return notCheckable(reasons);
  const places = values.map(
    ({ value }) => 1 + rivals.filter((rival) => compare(rival.value, value) > 0).length,
  );
  const isRefuted = places.some((place) => compare(rational(place), claimed) > 0);
  const differs = places.some((place) => compare(rational(place), claimed) !== 0);
  const isOpen = form.complete === 'no' && !isRefuted;
  const distinct = [...new Set(places)];
  const evidence = values.map((value) => valueLine([...rivals, value], per === undefined ? 0 : 2));
  const [first] = values;
  const named = `${form.list ?? ''}: ${first?.name ?? ''} ${distinct[0] === 1 ? 'first' : `#${distinct.join(', #')}`}`;
  return {
    verdict: isOpen ? 'not_checkable' : differs ? 'inconsistent' : 'consistent',
    expected: Number(printDecimal(claimed)),
    computed:
      form.complete === 'no' ? named : distinct.length === 1 ? (distinct[0] ?? null) : distinct.join('; '),
    tolerance: null,
    evidence,
    reasons: [...reasons, ...(isOpen ? ['list-not-complete'] : [])],
  };
};
