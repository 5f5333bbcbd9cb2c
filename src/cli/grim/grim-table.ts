import { formatNumber } from '../../core/basics/format-number.ts';
import { formatPeriods } from '../../core/basics/format-periods.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { PossibleBases, PossibleCounts } from '../../core/claim/grim.ts';
import { readPercent } from '../../core/claim/grim-percent.ts';
import { isPowerless } from '../../core/claim/grim-powerless.ts';
import { roundings } from '../../core/claim/possible-range.ts';
import { text } from '../../messages.ts';
import { alignedColumns } from '../aligned-columns.ts';

/** What is known of one percentage; `counts` when a base was named. */
export interface AnsweredPercent {
  readonly percent: string;
  readonly counts?: PossibleCounts;
}

const spans = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '—' : formatPeriods(numbers.map(String));

const printPercent = (locale: Locale, percent: string): string =>
  formatNumber(Number(percent), locale, percent.split('.')[1]?.length ?? 0);

/** The counts as a table: a line per percentage, a column per way of rounding. */
export const printCounts = (locale: Locale, answers: readonly AnsweredPercent[], base: number): string[] => {
  const head = [
    text(locale, 'claim.grim.percent'),
    ...roundings.map((name) => text(locale, `claim.grim.${name}`)),
  ];
  const rows = answers.map(({ percent, counts }) => [
    printPercent(locale, percent),
    ...roundings.map((name) => spans(counts?.[name] ?? [])),
  ]);
  const powerless = answers.filter(({ percent }) => {
    const read = readPercent(percent);
    return read.ok && isPowerless(read.value, base);
  });
  const percents = powerless.map(({ percent }) => printPercent(locale, percent)).join('; ');
  return [
    text(locale, 'claim.grim.counts', { base: formatNumber(base, locale) }),
    ...alignedColumns([head, ...rows]),
    ...(powerless.length === 0 ? [] : [text(locale, 'claim.grim.powerless', { percents })]),
  ];
};

/** The bases that fit all percentages: a line per way of rounding. */
export const printBases = (locale: Locale, bases: PossibleBases, maxBase: number): string[] => [
  text(locale, 'claim.grim.bases', { limit: formatNumber(maxBase, locale) }),
  ...alignedColumns(
    ([...roundings, 'mixed'] as const).map((name) => [
      text(locale, `claim.grim.${name}`),
      spans(bases[name]),
    ]),
  ),
];
