import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../sha256.ts';

/** A file of SQL with the fingerprint of its text. */
export interface Script {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** Where migrations and views are read from; tests hand in others. */
export interface MigrationFolders {
  readonly migrations: string;
  readonly facts: string;
}

export const ownScripts: MigrationFolders = {
  migrations: path.join(import.meta.dirname, '../migrations'),
  facts: path.join(import.meta.dirname, '../facts'),
};

/** The files of SQL in a folder, in the order of their names. */
export const readScripts = async (folder: string): Promise<readonly Script[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(path.join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, sha256: sha256(sql) };
    }),
  );
};
