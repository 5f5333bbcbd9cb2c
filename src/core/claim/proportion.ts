import { z } from 'zod';
import { baseCount } from './base-count.ts';
import type { Fact } from './fact.ts';
import type { Evidence, Finding } from './finding.ts';
import { possibleBases, possibleCounts } from './grim.ts';
import { readPercent } from './grim-percent.ts';
import { isPowerless } from './grim-powerless.ts';
import type { LookUp } from './look-up.ts';
import { notCheckable } from './not-checkable.ts';
import { percentText } from './percent-text.ts';
import { roundings } from './possible-range.ts';
import { reference, references } from './reference-schema.ts';
import { rule } from './rule.ts';

const args = z.strictObject({
  percents: references,
  /** Of how many people they are said to be. */
  base: reference,
  /** Bases to try beside it, to show what would fit. */
  otherBases: references.optional(),
  /** Up to where bases that fit are searched. */
  searchTo: z.int().min(1).max(1000).default(60),
});

interface Printed {
  readonly fact: Fact;
  readonly text: string;
}

const printedOf = (facts: readonly Fact[], lookUp: LookUp): readonly Printed[] =>
  facts.flatMap((fact) => {
    const text = percentText(fact, lookUp);
    return text === null ? [] : [{ fact, text }];
  });

/** The counts of each percentage under the first rounding rule that allows them all; nothing when none does. */
const countsFor = (printed: readonly Printed[], base: number) => {
  for (const rounding of roundings) {
    const counts = printed.map(({ text }) => possibleCounts(text, base)[rounding][0]);
    if (counts.every((count) => count !== undefined)) return { rounding, counts };
  }
  return undefined;
};

const dashed = (rounding: string): string =>
  rounding.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);

const listed = (bases: readonly number[]): string => (bases.length === 0 ? 'none' : bases.join(', '));

/** Which bases fit all percentages, a line for each rounding rule, and for half-up or floor chosen for each figure. */
const basesEvidence = (printed: readonly Printed[], searchTo: number): readonly Evidence[] => {
  const bases = possibleBases(
    printed.map(({ text }) => text),
    searchTo,
  );
  const cells = printed.map(({ fact }) => fact.locator);
  return [...roundings, 'mixed' as const].map((rounding) => ({
    line: `n ≤ ${searchTo}, ${dashed(rounding)}: ${listed(bases[rounding])}`,
    cells,
  }));
};

const countsLine = (printed: readonly Printed[], base: number): string => {
  const found = countsFor(printed, base);
  const percents = printed.map(({ text }) => `${text} %`).join(', ');
  if (found === undefined) return `n = ${base}: ${percents} → none`;
  return `n = ${base}, ${dashed(found.rounding)}: ${percents} → ${found.counts.map((count) => `${count}/${base}`).join(', ')}`;
};

const isSaidOfTooMany = (printed: readonly Printed[], base: number): boolean =>
  printed.every(({ text }) => {
    const percent = readPercent(text);
    return percent.ok && isPowerless(percent.value, base);
  });

/** Rule 4 (GRIM): is there a whole number of people that makes each percentage of this base? */
export const proportion = rule(args, ({ percents, base, otherBases = [], searchTo }, lookUp): Finding => {
  const facts = lookUp.many(percents);
  const baseFact = lookUp.one(base);
  const size = baseCount(baseFact);
  const printed = printedOf(facts, lookUp);
  const missing = facts
    .filter(({ value }) => value === null)
    .map(({ locator }) => `not-published:${locator}`);
  if (size === null) return notCheckable([`not-published:${baseFact.locator}`]);
  if (printed.length === 0) return notCheckable(missing.length === 0 ? ['empty-table'] : missing);
  const cells = [...printed.map(({ fact }) => fact.locator), baseFact.locator];
  const found = countsFor(printed, size);
  const evidence: Evidence[] = [{ line: countsLine(printed, size), cells }];
  for (const other of lookUp.many(otherBases)) {
    const count = baseCount(other);
    if (count !== null) {
      evidence.push({ line: countsLine(printed, count), cells: [...cells.slice(0, -1), other.locator] });
    }
  }
  const isPower = !isSaidOfTooMany(printed, size);
  if (isPower && printed.length > 1) evidence.push(...basesEvidence(printed, searchTo));
  return {
    verdict: !isPower ? 'not_applicable' : found === undefined ? 'inconsistent' : 'consistent',
    expected: 'exists',
    computed: found === undefined ? 'none' : found.counts.join(','),
    tolerance: found === undefined ? roundings.map(dashed).join(', ') : dashed(found.rounding),
    evidence,
    reasons: [...missing, ...(isPower ? [] : [`powerless-base:${size}`])],
  };
});

const baseArgs = z.strictObject({
  percents: references,
  base: reference,
  searchTo: z.int().min(1).max(1000).default(100),
});

/** Rule 4 for a set: the bases that fit all percentages under one rounding rule, against the base that is claimed. */
export const proportionBase = rule(baseArgs, ({ percents, base, searchTo }, lookUp): Finding => {
  const facts = lookUp.many(percents);
  const baseFact = lookUp.one(base);
  const size = baseCount(baseFact);
  const printed = printedOf(facts, lookUp);
  if (size === null) return notCheckable([`not-published:${baseFact.locator}`]);
  if (printed.length === 0) return notCheckable(facts.map(({ locator }) => `not-published:${locator}`));
  const bases = possibleBases(
    printed.map(({ text }) => text),
    searchTo,
  );
  // Half-up is what readers expect; another rule is told where half-up leaves no base at all.
  const others = roundings.filter((rounding) => bases[rounding].length > 0 && rounding !== 'halfUp');
  const [other] = others.toSorted((a, b) => bases[b].length - bases[a].length);
  const halfUp = `half-up: ${listed(bases.halfUp)}`;
  const fits = countsFor(printed, size) !== undefined;
  return {
    verdict: fits ? 'consistent' : 'inconsistent',
    expected: size,
    computed:
      bases.halfUp.length > 0 || other === undefined
        ? halfUp
        : `${dashed(other)}: ${listed(bases[other])}; ${halfUp}`,
    tolerance: null,
    evidence: [
      {
        line: countsLine(printed, size),
        cells: [...printed.map(({ fact }) => fact.locator), baseFact.locator],
      },
      ...basesEvidence(printed, searchTo),
    ],
    reasons: [],
  };
});
