import { hash } from 'node:crypto';
import type { ImportedRow } from '../../core/import/read-row.ts';
import { storedKey } from './stored-key.ts';

/** A row ready to be written. */
export interface WrittenRow {
  /** Its place among the rows of the file, which its identifier is made of. */
  readonly position: number;
  readonly line: number;
  readonly recordKey: string;
  readonly rowKey: string;
  /** 132 bits of SHA-256 of the values, in 22 characters. */
  readonly fingerprint: string;
  /** The values as JSON. */
  readonly content: string;
  /** The values of a row that names people, sealed; then there is no other content. */
  readonly sealed?: string;
  /** Number in the source of whom the row is about. */
  readonly subject?: number | undefined;
}

/** What a text of the database may not hold: a zero, and half of a pair of code units. */
const unwritable = /\\u(?:0000|d[89a-f])/;

/** Values, fingerprint and keys of a row as they are written. Values come in the order of their fields, so that equal ones have equal texts. */
export const writtenRow = (row: ImportedRow, position: number): WrittenRow => {
  const { line, values } = row;
  const text = JSON.stringify(values);
  const content = unwritable.test(text) ? JSON.stringify(values, cleaned) : text;
  const rowKey = storedKey(row.rowKey);
  return {
    position,
    line,
    recordKey: row.recordKey === row.rowKey ? rowKey : storedKey(row.recordKey),
    rowKey,
    fingerprint: hash('sha256', content, 'base64url').slice(0, 22),
    content,
  };
};

const cleaned = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '\ufffd') : value;
