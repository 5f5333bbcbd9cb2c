import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Figure } from './measured.ts';

/** The last full run of one benchmark. */
interface Result {
  /** Day of the run, YYYY-MM-DD. */
  readonly on: string;
  /** Processor, cores, memory, Node. */
  readonly machine: string;
  /** Mean number of waiting processes of the minute before the run: above the number of cores, times are too long. */
  readonly load: number;
  /** Length of the whole run in seconds. */
  readonly seconds: number;
  readonly figures: readonly Figure[];
}

export type Results = Readonly<Record<string, Result>>;

export const folder = path.resolve(import.meta.dirname, '..');
const file = path.join(folder, 'results.json');

/** The last full runs by the name of their benchmark. */
export const readResults = async (): Promise<Results> => JSON.parse(await readFile(file, 'utf8')) as Results;

/** Keeps them, in the order of names. */
export const writeResults = async (results: Results): Promise<void> => {
  const sorted = Object.fromEntries(
    Object.entries(results).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
};
