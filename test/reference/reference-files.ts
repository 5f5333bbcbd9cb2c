import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { figureTable, type FigureTable } from '../../src/core/flow/figure-table.ts';

export const repositoryRoot = resolve(import.meta.dirname, '../..');
export const referenceFolder = join(repositoryRoot, 'reference');

/** All files below a folder whose names end so, sorted. */
export const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .toSorted();

/** Lines of a comma-separated file as cells; quoted cells may hold commas and doubled quotes. */
export const readCells = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );

export interface DescribedTable {
  readonly name: string;
  readonly csv: string;
  readonly table: FigureTable;
}

/** Each descriptor that stands beside a CSV of the same name. Throws when one is not a figure table. */
export const describedTables = (): readonly DescribedTable[] =>
  filesBelow(referenceFolder, '.json')
    .filter((file) => existsSync(file.replace(/json$/, 'csv')))
    .map((file) => ({
      name: basename(file, '.json'),
      csv: file.replace(/json$/, 'csv'),
      table: figureTable.parse(JSON.parse(readFileSync(file, 'utf8'))),
    }));
