import { readFile } from 'node:fs/promises';
import type { JsonObject } from '../../core/basics/json.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { paperLine } from './paper-line.ts';
import type { PaperLabels } from './paper-labels.ts';
import type { Typesetter } from './typesetter.ts';

/** What every paper has; what is its own comes beside it. */
interface Paper {
  /** The title in the file's own description. */
  readonly title: string;
  /** At the top of the first page. */
  readonly heading: string;
  /** Who wrote it, in the file's own description; `null` where nobody may be named. */
  readonly author: string | null;
  /** At the foot of every page. */
  readonly footer: string;
  readonly locale: Locale;
  /** A sheet on its side. */
  readonly isWide?: boolean;
  /** The person and everything about it was invented. */
  readonly isDemonstration: boolean;
}

const fonts = ['Noto Sans', 'Noto Sans Arabic', 'Noto Emoji'];
const read = async (name: string): Promise<string> =>
  readFile(new URL(`./${name}.typ`, import.meta.url), 'utf8');

/** A paper as PDF: tagged, in its language, with page numbers; the same content always gives the same bytes. */
export const typesetPaper = async (
  typesetter: Typesetter,
  template: 'application' | 'review' | 'agreement' | 'follow-up' | 'credential' | 'blocks',
  { title, heading, author, footer, ...paper }: Paper,
  labels: PaperLabels,
  own: JsonObject,
): Promise<Uint8Array> => {
  const whole = `${await read('paper')}\n${await read(template)}`;
  return typesetter.typeset(whole, {
    ...own,
    ...paper,
    title: paperLine(title),
    heading: paperLine(heading),
    author: author === null ? null : paperLine(author),
    footer: paperLine(footer),
    fonts,
    labels: { ...labels },
  });
};
