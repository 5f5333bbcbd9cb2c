import { createHash } from 'node:crypto';
import { canonicalJson, canonicalString } from '../../core/basics/canonical-json.ts';
import type { ImportedRow } from '../../core/import/read-row.ts';
import { storedKey } from './stored-key.ts';

/** A row ready to be written. */
export interface WrittenRow {
  /** Its place among the rows of the file, which its identifier is made of. */
  readonly position: number;
  readonly rowKey: string;
  /** 132 bits of SHA-256 of the canonical values, in 22 characters. */
  readonly fingerprint: string;
  /** The row as JSON for `json_to_recordset`. */
  readonly json: string;
}

/** Values, fingerprint and keys of a row as they are written. A lone surrogate, which no text may hold, becomes the replacement sign. */
export const writtenRow = (row: ImportedRow, position: number): WrittenRow => {
  const content = contentOf(row);
  const fingerprint = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  const rowKey = storedKey(row.rowKey);
  const recordKey = row.recordKey === row.rowKey ? rowKey : storedKey(row.recordKey);
  const json = `{"p":${position},"l":${row.line},"r":${canonicalString(recordKey)},"k":${canonicalString(rowKey)},"f":"${fingerprint}","c":${content}}`;
  return { position, rowKey, fingerprint, json };
};

const contentOf = ({ values }: ImportedRow): string => {
  try {
    return canonicalJson(values);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const mended = Object.entries(values).map(([field, value]) => [
      field,
      typeof value === 'string' ? value.toWellFormed() : value,
    ]);
    return canonicalJson(Object.fromEntries(mended) as Record<string, string>);
  }
};
