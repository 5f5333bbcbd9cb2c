import { formatNumber, formatShare } from '../basics/format-number.ts';
import { locales, type Locale, type LocalizedText } from '../basics/locale.ts';
import type { FigureTable } from './figure-table.ts';

interface FindingCell {
  readonly category: string;
  readonly period: string;
  readonly value: number | null;
}

const placeholder = /\{(share:)?([^@{}]+)@([^@{}]+)\}/g;

/** A cell that a headline needs, and whether something is divided by it. */
export interface FindingPlace {
  readonly place: string;
  readonly isDivisor: boolean;
}

/** All cells that the headline needs, in any of its languages, as `category@period`. */
export const findingPlaces = (table: FigureTable): readonly FindingPlace[] =>
  locales
    .flatMap((locale) => [...table.page.finding[locale].matchAll(placeholder)])
    .flatMap(([, share, category = '', period = '']) => [
      { place: `${category}@${period}`, isDivisor: false },
      ...(share === undefined
        ? []
        : [{ place: `${table.read.total?.category ?? 'total'}@${period}`, isDivisor: true }]),
    ]);

/**
 * The headline of a table with its numbers put in: `{category@period}` is the figure and
 * `{share:category@period}` its share of the table's total, so that no number is typed by hand.
 * Throws when a placeholder names a cell that has no number: a headline must not state a gap.
 */
export const fillFinding = (table: FigureTable, cells: readonly FindingCell[]): LocalizedText => {
  const valueOf = (category: string, period: string): number => {
    const value = cells.find((cell) => cell.category === category && cell.period === period)?.value ?? null;
    if (value === null)
      throw new Error(`${table.id}: the finding names ${category}@${period}, which has no number`);
    return value;
  };
  const fill = (locale: Locale): string =>
    table.page.finding[locale].replace(
      placeholder,
      (_all, share: string | undefined, category: string, period: string) => {
        const value = valueOf(category, period);
        if (share === undefined) return formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
        if (table.read.total === undefined) throw new Error(`${table.id}: a share needs a total`);
        return formatShare(value / valueOf(table.read.total.category, period), locale);
      },
    );
  const [kk = '', ru = '', en = ''] = locales.map(fill);
  return { kk, ru, en };
};
