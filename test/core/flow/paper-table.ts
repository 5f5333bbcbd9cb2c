import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../reference/paper');

export interface PaperTable {
  /** Line keys in the file's order. */
  readonly keys: readonly string[];
  /** A printed number, or null for a blank. Throws for a key or column that is not there. */
  readonly at: (key: string, column: string) => number | null;
}

/** A table of the paper by the column that names its lines; its fields hold no commas but in quotes it never reads. */
export const paperTable = (name: string, keyColumn: string): PaperTable => {
  const [header = '', ...lines] = readFileSync(path.join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = header.split(',');
  const rows = new Map(
    lines.map((line) => {
      const fields = line.split(',');
      return [fields[columns.indexOf(keyColumn)] ?? '', fields] as const;
    }),
  );
  return {
    keys: [...rows.keys()],
    at: (key, column) => {
      const field = rows.get(key)?.[columns.indexOf(column)];
      if (field === undefined) throw new Error(`${name} has no ${key} ${column}`);
      return field === '' ? null : Number(field);
    },
  };
};
