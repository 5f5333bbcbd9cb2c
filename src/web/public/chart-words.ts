import type { ReleaseTable } from '../../contract/release.ts';
import type { Unit } from '../../core/flow/figure.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text, textOf } from '../../messages.ts';
import type { ChartTexts, MapTexts } from '../charts/chart-texts.ts';

/** ISO 3166 numeric code of Kazakhstan, where every flow begins. */
const kazakhstan = { alpha3: 'KAZ', numeric: '398' } as const;

/** The words of a chart in the reader's language. */
export const chartTexts = (locale: Locale, title: string, unitCode: Unit): ChartTexts => {
  const unit = textOf(locale, `observatory.unit.${unitCode}`);
  return {
    title,
    description: text(locale, 'observatory.chart-description', { title, unit }),
    valueAxis: unit,
    noData: text(locale, 'observatory.series-gap'),
    missing: {
      'not-published': text(locale, 'observatory.missing.not-published'),
      'not-reported': text(locale, 'observatory.missing.not-reported'),
      'not-defined': text(locale, 'observatory.missing.not-defined'),
      'not-applicable': text(locale, 'observatory.missing.not-applicable'),
    },
    unpublishedBetween: text(locale, 'observatory.unpublished-between'),
    computed: text(locale, 'observatory.computed'),
  };
};

export const mapTexts = (locale: Locale, tables: readonly ReleaseTable[], period: string): MapTexts => ({
  ...chartTexts(locale, text(locale, 'observatory.map-title', { period }), tables[0]?.unit ?? 'persons'),
  origin: text(locale, 'observatory.origin'),
  unplaced: text(locale, 'observatory.unplaced'),
});

/** ISO numeric codes as the release gives them. */
export const numericOfTables = (tables: readonly ReleaseTable[]) => {
  const codes = new Map<string, string>([[kazakhstan.alpha3, kazakhstan.numeric]]);
  for (const category of tables.flatMap((table) => table.categories)) {
    if (category.numeric !== undefined) codes.set(category.code, category.numeric);
  }
  return (alpha3: string): string | undefined => codes.get(alpha3);
};
