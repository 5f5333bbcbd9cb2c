import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageOrientation,
  type FileChild,
} from 'docx';
import type { Locale } from '../../core/basics/locale.ts';
import { docxParts, docxSize } from './docx-parts.ts';
import type { PaperLabels } from './paper-labels.ts';
import { paperLine } from './paper-line.ts';

/** One file to write. */
interface DocxPaper {
  readonly title: string;
  readonly footer: string;
  readonly locale: Locale;
  readonly isWide: boolean;
  readonly isDemonstration: boolean;
  readonly children: readonly FileChild[];
  /** Numbered lists of `children`, each of which counts from one. */
  readonly numbered: readonly string[];
}

const languages = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' } as const;
const margin = 1250;
/** Twentieths of a point: A4. */
const sheet = { short: 11906, long: 16838 } as const;

/** The reference of lists with points. */
export const docxPoints = 'points';

/** The width between the margins, in twentieths of a point. */
export const docxWidth = (isWide: boolean): number => (isWide ? sheet.long : sheet.short) - 2 * margin;

const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 100 } },
});

/** A DOCX in its language, with real headings, page numbers, and the ribbon of a demonstration. */
export const docxFile = async (
  { title, footer, locale, isWide, isDemonstration, children, numbered }: DocxPaper,
  labels: PaperLabels,
): Promise<Uint8Array> => {
  const style = { paragraph: { indent: { left: 440, hanging: 440 } } };
  const level = { level: 0, alignment: AlignmentType.LEFT, style };
  const foot = new Footer({ children: [docxParts.foot(footer, labels.page, docxWidth(isWide))] });
  const file = new Document({
    title: paperLine(title),
    creator: 'Qaitu',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: docxSize.body, language: { value: languages[locale] } } },
        heading1: headingStyle(docxSize.title, 0),
        heading2: headingStyle(docxSize.part, 320),
        heading3: headingStyle(docxSize.item, 200),
      },
    },
    numbering: {
      config: [
        { reference: docxPoints, levels: [{ ...level, format: LevelFormat.BULLET, text: '•' }] },
        ...numbered.map((reference) => ({
          reference,
          levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }],
        })),
      ],
    },
    sections: [
      {
        properties: {
          // On the first page the ribbon stands in the text, where it is read aloud; heads of pages are not.
          titlePage: isDemonstration,
          page: {
            // The library turns the sheet itself.
            size: {
              width: sheet.short,
              height: sheet.long,
              orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { left: margin, right: margin, top: margin, bottom: margin },
          },
        },
        ...(isDemonstration
          ? { headers: { default: new Header({ children: [docxParts.ribbon(labels.demonstration)] }) } }
          : {}),
        footers: { default: foot, ...(isDemonstration ? { first: foot } : {}) },
        children: [...(isDemonstration ? [docxParts.ribbon(labels.demonstration)] : []), ...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
};
