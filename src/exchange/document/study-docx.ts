import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { documentProse } from './document-prose.ts';
import type { PaperLabels } from './paper-labels.ts';
import { paperLine } from './paper-line.ts';
import type { StudyDocument } from './study-document.ts';

const faint = '5A5A5A';
const red = '7A1F1F';
const languages = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' } as const;
/** Twentieths of a point: the width between the margins of A4, and the part of it that names a row. */
const pageWidth = 9400;
const nameWidth = 3000;
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'AAAAAA' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

interface Look {
  readonly bold?: boolean;
  readonly color?: string;
  readonly size?: number;
}

/** What a person wrote: its own line ends are kept, and a paragraph written from the right begins there. */
const prose = (words: string, look: Look = {}): readonly Paragraph[] =>
  documentProse(words).map(
    ({ lines, isFromRight }) =>
      new Paragraph({
        bidirectional: isFromRight,
        spacing: { after: 60 },
        children: lines.map((text, at) => new TextRun({ text, ...look, ...(at === 0 ? {} : { break: 1 }) })),
      }),
  );

const cell = (children: readonly Paragraph[], width: number): TableCell =>
  new TableCell({
    // A cell without a paragraph is no cell.
    children: children.length === 0 ? [new Paragraph({})] : [...children],
    width: { size: width, type: WidthType.DXA },
    borders: { top: rule, bottom: rule, left: none, right: none },
    margins: { top: 70, bottom: 40, left: 60, right: 100 },
  });

const tableOf = (rows: StudyDocument['sections'][number]['rows'], gap: string): Table =>
  new Table({
    columnWidths: [nameWidth, pageWidth - nameWidth],
    width: { size: pageWidth, type: WidthType.DXA },
    rows: rows.map(
      ([name, value]) =>
        new TableRow({
          cantSplit: value.length < 600,
          children: [
            cell(prose(name, { bold: true }), nameWidth),
            cell(value.trim() === '' ? prose(gap, { color: faint }) : prose(value), pageWidth - nameWidth),
          ],
        }),
    ),
  });

const heading = (words: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    children: [new TextRun(paperLine(words))],
  });

const pageLine = (words: string): readonly TextRun[] =>
  words.split(/(\{pages?\})/).map((part) => {
    const own = part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
    return new TextRun({ children: [own], size: 16, color: faint });
  });

const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 120 } },
});

/** A table of a study as DOCX: the same words as the PDF. */
export const studyDocx = async (document: StudyDocument, labels: PaperLabels): Promise<Uint8Array> => {
  const { title, study, institution, sections, gap, source, footer, locale, isDemonstration } = document;
  const ribbon = new Paragraph({
    shading: { type: ShadingType.CLEAR, fill: red, color: 'auto' },
    children: [new TextRun({ text: labels.demonstration, bold: true, color: 'FFFFFF', size: 17 })],
  });
  const foot = new Paragraph({
    tabStops: [{ type: 'right', position: pageWidth }],
    children: [
      new TextRun({ text: paperLine(footer), size: 16, color: faint }),
      new TextRun({ text: '\t', size: 16 }),
      ...pageLine(labels.page),
    ],
  });
  const file = new Document({
    title: paperLine(`${title} · ${study}`),
    creator: 'Qaitu',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 20, language: { value: languages[locale] } } },
        heading1: headingStyle(34, 0),
        heading2: headingStyle(26, 320),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { left: 1250, right: 1250, top: 1250, bottom: 1250 },
          },
        },
        ...(isDemonstration ? { headers: { default: new Header({ children: [ribbon] }) } } : {}),
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          ...(isDemonstration ? prose(labels.demonstration, { bold: true, color: red }) : []),
          heading(title, 1),
          ...prose(study, { bold: true, size: 24 }),
          ...prose(institution, { color: faint }),
          ...sections.flatMap((section) => [
            ...(section.heading === '' ? [] : [heading(section.heading, 2)]),
            tableOf(section.rows, gap),
          ]),
          new Paragraph({}),
          ...prose(source, { color: faint, size: 18 }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
};
