import { renderSVG } from 'uqr';
import type { Locale } from '../../core/basics/locale.ts';
import type { PaperLabels } from './paper-labels.ts';
import { paperLine } from './paper-line.ts';
import { paperProse } from './paper-prose.ts';
import { typesetPaper } from './typeset-paper.ts';
import type { Typesetter } from './typesetter.ts';

/** The invitation to a follow-up, all in the reader's language. */
interface FollowUpDocument {
  readonly title: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** The personal link, as a picture to scan. */
  readonly address: string;
  readonly orType: string;
  readonly code: string;
  readonly closing: readonly string[];
  readonly footer: string;
  readonly locale: Locale;
  readonly isDemonstration: boolean;
}

interface FollowUpLabels extends PaperLabels {
  readonly scan: string;
  /** What the picture is, for whoever hears the page. */
  readonly scanAlt: string;
}

/** The letter on paper. */
export const followUpPdf = async (
  typesetter: Typesetter,
  document: FollowUpDocument,
  labels: FollowUpLabels,
): Promise<Uint8Array> => {
  const { title, greeting, paragraphs, address, orType, code, closing, footer, locale, isDemonstration } =
    document;
  const paper = { title, heading: title, author: null, footer, locale, isDemonstration };
  return typesetPaper(typesetter, 'follow-up', paper, labels, {
    greeting: paperProse(greeting),
    paragraphs: paragraphs.map(paperProse),
    qr: renderSVG(address, { border: 2 }),
    orType: paperLine(orType),
    code: paperLine(code),
    closing: closing.map(paperProse),
  });
};
