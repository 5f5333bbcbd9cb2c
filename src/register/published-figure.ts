import { sql } from 'kysely';
import { dimensions, type Dimension, type Figure } from '../core/flow/figure.ts';
import type { FigureTable } from '../core/flow/figure-table.ts';
import { copyText } from './copy-text.ts';
import type { CopyInto, Register, RegisterTransaction } from './db.ts';
import { saveFigureTable } from './figure-table.ts';

/** A file of figures, read: the table it belongs to, its own words, its numbers. */
export interface FigureImport {
  readonly table: FigureTable;
  readonly header: readonly string[];
  /** Words of the label columns, by line. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly figures: readonly Figure[];
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly fileFingerprint: string;
  readonly importId: string;
  readonly importedAt: Date;
}

/** What an import did, counted in figures. */
export interface ImportCount {
  /** New. */
  readonly imported: number;
  /** Different from before, or no longer in the file. */
  readonly changed: number;
  readonly unchanged: number;
}

const content = ['period', ...dimensions, 'value', 'reason', 'flags', 'status'] as const;
const columns = ['figure_table_id', 'locator', 'position', ...content, 'import_id'] as const;
const list = (names: readonly string[], prefix = ''): string =>
  names.map((name) => `${prefix}${name}`).join(', ');

const codesOf = (dimension: Dimension) => (figure: Figure) => figure.dimensions[dimension];
/** Columns that are empty in whole files. Not sending them saves a fifth of the time. */
const optional: readonly (readonly [string, (figure: Figure) => string | undefined])[] = [
  ...dimensions.map((dimension) => [dimension, codesOf(dimension)] as const),
  ['value', (figure) => (figure.value === null ? undefined : String(figure.value))],
  ['reason', (figure) => figure.reason],
  ['flags', (figure) => figure.flags],
];

/** Send the figures into a table of the shape of `published_figure`. */
const copyFigures = async (copyInto: CopyInto, into: string, given: FigureImport): Promise<void> => {
  const { table, figures, importId } = given;
  const used = optional.filter(([, textOf]) => figures.some((figure) => textOf(figure) !== undefined));
  const names = [
    'figure_table_id',
    'locator',
    'position',
    'period',
    'status',
    'import_id',
    ...used.map(([name]) => name),
  ];
  const lines = function* (): Generator<readonly (string | undefined)[]> {
    for (const [position, figure] of figures.entries()) {
      const { locator, period, status } = figure;
      const always = [table.id, locator, String(position), period, status, importId];
      yield [...always, ...used.map(([, textOf]) => textOf(figure))];
    }
  };
  await copyInto(`copy ${into} (${list(names)}) from stdin`, copyText(lines()));
};

/** Compare the file with the table: `difference` receives what must be written, the counts say what that means. */
const compare = async (trx: RegisterTransaction, copyInto: CopyInto, given: FigureImport) => {
  await sql`create temporary table incoming on commit drop as table published_figure with no data`.execute(
    trx,
  );
  await copyFigures(copyInto, 'pg_temp.incoming', given);
  // Moved within the file is written, so that lines keep the source's order, but it changes no figure.
  await sql`
    create temporary table difference on commit drop as
    select i.*, p.locator is null as is_new,
           p.locator is not null and (${sql.raw(list(content, 'i.'))}) is distinct from (${sql.raw(list(content, 'p.'))}) as is_changed
      from pg_temp.incoming i
      left join published_figure p on p.figure_table_id = ${given.table.id} and p.locator = i.locator
     where p.locator is null
        or (i.position, ${sql.raw(list(content, 'i.'))}) is distinct from (p.position, ${sql.raw(list(content, 'p.'))})
  `.execute(trx);
  const { rows } = await sql<{ written: number; imported: number; changed: number; stored: number }>`
    select count(*)::integer as written,
           count(*) filter (where is_new)::integer as imported,
           count(*) filter (where is_changed)::integer as changed,
           (select count(*)::integer from published_figure where figure_table_id = ${given.table.id}) as stored
      from pg_temp.difference`.execute(trx);
  const { written = 0, imported = 0, changed = 0, stored = 0 } = rows[0] ?? {};
  return { written, imported, changed, removed: stored - (given.figures.length - imported) };
};

const writeDifference = async (trx: RegisterTransaction, tableId: string): Promise<void> => {
  await sql`
    delete from published_figure p
     where p.figure_table_id = ${tableId}
       and not exists (select from pg_temp.incoming i where i.locator = p.locator)`.execute(trx);
  const updated = ['position', ...content, 'import_id']
    .map((name) => `${name} = excluded.${name}`)
    .join(', ');
  await sql`
    insert into published_figure (${sql.raw(list(columns))})
    select ${sql.raw(list(columns))} from pg_temp.difference
    on conflict (figure_table_id, locator) do update set ${sql.raw(updated)}`.execute(trx);
};

const recordImport = async (
  trx: RegisterTransaction,
  given: FigureImport,
  imported: number,
  changed: number,
) =>
  trx
    .insertInto('figure_import')
    .values({
      id: given.importId,
      figure_table_id: given.table.id,
      file_sha256: given.fileFingerprint,
      imported_at: given.importedAt,
      figures: given.figures.length,
      imported,
      changed,
      profile: JSON.stringify(given.table),
    })
    .execute();

/**
 * Make the table's figures those of the file, in one transaction: new ones are added, different ones replaced, missing
 * ones removed. When nothing differs, not even the table's description, nothing is written and no import recorded.
 * Locators must be unique within the file, values finite and not negative; anything else throws.
 */
export const storeFigures = async (register: Register, given: FigureImport): Promise<ImportCount> =>
  register.readWrite(async (trx, copyInto) => {
    const tableId = given.table.id;
    await sql`select pg_advisory_xact_lock(hashtextextended(${tableId}, 0))`.execute(trx);
    const isTableChanged = await saveFigureTable(trx, given);
    const stored = await trx
      .selectFrom('published_figure')
      .select('locator')
      .where('figure_table_id', '=', tableId)
      .limit(1)
      .executeTakeFirst();
    if (stored === undefined) {
      // Nothing to compare with: straight into place takes half the time.
      await copyFigures(copyInto, 'published_figure', given);
      const imported = given.figures.length;
      if (isTableChanged || imported > 0) await recordImport(trx, given, imported, 0);
      return { imported, changed: 0, unchanged: 0 };
    }
    const { written, imported, changed, removed } = await compare(trx, copyInto, given);
    if (written > 0 || removed > 0) await writeDifference(trx, tableId);
    if (written > 0 || removed > 0 || isTableChanged)
      await recordImport(trx, given, imported, changed + removed);
    return { imported, changed: changed + removed, unchanged: given.figures.length - imported - changed };
  });
