import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../core/basics/has-code.ts';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import type { Figure } from '../core/flow/figure.ts';
import type { FigureTable } from '../core/flow/figure-table.ts';
import type { FigureFault } from '../core/flow/figure-fault.ts';
import { isShown, pageFaults } from '../core/flow/page-faults.ts';
import { figureReader, type FigureReader } from '../core/flow/read-figures.ts';
import { readTable, type OpenTable } from '../exchange/tabular/read-table.ts';
import type { Register } from '../register/db.ts';
import { newestImportOf } from '../register/flow/newest-import-of.ts';
import { listFigureTables } from '../register/flow/figure-facts.ts';
import { newId } from '../register/new-id.ts';
import { storeFigures } from '../register/flow/store-figures.ts';
import type { CountryList } from './country-list.ts';
import type { CallFaultCode, IntakeFault } from './intake-fault.ts';
import { tableFault } from './table-fault.ts';

interface ImportOutcome {
  readonly rows: number;
  /** Figures that are new or differ from what was known. */
  readonly imported: number;
  readonly unchanged: number;
  /** Figures of the file. */
  readonly figures: number;
  /** The import that the table's figures are of: this one, or where nothing differed the one before. */
  readonly batch: string | null;
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

const inFigures = (
  { line, ...fault }: FigureFault,
  place: Pick<IntakeFault, 'file' | 'sheet'>,
): IntakeFault => ({
  ...fault,
  ...place,
  ...(line === undefined ? {} : { row: line }),
});

/** Ends the transaction that figures were already being sent into; `importFigures` turns it back into a refusal value. */
class FileRefused extends Error {
  readonly faults: readonly IntakeFault[];

  constructor(faults: readonly IntakeFault[]) {
    super(faults[0]?.code);
    this.faults = faults;
  }
}

/** The figures in pieces, as they are read; those that the page shows are kept in `shown`. */
async function* figuresOf(
  rows: OpenTable['rows'],
  reader: FigureReader,
  file: string,
  table: FigureTable,
  shown: Figure[],
  count: (figures: number) => void,
): AsyncGenerator<readonly Figure[]> {
  for await (const piece of rows) {
    if (!piece.ok) throw new FileRefused([tableFault(piece.refusal, file)]);
    const figures = reader.take(piece.value);
    for (const figure of figures) if (isShown(table, figure)) shown.push(figure);
    count(figures.length);
    yield figures;
  }
}

/** Why a file cannot be opened, if it cannot. */
const findUnreadable = async (file: string): Promise<CallFaultCode | undefined> => {
  try {
    await access(file, constants.R_OK);
    return (await stat(file)).isDirectory() ? 'file-is-folder' : undefined;
  } catch (error) {
    return hasCode(error, 'ENOENT') ? 'file-not-found' : 'file-not-readable';
  }
};

/** The table that already stands at this address, if it is another one. */
const findOtherAt = async (register: Register, { id, page }: FigureTable): Promise<string | undefined> => {
  const tables = await register.readOnly('qaitu_publisher', listFigureTables);
  return tables.find(({ table }) => table.page.path === page.path && table.id !== id)?.table.id;
};

/**
 * Take a file of published figures into the register, whole or not at all. Figures are sent while the file is being
 * read; any fault refuses the file and undoes what was sent. The same file twice changes nothing.
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
  const unreadable = await findUnreadable(file);
  if (unreadable !== undefined) return refuse([{ code: unreadable, file, params: {} }]);
  const other = await findOtherAt(register, table);
  if (other !== undefined) {
    return refuse([{ code: 'address-taken', file: name, params: { path: table.page.path, table: other } }]);
  }
  const source = fingerprinted(file);
  const { limitBytes, sheet } = options;
  const opened = await readTable(source.bytes, {
    name,
    limitBytes,
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (!opened.ok) return refuse([tableFault(opened.refusal, name)]);
  const { header, rows } = opened.value;
  const place = { file: name, ...(opened.value.sheet === undefined ? {} : { sheet: opened.value.sheet }) };
  const reader = figureReader(table, header, options.countries.codeOf);
  const shown: Figure[] = [];
  let lines = 0;
  let figures = 0;
  try {
    const stored = await storeFigures(register, {
      table,
      header,
      figures: figuresOf(rows, reader, name, table, shown, (count) => {
        figures += count;
      }),
      ending: () => {
        const end = reader.end();
        if (!end.ok) throw new FileRefused(end.refusal.map((fault) => inFigures(fault, place)));
        const unshowable = pageFaults(table, shown, (code) => options.countries.nameOf(code) !== undefined);
        if (unshowable.length > 0) throw new FileRefused(unshowable.map((fault) => inFigures(fault, place)));
        lines = end.value.rows;
        return { labels: end.value.labels, fileFingerprint: source.digest() };
      },
      importId: newId('imp'),
      importedAt: options.now,
    });
    return accept({
      rows: lines,
      imported: stored.imported + stored.changed,
      unchanged: stored.unchanged,
      figures,
      batch: await register.readOnly('qaitu_national', async (trx) => newestImportOf(trx, table.id)),
    });
  } catch (error) {
    if (error instanceof FileRefused) return refuse(error.faults);
    throw error;
  } finally {
    await rows.return();
  }
};
