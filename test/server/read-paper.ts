import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';

/** Without blanks of any kind: a line of a PDF breaks where it likes. */
export const squeezed = (words: string): string => words.replace(/[\s\u200b\u00a0\u00ad]+/g, '');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A paper as it is read: all its words without blanks, and the language that it names. */
export const readPaper = async (
  body: Buffer,
  format: 'pdf' | 'docx',
): Promise<{ readonly words: string; readonly language: string }> => {
  if (format === 'docx') {
    const files = unzipSync(new Uint8Array(body));
    const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const xml = Object.keys(files)
      .filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
      .map(part)
      .join('');
    return {
      words: squeezed(
        xml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (all, one: string) => entities[one] ?? all),
      ),
      language: /<w:lang [^>]*w:val="([a-z]+)/.exec(part('word/styles.xml'))?.[1] ?? '',
    };
  }
  const pdf = await getDocumentProxy(new Uint8Array(body));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  const { info } = await pdf.getMetadata();
  const { Language: language } = info as { readonly Language?: string | null };
  return { words: squeezed(pages.join('')), language: language ?? '' };
};
