import { formatDate } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { LocalizedText, Locale } from '../../core/basics/locale.ts';
import type { CoreqItem } from '../../core/study/record/coreq.ts';
import { coreqLines } from '../../core/study/record/coreq-lines.ts';
import { printTable7 } from '../../core/study/record/print-table-7.ts';
import type { StudyRecord } from '../../core/study/record/study-record.ts';
import type { StudyDocument } from '../../exchange/document/study-document.ts';
import { blocksFile } from '../../exchange/document/blocks-file.ts';
import { studyBlocks } from '../../exchange/document/study-blocks.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import { text, textOf } from '../../messages.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { paperLabelsOf } from './paper-labels-of.ts';

/** What is printed of a study, with its names for the reader. */
export interface PrintedStudy {
  readonly institution: LocalizedText;
  readonly record: StudyRecord;
  readonly version: number;
  readonly isDemonstration: boolean;
}

const documentOf = (
  { institution, record, version, isDemonstration }: PrintedStudy,
  locale: Locale,
  { title, sections, source }: Pick<StudyDocument, 'title' | 'sections' | 'source'>,
): StudyDocument => ({
  ...{ title, study: record.title, institution: institution[locale], sections, source },
  gap: text(locale, 'study-record.coreq.gap'),
  footer: `${record.title} · ${text(locale, 'study-desk.version', { version: String(version) })}`,
  ...{ locale, isDemonstration },
});

const fileOf = async (
  typesetter: Typesetter,
  document: StudyDocument,
  name: string,
  format: 'pdf' | 'docx',
): Promise<OwnFile> =>
  blocksFile(typesetter, studyBlocks(document), paperLabelsOf(document.locale, 'study'), { name, format });

/** The methodology table as Table 7 of the paper has it. */
const table7 = async (
  typesetter: Typesetter,
  printed: PrintedStudy,
  { locale, format }: { readonly locale: Locale; readonly format: 'pdf' | 'docx' },
): Promise<OwnFile> => {
  const rows = printTable7(
    printed.record,
    (key, params) => textOf(locale, `study-record.table-7.${key}`, params),
    (day) => formatDate(day, locale),
  );
  const document = documentOf(printed, locale, {
    title: text(locale, 'study-desk.table-7.title'),
    sections: [{ heading: '', rows }],
    source: text(locale, 'study-desk.table-7.source'),
  });
  return fileOf(typesetter, document, 'table-7', format);
};

/** The COREQ checklist: all 32 items, those that nobody wrote anything for too. */
const coreq = async (
  typesetter: Typesetter,
  printed: PrintedStudy,
  items: readonly CoreqItem[],
  { locale, format }: { readonly locale: Locale; readonly format: 'pdf' | 'docx' | 'csv' },
): Promise<OwnFile> => {
  const titleOf = ({ number }: CoreqItem): string => textOf(locale, `study-record.coreq.item.${number}`);
  const linesOf = (item: CoreqItem): readonly string[] =>
    coreqLines(item, (name, count) =>
      textOf(locale, `study-record.coreq.count.${name}`, { count: formatNumber(count, locale) }),
    );
  const domainOf = (domain: CoreqItem['domain']): string =>
    textOf(locale, `study-record.coreq.domain.${domain}`);
  if (format === 'csv') {
    const header = (['number', 'domain', 'item', 'answer'] as const).map((column) =>
      text(locale, `study-desk.coreq.column.${column}`),
    );
    const rows = items.map((item) => [
      item.number,
      domainOf(item.domain),
      titleOf(item),
      linesOf(item).join('\n'),
    ]);
    return {
      name: 'coreq.csv',
      type: 'text/csv; charset=utf-8',
      body: Buffer.from(`\ufeff${writeCsv(header, rows)}`),
    };
  }
  const document = documentOf(printed, locale, {
    title: text(locale, 'study-desk.coreq.title'),
    sections: (['team', 'design', 'analysis'] as const).map((domain) => ({
      heading: domainOf(domain),
      rows: items
        .filter((item) => item.domain === domain)
        .map((item) => [`${item.number}. ${titleOf(item)}`, linesOf(item).join('\n\n')] as const),
    })),
    source: text(locale, 'study-desk.coreq.source'),
  });
  return fileOf(typesetter, document, 'coreq', format);
};

export const printedStudy = { table7, coreq } as const;
