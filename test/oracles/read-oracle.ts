import { readFileSync } from 'node:fs';

/** The cells of an oracle file below its header, row by row. */
export const readOracle = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
