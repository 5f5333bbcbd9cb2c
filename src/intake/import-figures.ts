import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import { readFigures } from '../core/flow/read-figures.ts';
import type { FigureTable } from '../core/flow/figure-table.ts';
import { readWholeTable } from '../exchange/tabular/read-whole-table.ts';
import type { Register } from '../register/db.ts';
import { newId } from '../register/new-id.ts';
import { storeFigures } from '../register/published-figure.ts';
import type { CountryList } from './country-list.ts';
import type { IntakeFault } from './intake-fault.ts';

export interface ImportOutcome {
  readonly rows: number;
  /** Figures that are new or differ from what was known. */
  readonly imported: number;
  readonly unchanged: number;
}

/** A file with its fingerprint, known once it was read to the end. */
const fingerprinted = (file: string) => {
  const hash = createHash('sha256');
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
      const piece = chunk as Buffer;
      hash.update(piece);
      yield piece;
    }
  }
  return { bytes: bytes(), digest: () => hash.digest('hex') };
};

/**
 * Take a file of published figures into the register, whole or not at all. Any fault refuses the file and leaves the
 * register as it was; the same file twice changes nothing.
 */
export const importFigures = async (
  register: Register,
  table: FigureTable,
  file: string,
  options: {
    readonly limitBytes: number;
    readonly countries: CountryList;
    readonly now: Date;
    readonly sheet?: string;
  },
): Promise<Result<ImportOutcome, readonly IntakeFault[]>> => {
  const name = path.basename(file);
  try {
    await access(file, constants.R_OK);
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refuse([{ code: absent ? 'file-not-found' : 'file-not-readable', file, params: {} }]);
  }
  const source = fingerprinted(file);
  const { limitBytes, sheet } = options;
  const read = await readWholeTable(source.bytes, {
    name,
    limitBytes,
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (!read.ok) {
    const { column, ...refusal } = read.refusal;
    return refuse([{ ...refusal, file: name, ...(column === undefined ? {} : { column: String(column) }) }]);
  }
  const figures = readFigures(table, read.value.header, read.value.rows, options.countries.codeOf);
  if (!figures.ok) {
    return refuse(
      figures.refusal.map(({ line, ...fault }) => ({
        ...fault,
        file: name,
        ...(line === undefined ? {} : { row: line }),
      })),
    );
  }
  const stored = await storeFigures(register, {
    table,
    header: [...figures.value.header],
    labels: figures.value.labels,
    figures: figures.value.figures,
    fileFingerprint: source.digest(),
    importId: newId('imp'),
    importedAt: options.now,
  });
  return accept({
    rows: figures.value.rows,
    imported: stored.imported + stored.changed,
    unchanged: stored.unchanged,
  });
};
