import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { CountTable } from '../../core/disclosure/count-table.ts';
import type { Unprotectable } from '../../core/disclosure/protect-table.ts';
import { text } from '../../messages.ts';
import { cellLabels } from './cell-labels.ts';

const mostLines = 60;

/** The cells that the totals give away, each with what everybody finds out about it, and the cure. */
export const unprotectableText = (
  locale: Locale,
  table: CountTable,
  cells: readonly Unprotectable[],
): string => {
  const lines = cells.slice(0, mostLines).map(({ cell, lower, upper, known }) => {
    const name = cellLabels(table, cell);
    return known === undefined
      ? text(locale, 'disclosure.given-away', {
          cell: name,
          lower: formatNumber(lower, locale),
          upper: formatNumber(upper, locale),
        })
      : text(locale, 'disclosure.given-away-to-one', { cell: name, known: cellLabels(table, known) });
  });
  return `${[text(locale, 'disclosure.infeasible', { count: formatNumber(cells.length, locale) }), ...lines].join('\n')}\n`;
};
