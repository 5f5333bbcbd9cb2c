import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { AgreementFact, AgreementSection } from '../../core/mobility/agreement-sections.ts';
import type { AgreementDocument } from './agreement-document.ts';
import type { AgreementLabels } from './agreement-labels.ts';
import { documentProse } from './document-prose.ts';
import { paperLine } from './paper-line.ts';

/** Half-points, as the format counts. */
const size = { body: 20, small: 17, item: 22, part: 26, title: 34 } as const;
const faint = '5A5A5A';
const red = '7A1F1F';
const languages = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' } as const;
/** Twentieths of a point: the width between the margins of A4. */
const pageWidth = 9400;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BEBEBE' } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: '3C3C3C' } as const;

interface Look {
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

/** What a person wrote: its own line ends are kept, and a paragraph written from the right begins there. */
const prose = (words: string, { alignment, ...run }: Look = {}): readonly Paragraph[] => {
  const paragraphs = documentProse(words).map(
    ({ lines, isFromRight }) =>
      new Paragraph({
        bidirectional: isFromRight,
        spacing: { after: 80 },
        ...(alignment === undefined ? {} : { alignment }),
        children: lines.map((text, at) => new TextRun({ text, ...run, ...(at === 0 ? {} : { break: 1 }) })),
      }),
  );
  // A cell without a paragraph is no cell.
  return paragraphs.length === 0 ? [new Paragraph({})] : paragraphs;
};

const cell = (children: readonly Paragraph[], width: number, borders: object): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: none, ...borders },
    margins: { top: 50, bottom: 30, left: 40, right: 80 },
  });

const tableOf = (rows: readonly TableRow[], widths: readonly number[]): Table =>
  new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: pageWidth, type: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  });

const factsTable = (facts: readonly AgreementFact[], blank: string): readonly FileChild[] =>
  facts.length === 0
    ? []
    : [
        tableOf(
          facts.map(
            ([name, value]) =>
              new TableRow({
                cantSplit: value.length < 600,
                children: [
                  cell(prose(name, { color: faint }), 2800, {}),
                  cell(
                    value.trim() === '' ? prose(blank, { color: faint }) : prose(value),
                    pageWidth - 2800,
                    {},
                  ),
                ],
              }),
          ),
          [2800, pageWidth - 2800],
        ),
      ];

const listTable = (
  columns: readonly { readonly title: string; readonly isNumber: boolean }[],
  rows: readonly (readonly string[])[],
): Table => {
  const shares = columns.map(({ isNumber }) => (isNumber ? 2 : 4));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((pageWidth * share) / total));
  const sideOf = (at: number): Look =>
    columns[at]?.isNumber === true ? { alignment: AlignmentType.RIGHT } : {};
  const rowOf = (texts: readonly string[], look: Look, borders: object, isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((words, at) =>
        cell(prose(words, { ...look, ...sideOf(at) }), widths[at] ?? 0, borders),
      ),
    });
  const head = rowOf(
    columns.map(({ title }) => title),
    { bold: true, size: size.small },
    { bottom: strong },
    true,
  );
  return tableOf([head, ...rows.map((row) => rowOf(row, {}, { bottom: thin }, false))], widths);
};

const heading = (words: string, level: 1 | 2 | 3): Paragraph =>
  new Paragraph({
    heading:
      [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ??
      HeadingLevel.HEADING_3,
    keepNext: true,
    children: [new TextRun(paperLine(words))],
  });

const sectionChildren = (section: AgreementSection, blank: string, list: string): readonly FileChild[] => [
  heading(section.title, 2),
  ...section.prose.flatMap((words) => prose(words)),
  ...section.items.flatMap((item) => [
    heading(item.heading, 3),
    ...(item.note === null ? [] : prose(item.note, { bold: true })),
    ...factsTable(item.facts, blank),
  ]),
  ...(section.table === null ? [] : [listTable(section.table.columns, section.table.rows)]),
  ...factsTable(section.facts, blank),
  ...section.list.map(
    (words) =>
      new Paragraph({
        numbering: { reference: list, level: 0 },
        spacing: { after: 80 },
        children: [new TextRun(paperLine(words))],
      }),
  ),
];

const pageLine = (words: string): readonly TextRun[] =>
  words.split(/(\{pages?\})/).map((part) => {
    const own = part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
    return new TextRun({ children: [own], size: 16, color: faint });
  });

const ruled = (labels: AgreementLabels): Table =>
  tableOf(
    [labels.name, labels.position, labels.signHere, labels.date].map(
      (words) =>
        new TableRow({
          height: { value: 480, rule: 'atLeast' },
          children: [
            cell(prose(words, { color: faint }), 2800, {}),
            cell([new Paragraph({})], pageWidth - 2800, { bottom: thin }),
          ],
        }),
    ),
    [2800, pageWidth - 2800],
  );

/** A version of an agreement as DOCX: the same words as the PDF, for those who sign in a word processor or on paper. */
export const agreementDocx = async (
  document: AgreementDocument,
  labels: AgreementLabels,
): Promise<Uint8Array> => {
  const { number, participant, facts, differences, sections, signatures, sha256, locale, isDemonstration } =
    document;
  const ribbon = new Paragraph({
    shading: { type: ShadingType.CLEAR, fill: red, color: 'auto' },
    children: [new TextRun({ text: labels.demonstration, bold: true, color: 'FFFFFF', size: size.small })],
  });
  const duties = 'duties';
  const children: readonly FileChild[] = [
    ...(isDemonstration ? prose(labels.demonstration, { bold: true, color: red }) : []),
    heading(labels.title, 1),
    ...factsTable(facts, labels.blank),
    ...(differences.length === 0
      ? []
      : [
          heading(labels.differences, 2),
          listTable(
            [labels.what, labels.before, labels.after].map((title) => ({ title, isNumber: false })),
            differences.map(({ label, before, after }) => [
              label,
              before || labels.blank,
              after || labels.blank,
            ]),
          ),
        ]),
    ...sections.flatMap((section) => sectionChildren(section, labels.blank, duties)),
    heading(labels.signatures, 2),
    ...(signatures.some(({ isOpen }) => isOpen)
      ? prose(labels.open, { color: faint, size: size.small })
      : []),
    ...signatures.flatMap((signature) => [
      heading(signature.heading, 3),
      ...factsTable(signature.facts, labels.blank),
      ...(signature.isOpen ? [ruled(labels)] : []),
    ]),
    heading(labels.fingerprint, 3),
    ...prose(sha256, { size: size.small }),
    ...prose(labels.fingerprintWhat, { color: faint, size: size.small }),
  ];
  const headingStyle = (points: number, before: number) => ({
    run: { size: points, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 100 } },
  });
  const file = new Document({
    title: paperLine(`${labels.title} · ${number}`),
    creator: 'Qaitu',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: size.body, language: { value: languages[locale] } } },
        heading1: headingStyle(size.title, 0),
        heading2: headingStyle(size.part, 320),
        heading3: headingStyle(size.item, 200),
      },
    },
    numbering: {
      config: [
        {
          reference: duties,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 440, hanging: 440 } } },
            },
          ],
        },
      ],
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
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: 'right', position: pageWidth }],
                children: [
                  new TextRun({
                    text: paperLine(`${number} · ${participant} · ${sha256.slice(0, 16)}`),
                    size: 16,
                    color: faint,
                  }),
                  new TextRun({ text: '\t', size: 16 }),
                  ...pageLine(labels.page),
                ],
              }),
            ],
          }),
        },
        children: [...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
};
