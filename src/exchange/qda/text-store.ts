import { guessUtf16 } from '../tabular/guess-encoding.ts';
import { byteBudget, type ByteBudget } from '../tabular/byte-budget.ts';
import { concatBytes } from '../tabular/byte-chunks.ts';
import type { ZipDirectory } from '../tabular/zip-directory.ts';
import type { DeviationList } from './deviation-list.ts';
import { qdaLimits } from './qda-limits.ts';

/** The texts that lie beside a project in its archive. Nothing outside the archive is ever opened. */
export interface TextStore {
  /** The text at a path of a source, or undefined, noted, where the path leads out of the archive or to nothing. */
  load(source: string, path: string): Promise<string | undefined>;
}

const inside = /^internal:\/\//i;
/** A scheme, a drive, the root, or a way up. */
const outside = /^[a-z][a-z\d+.-]*:|^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/i;

const decode = (bytes: Uint8Array): { readonly text: string; readonly encoding: string } => {
  const utf16 = guessUtf16(bytes.subarray(0, 4096));
  if (utf16 !== undefined)
    return { text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), encoding: utf16 };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isWhole = !text.includes('\ufffd') || new TextEncoder().encode(text).length === bytes.length;
  return { text, encoding: isWhole ? 'utf-8' : 'unknown' };
};

/** Paths that archives of others write in their own case, percent-encoded, or without their folder. */
const entryOf = (directory: ZipDirectory): ((path: string) => string | undefined) => {
  const byPath = new Map<string, string>();
  for (const name of directory.names)
    if (!name.endsWith('/') && !outside.test(name)) byPath.set(name.toLowerCase(), name);
  return (path) => {
    const plain = path.replace(/^[/\\]+/, '').replaceAll('\\', '/');
    let spoken = plain;
    try {
      spoken = decodeURIComponent(plain);
    } catch {
      // A URIError: a per cent sign that is one.
    }
    for (const candidate of [`sources/${plain}`, plain, `sources/${spoken}`, spoken]) {
      const found = byPath.get(candidate.toLowerCase());
      if (found !== undefined) return found;
    }
    return undefined;
  };
};

/** A store over an archive, or over none, as for a project file that lies alone. Throws TableRefused beyond the limit of all texts. */
export const textStore = (directory: ZipDirectory | undefined, deviations: DeviationList): TextStore => {
  const find = directory === undefined ? () => undefined : entryOf(directory);
  const budget: ByteBudget = byteBudget(qdaLimits.textBytes);
  return {
    async load(source, path) {
      const own = path.replace(inside, '');
      if (outside.test(own)) {
        deviations.note('text-outside', { source, path });
        return undefined;
      }
      const entry = find(own);
      if (directory === undefined || entry === undefined) {
        deviations.note('text-missing', { source });
        return undefined;
      }
      if (!inside.test(path)) deviations.note('text-path', { source, path });
      const chunks: Uint8Array[] = [];
      for await (const chunk of directory.open(entry, budget)) chunks.push(chunk);
      const { text, encoding } = decode(concatBytes(chunks));
      if (encoding !== 'utf-8') deviations.note('text-encoding', { source, encoding });
      if (!text.startsWith('\ufeff')) return text;
      deviations.note('text-mark', { source });
      return text.slice(1);
    },
  };
};
