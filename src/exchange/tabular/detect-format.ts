import { TableRefused } from './table-refusal.ts';

type PackedFormat = 'text' | 'gzip' | 'workbook';

const ole2 = [0xd0, 0xcf, 0x11, 0xe0];
const gzip = [0x1f, 0x8b];
const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];

/** Files that people take for tables, by their first bytes. */
const others: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const begins = (head: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => head[index] === byte);

/** Web pages and XML are often saved under the name of a spreadsheet. */
const looksLikeMarkup = (head: Uint8Array): string | undefined => {
  const text = new TextDecoder('latin1')
    .decode(head.subarray(0, 256))
    .replace(/^ï»¿/, '')
    .trimStart()
    .toLowerCase();
  if (text.startsWith('<?xml')) return 'xml';
  return /^<(!doctype html|html|head|body|table|meta)\b/.test(text) ? 'html' : undefined;
};

/** What the bytes are, whatever the name says. Refuses what is no table with `not-a-table`. `ole2` is for the caller to look into. */
export const detectFormat = (head: Uint8Array): PackedFormat | 'ole2' => {
  if (begins(head, ole2)) return 'ole2';
  if (begins(head, gzip)) return 'gzip';
  if (begins(head, zip) || begins(head, emptyZip)) return 'workbook';
  const looksLike = others.find(([, magic]) => begins(head, magic))?.[0] ?? looksLikeMarkup(head);
  if (looksLike !== undefined) throw new TableRefused('not-a-table', { looksLike });
  return 'text';
};

const utf16 = (text: string): number[] =>
  Array.from({ length: text.length * 2 }, (_, at) => (at % 2 === 0 ? text.charCodeAt(at / 2) : 0));

const contains = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (begins(bytes.subarray(at, at + wanted.length), wanted)) return true;
  }
  return false;
};

/** An OLE container is a workbook behind a password, a workbook of before 2007, or neither; its directory names tell. */
export const refuseOle2 = (bytes: Uint8Array): never => {
  if (contains(bytes, utf16('EncryptedPackage'))) throw new TableRefused('encrypted-workbook');
  if (contains(bytes, utf16('Workbook')) || contains(bytes, utf16('Book')))
    throw new TableRefused('legacy-workbook');
  throw new TableRefused('not-a-table', { looksLike: 'ole2' });
};
