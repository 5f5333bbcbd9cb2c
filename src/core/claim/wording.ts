import { z } from 'zod';
import { printDecimal } from './decimal-text.ts';
import type { Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { numeric } from './numeric.ts';
import { percentOf } from './percent-text.ts';
import { compare, rational, type Rational } from './rational.ts';
import { reference } from './reference-schema.ts';
import { rule } from './rule.ts';

/** What share of a hundred a word stands for; ends count as inside unless `open`. */
interface Range {
  readonly from: Rational;
  readonly to: Rational;
  readonly open?: boolean;
  readonly text: string;
}

/** Method.md 1.2, rule 12. */
const ranges = {
  majority: { from: rational(50), to: rational(100), open: true, text: '>50' },
  'a-third': { from: rational(30), to: rational(367, 10), text: '30 … 36.7' },
  'one-in-four': { from: rational(225, 10), to: rational(275, 10), text: '22.5 … 27.5' },
  few: { from: rational(0), to: rational(20), open: true, text: '<20' },
} as const satisfies Readonly<Record<string, Range>>;

const args = z.strictObject({
  fact: reference,
  word: z.enum(['majority', 'a-third', 'one-in-four', 'few']),
  /** Percent, ends inside: what the word means here, where it is not what it means by default. */
  means: z.strictObject({ from: z.int().min(0).max(100), to: z.int().min(0).max(100) }).optional(),
});

const isWithin = (percent: Rational, { from, to, open = false }: Range, word: string): boolean => {
  const [low, high] = [compare(percent, from), compare(percent, to)];
  if (!open) return low >= 0 && high <= 0;
  return word === 'few' ? high < 0 : low > 0;
};

/** Rule 12: a word of quantity against the percentage beside it. */
export const wording = rule(args, ({ fact, word, means }, lookUp): Finding => {
  const named = lookUp.one(fact);
  const percent = percentOf(named, lookUp);
  if (percent === null) return notCheckable([`not-published:${named.locator}`]);
  const range: Range =
    means === undefined
      ? ranges[word]
      : { from: rational(means.from), to: rational(means.to), text: `${means.from} … ${means.to}` };
  const isTrue = isWithin(percent, range, word);
  return {
    verdict: isTrue ? 'consistent' : 'inconsistent',
    expected: range.text,
    computed: numeric(percent),
    tolerance: null,
    evidence: [
      { line: `${printDecimal(percent)} ${isTrue ? '∈' : '∉'} ${range.text}`, cells: [named.locator] },
    ],
    reasons: [],
  };
});
