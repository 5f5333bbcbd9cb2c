import type { ByteBudget } from '../tabular/byte-budget.ts';
import type { Bytes } from '../tabular/byte-chunks.ts';
import { decodeUtf8 } from '../tabular/decode-utf8.ts';
import { zipDirectory } from '../tabular/zip-directory.ts';
import { scanDocument } from '../xml/scan-document.ts';

const body = 'word/document.xml';
const limits = { depth: 500, elements: 5_000_000 } as const;

/**
 * The words of a DOCX: a line for each paragraph, tabs and line breaks as they are, cells of a table's row parted by tabs. Deleted words of tracked
 * changes, comments, notes and headers are left out. Undefined where it is another archive. Throws TableRefused and XmlRefused.
 */
export const docxText = async (bytes: Bytes, budget: ByteBudget): Promise<string | undefined> => {
  const directory = zipDirectory(bytes);
  if (!directory.has(body)) return undefined;
  const lines: string[] = [];
  let line = '';
  let [rows, inText, cells] = [0, 0, 0];
  const scanner = scanDocument(
    {
      open(name) {
        if (name === 't') inText += 1;
        else if (name === 'tab' || name === 'ptab') line += '\t';
        else if (name === 'br' || name === 'cr') line += rows > 0 ? ' ' : '\n';
        else if (name === 'tr') {
          rows += 1;
          cells = 0;
        } else if (name === 'tc' && rows === 1) {
          if (cells > 0) line += '\t';
          cells += 1;
        }
      },
      close(name) {
        if (name === 't') inText -= 1;
        else if (name === 'tr') rows -= 1;
        // A paragraph in a cell goes on in the line of its row.
        if (name === 'p' && rows > 0) line += line === '' || line.endsWith('\t') ? '' : ' ';
        else if (name === 'p' || (name === 'tr' && rows === 0)) {
          lines.push(name === 'tr' ? line.replace(/ (?=\t|$)/g, '') : line);
          line = '';
        }
      },
      text(words) {
        if (inText > 0) line += words;
      },
    },
    limits,
  );
  for await (const text of decodeUtf8(directory.open(body, budget))) scanner.take(text);
  scanner.end();
  return lines.join('\n');
};
