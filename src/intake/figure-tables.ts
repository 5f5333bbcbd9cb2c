import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import { figureTable, type FigureTable } from '../core/flow/figure-table.ts';
import type { IntakeFault } from './intake-fault.ts';

const reference = path.resolve(import.meta.dirname, '../../reference');

/** A table that ships with the program: its description and its CSV side by side. */
interface ShippedTable {
  readonly table: FigureTable;
  readonly file: string;
}

const parse = (text: string, file: string): Result<FigureTable, readonly IntakeFault[]> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse([
      { code: 'invalid-profile', file, params: { reason: error instanceof Error ? error.message : '' } },
    ]);
  }
  const parsed = figureTable.safeParse(json);
  if (parsed.success) return accept(parsed.data);
  const reason = parsed.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('; ');
  return refuse([{ code: 'invalid-profile', file, params: { reason } }]);
};

const profiles = path.join(reference, 'profiles');

/** All descriptions that ship: those for the files of others, then those of the tables that ship themselves, the paper's among them. */
export const loadFigureProfiles = async (): Promise<readonly FigureTable[]> => {
  const names = (await readdir(profiles)).filter((name) => name.endsWith('.json'));
  const ofFiles = await Promise.all(
    names.map(async (name) =>
      figureTable.parse(JSON.parse(await readFile(path.join(profiles, name), 'utf8'))),
    ),
  );
  return [...ofFiles, ...(await loadShippedTables()).map(({ table }) => table)];
};

const unknown = async (wanted: string) => {
  const known = (await loadFigureProfiles()).map(({ id }) => id).join(', ');
  return refuse([{ code: 'unknown-profile' as const, file: wanted, params: { profiles: known } }]);
};

/** A profile by name (`uis-flows`, `table1` of the paper: those that ship) or by path (`./my-table.json`). */
export const findProfile = async (
  nameOrPath: string,
): Promise<Result<FigureTable, readonly IntakeFault[]>> => {
  if (!/[./\\]/.test(nameOrPath)) {
    const found = (await loadFigureProfiles()).find(({ id }) => id === nameOrPath);
    return found === undefined ? unknown(nameOrPath) : accept(found);
  }
  const file = nameOrPath;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EISDIR') return refuse([{ code: 'file-is-folder', file, params: {} }]);
    if (code === 'EACCES') return refuse([{ code: 'file-not-readable', file, params: {} }]);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    return unknown(nameOrPath);
  }
  return parse(text, path.basename(file));
};

/** All tables that ship: every `reference/<folder>/<name>.json` beside a CSV of the same name. Throws if one is invalid. */
export const loadShippedTables = async (): Promise<readonly ShippedTable[]> => {
  const shipped: ShippedTable[] = [];
  for (const folder of (await readdir(reference, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  )) {
    const names = (await readdir(path.join(reference, folder.name))).toSorted();
    for (const name of names.filter(
      (one) => one.endsWith('.json') && names.includes(one.replace(/json$/, 'csv')),
    )) {
      const file = path.join(reference, folder.name, name);
      const parsed = parse(await readFile(file, 'utf8'), file);
      if (!parsed.ok) throw new Error(`${file}: ${String(parsed.refusal[0]?.params['reason'])}`);
      shipped.push({ table: parsed.value, file: file.replace(/json$/, 'csv') });
    }
  }
  return shipped.toSorted((a, b) => a.table.position - b.table.position);
};
