import { sql } from 'kysely';
import { z } from 'zod';
import { missingReasons, type Cell } from '../../core/basics/cell.ts';
import { dimensions, figureStatuses, type Dimension, type Figure } from '../../core/flow/figure.ts';
import { figureTable } from '../../core/flow/figure-table.ts';
import type { RegisterTransaction } from '../db.ts';
import type { DescribedTable } from './figure-table.ts';

/** A column that the view's table declares NOT NULL; PostgreSQL forgets that for views. */
const present = <Value>(value: Value | null): Value => {
  if (value === null) throw new Error('a fact without its value');
  return value;
};

/** A code of a list that the table's constraint of the same list lets pass. */
const oneOf = <Code extends string>(codes: readonly Code[], text: string | null): Code => {
  const code = codes.find((candidate) => candidate === text);
  if (code === undefined) throw new Error(`${text} is none of ${codes.join(', ')}`);
  return code;
};

const labels = z.record(z.string(), z.record(z.string(), z.string()));

/** Every published table, by position. */
export const listFigureTables = async (trx: RegisterTransaction): Promise<readonly DescribedTable[]> => {
  const rows = await trx
    .selectFrom('facts.fact_figure_table')
    .select(['descriptor', 'header', 'labels'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    table: figureTable.parse(row.descriptor),
    header: present(row.header),
    labels: labels.parse(row.labels),
  }));
};

const cellOf = (value: string | null, reason: string | null): Cell =>
  value === null ? { value, reason: oneOf(missingReasons, reason) } : { value: Number(value) };

/** The figures of a table in the order of its file, those with the given codes along the given dimensions. */
export const listFigures = async (
  trx: RegisterTransaction,
  tableId: string,
  where: Readonly<Partial<Record<Dimension, string>>> = {},
): Promise<readonly Figure[]> => {
  let query = trx
    .selectFrom('facts.fact_published_figure')
    .select(['locator', 'period', 'value', 'reason', 'flags', 'status', ...dimensions])
    .where('figure_table_id', '=', tableId);
  for (const dimension of dimensions) {
    const code = where[dimension];
    if (code !== undefined) query = query.where(dimension, '=', code);
  }
  const rows = await query.orderBy('position').execute();
  return rows.map((row): Figure => {
    const codes: Partial<Record<Dimension, string>> = {};
    for (const dimension of dimensions) {
      const code = row[dimension];
      if (code !== null) codes[dimension] = code;
    }
    return {
      ...cellOf(row.value, row.reason),
      locator: present(row.locator),
      period: present(row.period),
      dimensions: codes,
      status: oneOf(figureStatuses, row.status),
      ...(row.flags === null ? {} : { flags: row.flags }),
    };
  });
};

/** Period → the destinations with a value for at least one origin. */
export const listReportedDestinations = async (
  trx: RegisterTransaction,
  tableId: string,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const rows = await trx
    .selectFrom('facts.fact_reporting_destination')
    .select(['period', sql<string[]>`array_agg(destination order by destination)`.as('destinations')])
    .where('figure_table_id', '=', tableId)
    .groupBy('period')
    .orderBy('period')
    .execute();
  return Object.fromEntries(rows.map((row) => [present(row.period), row.destinations]));
};

/** The newest import that changed anything, undefined before the first. */
export const findLastImport = async (
  trx: RegisterTransaction,
): Promise<{ readonly id: string; readonly importedAt: Date } | undefined> => {
  const row = await trx.selectFrom('facts.fact_last_import').select(['id', 'imported_at']).executeTakeFirst();
  return row && { id: present(row.id), importedAt: present(row.imported_at) };
};
