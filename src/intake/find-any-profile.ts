import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import type { FigureTable } from '../core/flow/figure-table.ts';
import { checkProfile } from '../core/import/check-profile.ts';
import type { CodeLists } from '../core/import/code-lists.ts';
import { importProfile, type ImportProfile } from '../core/import/import-profile.ts';
import { findProfile } from './figure-tables.ts';
import { importTargets } from './import-targets.ts';
import type { IntakeFault } from './intake-fault.ts';
import { openingFault } from './opening-fault.ts';
import { loadRecordProfiles } from './record-profiles.ts';

/** A profile of either kind. */
type AnyProfile =
  | { readonly kind: 'records'; readonly profile: ImportProfile }
  | { readonly kind: 'figures'; readonly table: FigureTable };

const ofFigures = async (nameOrPath: string): Promise<Result<AnyProfile, readonly IntakeFault[]>> => {
  const found = await findProfile(nameOrPath);
  if (found.ok) return accept({ kind: 'figures', table: found.value });
  const [fault] = found.refusal;
  if (fault?.code !== 'unknown-profile') return found;
  const records = (await loadRecordProfiles()).map(({ id }) => id);
  const profiles = [...records, String(fault.params['profiles'])].join(', ');
  return refuse([{ ...fault, params: { profiles } }]);
};

const isRecords = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'kind' in json && json.kind === 'records';

const ofFile = async (
  file: string,
  lists: CodeLists,
): Promise<Result<AnyProfile, readonly IntakeFault[]>> => {
  const wrong = (reason: string) =>
    refuse([{ code: 'invalid-profile' as const, file: path.basename(file), params: { reason } }]);
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return wrong(error.message);
    const code = openingFault(error);
    if (code === undefined) throw error;
    return refuse([{ code, file, params: {} }]);
  }
  if (!isRecords(json)) return ofFigures(file);
  const parsed = importProfile.safeParse(json);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, 5);
    return wrong(issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  const faults = checkProfile(parsed.data, importTargets, lists);
  if (faults.length > 0) {
    return wrong(
      faults
        .map(({ code, field, params = {} }) => `${field ?? ''}: ${code} ${Object.values(params).join(' ')}`)
        .join('; '),
    );
  }
  return accept({ kind: 'records', profile: parsed.data });
};

/** A profile by name (`capes`, `uis-flows`: those that ship) or by path (`./my-files.json`), of records or of figures. */
export const findAnyProfile = async (
  nameOrPath: string,
  lists: CodeLists,
): Promise<Result<AnyProfile, readonly IntakeFault[]>> => {
  if (/[./\\]/.test(nameOrPath)) return ofFile(nameOrPath, lists);
  const shipped = (await loadRecordProfiles()).find(({ id }) => id === nameOrPath);
  return shipped === undefined ? ofFigures(nameOrPath) : accept({ kind: 'records', profile: shipped });
};
