import { quoteRows } from '../../core/study/project/quote-rows.ts';
import type { StudyProject } from '../../core/study/project/study-project.ts';
import { writeCsv } from '../tabular/write-csv.ts';
import { writeXlsxStream } from '../tabular/write-xlsx-stream.ts';

/** The columns of a table of quotes, in their order; the variables of the study follow by their names. */
const quoteColumns = [
  'code',
  'code_path',
  'quote',
  'source',
  'speaker',
  'start',
  'end',
  'coder',
  'coded_at',
  'memo',
] as const;

function* cellsOf(project: StudyProject): Generator<readonly (string | number)[]> {
  for (const row of quoteRows(project))
    yield [
      row.code,
      row.path,
      row.quote,
      row.source,
      row.speakers.join('; '),
      row.start,
      row.end,
      row.coder,
      row.codedAt,
      row.memos.join('\n'),
      ...row.values,
    ];
}

const headerOf = ({ variables }: StudyProject): readonly string[] => [
  ...quoteColumns,
  ...variables.map(({ name }) => name),
];

/** Every coded passage as a line of CSV (RFC 4180, UTF-8); what a spreadsheet would run as a formula gets an apostrophe. In pieces of some hundred lines. */
export function* quotesCsv(project: StudyProject): Generator<string> {
  yield writeCsv(headerOf(project), []);
  let rows: (readonly (string | number)[])[] = [];
  for (const row of cellsOf(project)) {
    rows.push(row);
    if (rows.length < 500) continue;
    yield writeCsv(undefined, rows);
    rows = [];
  }
  if (rows.length > 0) yield writeCsv(undefined, rows);
}

/** The same as a workbook of one sheet, in constant memory; texts stay texts whatever they begin with. */
export const quotesXlsx = (project: StudyProject): AsyncGenerator<Uint8Array> =>
  writeXlsxStream([
    {
      name: 'Quotes',
      header: headerOf(project),
      widths: headerOf(project).map((name) => (name === 'quote' ? 60 : 18)),
      rows: (async function* () {
        yield* cellsOf(project);
      })(),
    },
  ]);
