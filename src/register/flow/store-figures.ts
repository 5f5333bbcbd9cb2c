import { sql } from 'kysely';
import { dimensions, type Figure } from '../../core/flow/figure.ts';
import type { FigureTable } from '../../core/flow/figure-table.ts';
import { copyText } from '../database/copy-text.ts';
import type { CopyInto, Register, RegisterTransaction } from '../db.ts';
import { saveFigureTable } from './figure-table.ts';

/** A file of figures on its way in: the table it belongs to, and its numbers as they are read. */
export interface FigureImport {
  readonly table: FigureTable;
  readonly header: readonly string[];
  /** In the file's order, in pieces of any size, while it is read. An error thrown by them undoes the import. */
  readonly figures: Iterable<readonly Figure[]> | AsyncIterable<readonly Figure[]>;
  /** What is known once the last figure was read. An error thrown by it undoes the import, too. */
  readonly ending: () => FileEnding;
  readonly importId: string;
  readonly importedAt: Date;
}

export interface FileEnding {
  /** Words of the label columns, by line. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly fileFingerprint: string;
}

/** What an import did, counted in figures. */
interface ImportCount {
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

/** Send the figures into a table of the shape of `published_figure`, as they come. Returns how many there were. */
const copyFigures = async (
  copyInto: CopyInto,
  into: string,
  { table, figures, importId }: FigureImport,
): Promise<number> => {
  let position = 0;
  const lineOf = (figure: Figure): readonly (string | undefined)[] => {
    const { locator, period, dimensions: codes, value, reason, flags, status } = figure;
    const number = value === null ? undefined : String(value);
    const { funding, level, region, origin, destination } = codes;
    const place = String(position);
    position += 1;
    // prettier-ignore
    return [
      table.id, locator, place, period, funding, level, region, origin, destination, number, reason, flags, status, importId,
    ];
  };
  const text = async function* (): AsyncGenerator<string> {
    for await (const piece of figures) yield copyText(piece.map(lineOf));
  };
  await copyInto(`copy ${into} (${list(columns)}) from stdin`, text());
  return position;
};

/** What the file's figures are to those of the table; `written` are new, changed or moved. */
interface Difference {
  readonly written: number;
  readonly imported: number;
  readonly changed: number;
  readonly removed: number;
}

/** Compare the file with the table: `difference` receives what must be written, the counts say what that means. */
const compare = async (trx: RegisterTransaction, tableId: string, figures: number): Promise<Difference> => {
  // Moved within the file is written, so that lines keep the source's order, but it changes no figure.
  await sql`
    create temporary table difference on commit drop as
    select i.*, p.locator is null as is_new,
           p.locator is not null and (${sql.raw(list(content, 'i.'))}) is distinct from (${sql.raw(list(content, 'p.'))}) as is_changed
      from pg_temp.incoming i
      left join published_figure p on p.figure_table_id = ${tableId} and p.locator = i.locator
     where p.locator is null
        or (i.position, ${sql.raw(list(content, 'i.'))}) is distinct from (p.position, ${sql.raw(list(content, 'p.'))})
  `.execute(trx);
  const { rows } = await sql<{ written: number; imported: number; changed: number; stored: number }>`
    select count(*)::integer as written,
           count(*) filter (where is_new)::integer as imported,
           count(*) filter (where is_changed)::integer as changed,
           (select count(*)::integer from published_figure where figure_table_id = ${tableId}) as stored
      from pg_temp.difference`.execute(trx);
  const { written = 0, imported = 0, changed = 0, stored = 0 } = rows[0] ?? {};
  return { written, imported, changed, removed: stored - (figures - imported) };
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

/** One import is recorded at a time. */
const recording = 7_104_006;

/**
 * The time under which an import is recorded: its own, or one later than all before it. The newest import tells a
 * server that there is something to show; one that began early and took long must not stand behind it, nor one from a
 * computer whose clock is slow.
 */
const takeTime = async (trx: RegisterTransaction, importedAt: Date): Promise<Date> => {
  await sql`select pg_advisory_xact_lock(${recording})`.execute(trx);
  const newest = await trx
    .selectFrom('figure_import')
    .select((figureImport) => figureImport.fn.max('imported_at').as('at'))
    .executeTakeFirstOrThrow();
  return new Date(Math.max(importedAt.getTime(), newest.at === null ? 0 : newest.at.getTime() + 1));
};

/**
 * Make the table's figures those of the file, in one transaction: new ones are added, different ones replaced, missing
 * ones removed. When nothing differs, not even the table's description, nothing is written and no import recorded.
 * Locators must be unique within the file, values finite and not negative; anything else throws.
 */
export const storeFigures = async (register: Register, given: FigureImport): Promise<ImportCount> =>
  register.readWrite(async (trx, copyInto) => {
    const { table, header, importId, importedAt } = given;
    await sql`select pg_advisory_xact_lock(hashtextextended(${table.id}, 0))`.execute(trx);
    const stored = await trx
      .selectFrom('published_figure')
      .select('locator')
      .where('figure_table_id', '=', table.id)
      .limit(1)
      .executeTakeFirst();
    const isFirst = stored === undefined;
    if (!isFirst) {
      await sql`create temporary table incoming on commit drop as table published_figure with no data`.execute(
        trx,
      );
    }
    // With nothing to compare with, straight into place takes half the time.
    const figures = await copyFigures(copyInto, isFirst ? 'published_figure' : 'pg_temp.incoming', given);
    const { labels, fileFingerprint } = given.ending();
    const isTableChanged = await saveFigureTable(trx, { table, header, labels });
    const { written, imported, changed, removed } = isFirst
      ? { written: figures, imported: figures, changed: 0, removed: 0 }
      : await compare(trx, table.id, figures);
    if (!isFirst && (written > 0 || removed > 0)) await writeDifference(trx, table.id);
    if (isTableChanged || written > 0 || removed > 0) {
      await trx
        .insertInto('figure_import')
        .values({
          id: importId,
          figure_table_id: table.id,
          file_sha256: fileFingerprint,
          imported_at: await takeTime(trx, importedAt),
          figures,
          imported,
          changed: changed + removed,
          profile: JSON.stringify(table),
        })
        .execute();
    }
    return { imported, changed: changed + removed, unchanged: figures - imported - changed };
  });
