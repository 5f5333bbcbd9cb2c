import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
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
import { documentProse } from './document-prose.ts';
import type { PaperColumn, PaperFact } from './paper-blocks.ts';
import { paperLine } from './paper-line.ts';

/** Half-points, as the format counts. */
export const docxSize = { body: 20, small: 17, foot: 16, narrow: 12, item: 22, part: 26, title: 34 } as const;
export const docxColour = { faint: '5A5A5A', red: '7A1F1F' } as const;

const nameWidth = 2800;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BEBEBE' } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: '3C3C3C' } as const;

interface Look {
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  /** Never parted from what follows by the end of a page. */
  readonly keepNext?: boolean;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

/** What a person wrote: its own line ends are kept, and a paragraph written from the right begins there. */
const prose = (words: string, { alignment, keepNext = false, ...run }: Look = {}): readonly Paragraph[] =>
  documentProse(words).map(
    ({ lines, isFromRight }) =>
      new Paragraph({
        bidirectional: isFromRight,
        keepNext,
        spacing: { after: 80 },
        ...(alignment === undefined ? {} : { alignment }),
        children: lines.map((text, at) => new TextRun({ text, ...run, ...(at === 0 ? {} : { break: 1 }) })),
      }),
  );

const cell = (
  children: readonly Paragraph[],
  width: number,
  borders: object,
  verticalAlign: 'top' | 'bottom' = 'top',
): TableCell =>
  new TableCell({
    verticalAlign,
    // A cell without a paragraph is no cell.
    children: children.length === 0 ? [new Paragraph({})] : [...children],
    width: { size: width, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: none, ...borders },
    margins: { top: 50, bottom: 30, left: 40, right: 80 },
  });

const tableOf = (rows: readonly TableRow[], widths: readonly number[]): Table =>
  new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  });

const facts = (
  all: readonly PaperFact[],
  { blank, width, isRuled }: { readonly blank: string; readonly width: number; readonly isRuled: boolean },
): readonly FileChild[] => {
  const borders = isRuled ? { top: thin, bottom: thin } : {};
  const look = isRuled ? { bold: true } : { color: docxColour.faint };
  const rows = all.map(
    ([name, value]) =>
      new TableRow({
        cantSplit: value.length < 600,
        children: [
          cell(prose(name, look), nameWidth, borders),
          cell(
            value.trim() === '' ? prose(blank, { color: docxColour.faint }) : prose(value),
            width - nameWidth,
            borders,
          ),
        ],
      }),
  );
  return rows.length === 0 ? [] : [tableOf(rows, [nameWidth, width - nameWidth])];
};

/** A column of numbers is as wide as its longest word, so that none is parted; those of words share what is left. */
const widthsOf = (
  columns: readonly PaperColumn[],
  rows: readonly (readonly string[])[],
  { width, size }: { readonly width: number; readonly size: number },
): readonly number[] => {
  const needed = columns.map(({ title, isNumber }, at) => {
    if (!isNumber) return 0;
    const words = [title, ...rows.map((row) => row[at] ?? '')].flatMap((text) => text.split(/[ \n]/));
    // A letter in bold takes some six tenths of its height, which is given in half-points.
    return Math.max(...words.map((word) => word.length)) * size * 6.4 + 160;
  });
  const numbers = needed.reduce((sum, need) => sum + need, 0);
  const others = columns.filter(({ isNumber }) => !isNumber).length;
  const most = others === 0 ? width : width * 0.72;
  const scale = others === 0 || numbers > most ? most / numbers : 1;
  return columns.map(({ isNumber }, at) =>
    Math.floor(isNumber ? (needed[at] ?? 0) * scale : (width - numbers * scale) / others),
  );
};

const list = (
  columns: readonly PaperColumn[],
  rows: readonly (readonly string[])[],
  { width, size }: { readonly width: number; readonly size: number },
): Table => {
  const headSize = columns.length > 6 ? docxSize.narrow : Math.min(size, docxSize.small);
  const widths = widthsOf(columns, rows, { width, size: Math.max(headSize, columns.length > 6 ? 0 : size) });
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
    { bold: true, size: headSize },
    { bottom: strong },
    true,
  );
  return tableOf([head, ...rows.map((row) => rowOf(row, { size }, { bottom: thin }, false))], widths);
};

/** Lines to write on, each beside what belongs there. */
const ruled = (names: readonly string[], width: number): Table =>
  tableOf(
    names.map(
      (words) =>
        new TableRow({
          height: { value: 480, rule: 'atLeast' },
          children: [
            cell(prose(words, { color: docxColour.faint }), nameWidth, {}),
            cell([], width - nameWidth, { bottom: thin }),
          ],
        }),
    ),
    [nameWidth, width - nameWidth],
  );

/** Position, a line to sign on, and the name or a line for it. */
const signatures = (
  all: readonly { readonly position: string; readonly name: string }[],
  width: number,
): Table => {
  const gap = 200;
  const third = Math.floor((width - 2 * gap) / 3);
  return tableOf(
    all.map(
      ({ position, name }) =>
        new TableRow({
          cantSplit: true,
          height: { value: 800, rule: 'atLeast' },
          children: [
            cell(prose(position), third, {}, 'bottom'),
            cell([], gap, {}),
            cell([], third, { bottom: thin }),
            cell([], gap, {}),
            cell(prose(name), third, name.trim() === '' ? { bottom: thin } : {}, 'bottom'),
          ],
        }),
    ),
    [third, gap, third, gap, third],
  );
};

/** Above the title, in the middle, with a line under it. */
const letterhead = (lines: readonly string[]): readonly Paragraph[] =>
  lines.map(
    (words, at) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: at === lines.length - 1 ? 240 : 60 },
        ...(at === lines.length - 1 ? { border: { bottom: { ...strong, space: 6 } } } : {}),
        children: [new TextRun({ text: paperLine(words), bold: true })],
      }),
  );

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

const heading = (words: string, level: 1 | 2 | 3): Paragraph =>
  new Paragraph({
    heading: levels[level - 1] ?? HeadingLevel.HEADING_3,
    keepNext: true,
    children: [new TextRun(paperLine(words))],
  });

const item = (words: string, reference: string): Paragraph =>
  new Paragraph({
    numbering: { reference, level: 0 },
    spacing: { after: 80 },
    children: [new TextRun(paperLine(words))],
  });

const edge = { style: BorderStyle.SINGLE, size: 24, color: docxColour.red, space: 1 } as const;

const ribbon = (words: string): Paragraph =>
  new Paragraph({
    shading: { type: ShadingType.CLEAR, fill: docxColour.red, color: 'auto' },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    spacing: { after: 160 },
    children: [new TextRun({ text: words, bold: true, color: 'FFFFFF', size: docxSize.small })],
  });

const pageLine = (words: string): readonly TextRun[] =>
  words.split(/(\{pages?\})/).map((part) => {
    const own = part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
    return new TextRun({ children: [own], size: docxSize.foot, color: docxColour.faint });
  });

/** The foot of every page: what the paper is, and the number of the page as `page` has it. */
const foot = (words: string, page: string, width: number): Paragraph =>
  new Paragraph({
    tabStops: [{ type: 'right', position: width }],
    children: [
      new TextRun({ text: paperLine(words), size: docxSize.foot, color: docxColour.faint }),
      new TextRun({ text: '\t', size: docxSize.foot }),
      ...pageLine(page),
    ],
  });

/** What the papers written as DOCX are made of; widths are twentieths of a point. */
export const docxParts = {
  letterhead,
  prose,
  facts,
  list,
  ruled,
  signatures,
  heading,
  item,
  ribbon,
  foot,
} as const;
