import { renderSVG } from 'uqr';
import type { Locale } from '../../core/basics/locale.ts';
import type { PaperFact } from './paper-blocks.ts';
import { paperFact } from './paper-fact.ts';
import type { PaperLabels } from './paper-labels.ts';
import { paperLine } from './paper-line.ts';
import { paperProse } from './paper-prose.ts';
import { typesetPaper } from './typeset-paper.ts';
import type { Typesetter } from './typesetter.ts';

/** A credential as it stands on paper, all in the reader's language but the words that were signed. */
interface CredentialPaper {
  readonly title: string;
  readonly institution: string;
  readonly holder: string;
  /** What was verified, in the signed words. */
  readonly said: string;
  readonly facts: readonly PaperFact[];
  readonly evidence: readonly string[];
  /** Where the credential is checked, as a picture to scan and in letters. */
  readonly address: string;
  readonly online: string;
  readonly offline: string;
  /** The signed credential itself, which the file carries with it; `null` where it is for its holder alone. */
  readonly document: string | null;
  readonly footer: string;
  readonly locale: Locale;
  readonly isDemonstration: boolean;
}

interface CredentialPaperLabels extends PaperLabels {
  readonly evidence: string;
  readonly check: string;
  readonly scan: string;
  /** What the picture is, for whoever hears the page. */
  readonly scanAlt: string;
  readonly attachment: string;
}

/** Broken where its parts end: a sign that lets a word break anywhere would be copied with it, and lead nowhere. */
const linesOf = (address: string): readonly string[] => address.split(/(?<=\/)(?=[^/]+$)|(?<=\.)(?=[^/]*$)/);

/** The paper as PDF with the signed JSON attached; the same credential always gives the same bytes. */
export const credentialPdf = async (
  typesetter: Typesetter,
  {
    title,
    institution,
    holder,
    said,
    facts,
    evidence,
    address,
    online,
    offline,
    document,
    ...rest
  }: CredentialPaper,
  labels: CredentialPaperLabels,
): Promise<Uint8Array> => {
  const { footer, locale, isDemonstration } = rest;
  const paper = { title, heading: title, author: institution, footer, locale, isDemonstration };
  return typesetPaper(typesetter, 'credential', paper, labels, {
    holder: paperLine(holder),
    said: paperProse(said),
    facts: facts.map(paperFact),
    evidence: evidence.map(paperLine),
    qr: renderSVG(address, { border: 2 }),
    address,
    addressLines: linesOf(address),
    online: paperProse(online),
    offline: paperProse(offline),
    document,
  });
};
