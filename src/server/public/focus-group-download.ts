import type { DownloadFormat } from '../../contract/downloads.ts';
import { checkedFacts, type BaseCounts } from '../../contract/focus-group.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import { writeXlsx } from '../../exchange/tabular/write-xlsx.ts';
import { text, textOf } from '../../messages.ts';
import { downloadTypes } from './download.ts';
import { represent, type Representation } from '../representation.ts';

const header = [
  'id',
  'locator',
  'figure',
  'fact',
  'given',
  'counts_of_13',
  'counts_of_12',
  'cut_off_of_12',
  'verdict',
];

const given = (fact: (typeof checkedFacts)[number]): string => {
  if (fact.given.kind === 'percent') return fact.given.printed;
  return fact.given.kind === 'part' ? `1/${fact.given.of}` : `n=${fact.given.count}`;
};
const list = (counts: readonly number[]): string => counts.join(' ');

const rowsOf = (locale: Locale): readonly (readonly (string | number | null)[])[] =>
  checkedFacts.map((fact) => {
    const [of13, of12]: readonly [BaseCounts, BaseCounts] = fact.counts;
    return [
      ...[fact.id, fact.locator, fact.figure, textOf(locale, `focus-group.fact.${fact.id}`), given(fact)],
      ...[list(of13.rounded), list(of12.rounded), list(of12.cut), fact.verdict],
    ];
  });

/** The facts of the focus group with the counts they may be of, in one of the three formats. */
export const focusGroupDownload = async (format: DownloadFormat, locale: Locale): Promise<Representation> => {
  const headers = {
    'cache-control': 'no-cache',
    'content-disposition': `attachment; filename="qaitu-focus-group.${format}"`,
  };
  const rows = rowsOf(locale);
  const body =
    format === 'json'
      ? `${JSON.stringify({ facts: checkedFacts })}\n`
      : format === 'csv'
        ? writeCsv(header, rows)
        : await writeXlsx([{ name: text(locale, 'focus-group.title'), header, rows }]);
  return represent(body, downloadTypes[format], { headers });
};
