import { formatDate } from '../../core/basics/format-date.ts';
import { locales } from '../../core/basics/locale.ts';
import { canonicalJson, type JsonValue } from '../../core/basics/canonical-json.ts';
import { fillCoreq } from '../../core/study/record/coreq.ts';
import { printTable7 } from '../../core/study/record/print-table-7.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import { textOf } from '../../messages.ts';
import type { StudyPackageInput } from './study-package-input.ts';

/** Record, Table 7 and COREQ checklist of a study as files, by path; tables in three languages. */
export const protocolFiles = ({
  record,
  project,
}: StudyPackageInput): readonly (readonly [string, string])[] => {
  const quotes = project.sources.reduce(
    (sum, { selections }) => sum + selections.filter(({ codings }) => codings.length > 0).length,
    0,
  );
  const analysis = {
    codes: project.codes.length,
    themes: project.themes.map(({ name }) => name),
    quotes,
    quotesNamePeople: true,
    minorThemes: [],
  };
  return [
    ['protocol/record.json', canonicalJson(record as unknown as JsonValue)],
    ...locales.map((locale) => {
      const rows = printTable7(
        record,
        (key, params) => textOf(locale, `study-record.table-7.${key}`, params),
        (day) => formatDate(day, locale),
      );
      return [`protocol/table-7.${locale}.csv`, writeCsv(['item', 'description'], rows)] as const;
    }),
    ...locales.map((locale) => {
      const rows = fillCoreq(record, analysis, (day) => formatDate(day, locale)).map(
        ({ number, domain, words, counts }) => [
          number,
          textOf(locale, `study-record.coreq.domain.${domain}`),
          textOf(locale, `study-record.coreq.item.${number}`),
          [
            ...words,
            ...Object.entries(counts).map(([name, count]) =>
              textOf(locale, `study-record.coreq.count.${name}`, { count: String(count) }),
            ),
          ].join('\n') || textOf(locale, 'study-record.coreq.gap'),
        ],
      );
      return [
        `protocol/coreq.${locale}.csv`,
        writeCsv(['number', 'domain', 'item', 'report'], rows),
      ] as const;
    }),
  ];
};
