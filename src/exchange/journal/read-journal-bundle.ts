import { z } from 'zod';
import type { Result } from '../../core/basics/result.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { JournalEntry } from '../../core/journal/entry.ts';
import { journalEntry } from '../../core/journal/entry.ts';
import { isJournalEntry } from '../../core/journal/is-journal-entry.ts';
import type { JournalHead } from '../../core/journal/head.ts';
import { journalHead } from '../../core/journal/head.ts';
import type { BundleLimits } from './bundle-lines.ts';
import { bundleLines } from './bundle-lines.ts';
import type { BundleHeader, BundleRefusal } from './journal-bundle.ts';
import { bundleEnd, bundleHeader } from './journal-bundle.ts';

/** What a bundle holds besides its entries. */
interface ReadBundle {
  readonly header: BundleHeader;
  readonly heads: readonly JournalHead[];
  /** Lines read, the header included. */
  readonly lines: number;
  /** Whether the last line is there and counts as many entries and heads as were read. */
  readonly isComplete: boolean;
}

/** An entry takes some 500 characters; a line that is a thousand times as long is no entry. */
const usualLimits: BundleLimits = { lineLength: 500_000, lines: 50_000_000 };

const parsed = (line: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(line) as unknown };
  } catch {
    // A SyntaxError, which is the answer to the question whether it is JSON.
    return undefined;
  }
};

const placeOf = (error: z.ZodError): string => error.issues[0]?.path.map(String).join('.') ?? '';

const readHeader = (value: unknown): Result<BundleHeader, BundleRefusal> => {
  const header = bundleHeader.safeParse(value);
  if (header.success) return accept(header.data);
  const claimed = z.looseObject({ format: z.literal('qaitu-journal'), version: z.int() }).safeParse(value);
  if (claimed.success && claimed.data.version !== 1)
    return refuse({ code: 'other-version', params: { version: claimed.data.version } });
  return refuse({ code: 'not-a-journal', params: {} });
};

const otherLine = z.union([z.strictObject({ head: journalHead }), z.strictObject({ end: bundleEnd })]);

/** The entry of a line, where the line is one. */
const entryOf = (value: unknown): JournalEntry | undefined => {
  if (typeof value !== 'object' || value === null || !('entry' in value)) return undefined;
  return isJournalEntry(value.entry) && Object.keys(value).length === 1 ? value.entry : undefined;
};

/** A line that is none of the kinds: where, as exactly as the kind that it claims to be can say. */
const misplaced = (value: unknown): string => {
  const claims = { entry: journalEntry, head: journalHead, end: bundleEnd };
  for (const [name, shape] of Object.entries(claims)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) continue;
    const read = z.strictObject({ [name]: shape }).safeParse(value);
    return read.success ? name : placeOf(read.error);
  }
  return '';
};

/**
 * Reads a bundle as it arrives and hands each entry to `take`; only heads are held. Refuses what is no bundle of this
 * version, in the words of `bundleRefusals`. That a file ends early is no refusal but `isComplete`: what is missing may
 * be named by the heads.
 */
export const readJournalBundle = async (
  source: AsyncIterable<Uint8Array>,
  take: (entry: JournalEntry) => void,
  limits = usualLimits,
): Promise<Result<ReadBundle, BundleRefusal>> => {
  let header: BundleHeader | undefined;
  let end: z.infer<typeof bundleEnd> | undefined;
  const heads: JournalHead[] = [];
  let [count, entries] = [0, 0];
  for await (const portion of bundleLines(source, limits)) {
    if (!portion.ok) return portion;
    for (const words of portion.value) {
      count += 1;
      const json = parsed(words);
      if (json === undefined) {
        const code = header === undefined ? 'not-a-journal' : 'not-json';
        return refuse({ code, params: header === undefined ? {} : { line: count } });
      }
      if (header === undefined) {
        const read = readHeader(json.value);
        if (!read.ok) return read;
        header = read.value;
        continue;
      }
      const entry = entryOf(json.value);
      if (entry !== undefined && heads.length === 0 && end === undefined) {
        entries += 1;
        take(entry);
        continue;
      }
      const read = otherLine.safeParse(json.value);
      if (!read.success || end !== undefined)
        return refuse({ code: 'line-malformed', params: { line: count, place: misplaced(json.value) } });
      if ('head' in read.data) heads.push(read.data.head);
      else end = read.data.end;
    }
  }
  if (header === undefined) return refuse({ code: 'empty', params: {} });
  const isComplete = end?.entries === entries && end.heads === heads.length;
  return accept({ header, heads, lines: count, isComplete });
};
