import { createHash } from 'node:crypto';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import { guessProfile } from '../core/import/guess-profile.ts';
import type { ImportProfile } from '../core/import/import-profile.ts';
import type { ImportTarget } from '../core/import/import-target.ts';
import type { KnownFile } from '../core/import/known-file.ts';
import type { ReadRow } from '../core/import/read-row.ts';
import { rowReader, type RowReader } from '../core/import/row-reader.ts';
import { readTable, type OpenTable } from '../exchange/tabular/read-table.ts';
import { ImportBroken } from '../register/import/import-broken.ts';
import type { ReadingOptions } from './import-records.ts';
import type { ImportSource } from './import-source.ts';
import type { IntakeFault } from './intake-fault.ts';
import { tableFault } from './table-fault.ts';

/** The file stopped being a table, in the middle of it. */
export class FileBroken extends ImportBroken {
  readonly fault: IntakeFault;

  constructor(fault: IntakeFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** The bytes of a source with their fingerprint, known at the end; a source that breaks off says so. */
const fingerprinted = ({ bytes }: ImportSource) => {
  const hash = createHash('sha256');
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
        hash.update(piece);
        yield piece;
      }
    } catch (error) {
      throw new ImportBroken('file-broke-off', error);
    }
  }
  return { pieces: pieces(), digest: () => hash.digest('hex') };
};

/** Opens the table of a source. A source that breaks off before its first rows cannot be read. */
export const openSource = async (
  source: ImportSource,
  { limitBytes, sheet }: ReadingOptions,
): Promise<Result<OpenTable & { readonly digest: () => string }, readonly IntakeFault[]>> => {
  const { pieces, digest } = fingerprinted(source);
  try {
    const opened = await readTable(pieces, {
      name: source.name,
      limitBytes,
      ...(sheet === undefined ? {} : { sheet }),
    });
    return opened.ok
      ? accept({ ...opened.value, digest })
      : refuse([tableFault(opened.refusal, source.name)]);
  } catch (error) {
    if (error instanceof ImportBroken) {
      return refuse([{ code: 'file-not-readable', file: source.name, params: {} }]);
    }
    throw error;
  }
};

/** A file whose columns are understood and whose rows have yet to be read. */
interface OpenRecords {
  readonly header: readonly string[];
  readonly reader: RowReader;
  /** Rows in pieces; throws `FileBroken`. Whoever does not read to the end calls `return`. */
  readonly pieces: AsyncGenerator<readonly ReadRow[], void>;
  readonly digest: () => string;
  readonly merged: () => number;
}

/** Opens a file by a mapping. Refuses what is no table or lacks a column, and then says which profile it looks like. */
export const openRecords = async (
  source: ImportSource,
  options: ReadingOptions & {
    readonly profile: ImportProfile;
    readonly target: ImportTarget;
    readonly known: readonly KnownFile[];
  },
): Promise<Result<OpenRecords, readonly IntakeFault[]>> => {
  const { profile, target, known, lists } = options;
  const opened = await openSource(source, options);
  if (!opened.ok) return opened;
  const { header, rows, digest, merged, sheet } = opened.value;
  const place = { file: source.name, ...(sheet === undefined ? {} : { sheet }) };
  const reader = rowReader(profile, target, header, lists);
  if (!reader.ok) {
    await rows.return();
    const [other] = guessProfile(header, known);
    return refuse([
      ...reader.refusal.map(({ code, column }): IntakeFault => ({ code, ...place, column, params: {} })),
      ...(other === undefined || other.file.id === profile.id
        ? []
        : [{ code: 'looks-like-other' as const, ...place, params: { profile: other.file.id } }]),
    ]);
  }
  const { read } = reader.value;
  async function* pieces(): OpenRecords['pieces'] {
    try {
      for await (const piece of rows) {
        if (!piece.ok) throw new FileBroken(tableFault(piece.refusal, source.name));
        yield piece.value.map(read);
      }
    } finally {
      await rows.return();
    }
  }
  return accept({ header, reader: reader.value, pieces: pieces(), digest, merged });
};
