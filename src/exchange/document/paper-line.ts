import { documentProse } from './document-prose.ts';

/** One line of plain text, as titles and names are. */
export const paperLine = (text: string): string =>
  documentProse(text)
    .flatMap(({ lines }) => lines)
    .join(' ');
