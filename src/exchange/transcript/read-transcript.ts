import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { findTurns, type TurnOptions } from '../../core/study/transcript/find-turns.ts';
import { isSubtitles, readSubtitles } from '../../core/study/transcript/read-subtitles.ts';
import type { Transcript } from '../../core/study/transcript/transcript.ts';
import { byteBudget } from '../tabular/byte-budget.ts';
import { byteChunks, type Bytes } from '../tabular/byte-chunks.ts';
import { decodeUtf8 } from '../tabular/decode-utf8.ts';
import { TableRefused, type TableRefusalCode } from '../tabular/table-refusal.ts';
import { XmlRefused } from '../xml/xml-refused.ts';
import { docxText } from './docx-text.ts';
import type { TranscriptRefusal } from './transcript-refusal.ts';

interface ReadTranscript extends Transcript {
  readonly format: 'text' | 'docx' | 'subtitles';
}

/** Unpacked. A day of talk is under one megabyte. */
const mostBytes = 32 * 1024 * 1024;

const codes: Readonly<Partial<Record<TableRefusalCode, TranscriptRefusal['code']>>> = {
  'broken-archive': 'broken-document',
  'encrypted-workbook': 'encrypted-document',
  'too-many-parts': 'broken-document',
  'limit-exceeded': 'too-large',
  'wrong-encoding': 'wrong-encoding',
  'nul-byte': 'nul-byte',
};

const refusalOf = (error: unknown): TranscriptRefusal | undefined => {
  if (error instanceof XmlRefused)
    return { code: error.code === 'document-type' ? 'document-type' : 'broken-document', params: {} };
  const code = error instanceof TableRefused ? codes[error.refusal.code] : undefined;
  if (!(error instanceof TableRefused) || code === undefined) return undefined;
  const params = Object.entries(error.refusal.params).map(([name, value]) => [name, String(value)]);
  return { code, params: Object.fromEntries(params) as TranscriptRefusal['params'] };
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** Old Word, PDF and RTF, which people take for texts. */
const others = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
] as const;
const isOther = (bytes: Uint8Array): boolean =>
  others.some((magic) => magic.every((byte, at) => bytes[at] === byte));

const readText = async (
  bytes: Bytes,
): Promise<{ readonly text: string; readonly isDocx: boolean } | undefined> => {
  const budget = byteBudget(mostBytes);
  if (isZip(bytes)) {
    const text = await docxText(bytes, budget);
    return text === undefined ? undefined : { text, isDocx: true };
  }
  if (isOther(bytes)) return undefined;
  let text = '';
  for await (const piece of decodeUtf8(byteChunks(bytes, budget))) text += piece;
  return { text, isDocx: false };
};

/**
 * Reads a transcript from the bytes of a text in UTF-8, a DOCX, SRT or WebVTT, by what they are and not by their name, and finds its turns. A byte order mark is
 * no part of the text; line ends stay. Refuses other formats and encodings by name.
 */
export const readTranscript = async (
  bytes: Bytes,
  options: TurnOptions = {},
): Promise<Result<ReadTranscript, TranscriptRefusal>> => {
  try {
    const read = await readText(bytes);
    if (read === undefined) return refuse({ code: 'not-a-transcript', params: {} });
    if (read.text.trim() === '') return refuse({ code: 'empty-file', params: {} });
    if (!read.isDocx && isSubtitles(read.text))
      return accept({ ...readSubtitles(read.text, options), format: 'subtitles' });
    return accept({ ...findTurns(read.text, options), format: read.isDocx ? 'docx' : 'text' });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refuse(refusal);
  }
};
