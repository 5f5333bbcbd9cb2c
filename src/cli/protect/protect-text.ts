import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { CountTable } from '../../core/disclosure/count-table.ts';
import type { Protection } from '../../core/disclosure/protection.ts';
import { text } from '../../messages.ts';
import { alignedColumns } from '../aligned-columns.ts';
import { cellLabels } from './cell-labels.ts';

const mostLines = 60;

const limit = (value: number, locale: Locale): string =>
  formatNumber(value, locale, Number.isInteger(value) ? 0 : 2);

/** A protected table for people: how many cells are left out and why, whether fewer persons could be lost, and what can still be said of each. */
export const protectText = (locale: Locale, table: CountTable, protection: Protection): string => {
  const { primary, suppressed, cost, bound, optimal, ranges } = protection;
  if (primary.length === 0) return `${text(locale, 'disclosure.nothing-sensitive')}\n`;
  const isPrimary = new Set(primary);
  const shown = ranges.slice(0, mostLines);
  const rows = shown.map(({ cell, lower, upper }) => [
    cellLabels(table, cell),
    formatNumber(table.values[cell] ?? 0, locale),
    `${limit(lower, locale)} – ${limit(upper, locale)}`,
    text(locale, isPrimary.has(cell) ? 'disclosure.why-sensitive' : 'disclosure.why-complement'),
  ]);
  const head = [
    text(locale, 'disclosure.column.cell'),
    text(locale, 'disclosure.column.count'),
    text(locale, 'disclosure.column.range'),
    text(locale, 'disclosure.column.why'),
  ];
  return `${[
    text(locale, 'disclosure.counts', {
      sensitive: formatNumber(primary.length, locale),
      complements: formatNumber(suppressed.length - primary.length, locale),
      cost: formatNumber(cost, locale),
    }),
    optimal
      ? text(locale, 'disclosure.optimal')
      : text(locale, 'disclosure.not-optimal', { bound: formatNumber(bound, locale) }),
    '',
    ...alignedColumns([head, ...rows]),
    ...(shown.length < ranges.length
      ? [
          text(locale, 'disclosure.shortened', {
            shown: formatNumber(shown.length, locale),
            all: formatNumber(ranges.length, locale),
          }),
        ]
      : []),
  ].join('\n')}\n`;
};
