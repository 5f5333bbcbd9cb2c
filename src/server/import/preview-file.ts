import { accept, refuse } from '../../core/basics/result.ts';
import type { ImportProfile } from '../../core/import/import-profile.ts';
import { entityOfTarget } from '../../core/epvo/epvo-import-target.ts';
import { guessProfile } from '../../core/import/guess-profile.ts';
import type { ReadRow } from '../../core/import/read-row.ts';
import { findImportTarget } from '../../intake/import-targets.ts';
import { previewRecords } from '../../intake/preview-records.ts';
import { targetInInstitution } from '../../intake/target-in-institution.ts';
import { epvoRowGuard } from '../../register/epvo/epvo-row-guard.ts';
import type { WaitingFile } from '../../register/import/import-files.ts';
import { countKnownRows } from '../../register/import/count-known-rows.ts';
import { notKept } from '../../register/import/row-guard.ts';
import type { Vault } from '../../register/vault.ts';
import type { DeskParts } from '../desk-parts.ts';
import { fileRefusal } from './file-refusal.ts';
import { importKnowledge } from './import-knowledge.ts';
import { knownFiles } from './known-files.ts';
import type { OfferedProfile } from './offered-profiles.ts';
import { openImportFile } from './open-import-file.ts';

/** How many first rows and rows with faults are shown. */
const mostShown = 20;

/** What an import of a file would bring, read to its end and compared with what stands; keeps nothing. */
export const previewFile = async (
  { register, files, importLimitBytes }: Pick<DeskParts, 'register' | 'files' | 'importLimitBytes'>,
  {
    vault,
    institutionId,
    file,
    offered,
    id,
    profile,
    sheet,
    signal,
  }: {
    readonly vault: Vault;
    readonly institutionId: string;
    readonly file: WaitingFile;
    readonly offered: readonly OfferedProfile[];
    /** Of the profile; null for a mapping of this hour. */
    readonly id: string | null;
    readonly profile: ImportProfile;
    readonly sheet: string | undefined;
    readonly signal: AbortSignal;
  },
) => {
  const source = await openImportFile(files.store, file);
  if (source === undefined) return refuse({ code: 'import-file-unknown' });
  const { lists } = await importKnowledge();
  const known = await knownFiles(offered);
  const ofProgram = findImportTarget(profile.target);
  const target =
    ofProgram === undefined ? undefined : await targetInInstitution(register, institutionId, ofProgram);
  if (target?.ok === false) return target;
  const entity = entityOfTarget(profile.target);
  const standing = { changed: 0, unchanged: 0 };
  let dropped = 0;
  const onRows = async (rows: readonly ReadRow[], given: readonly string[]): Promise<void> => {
    const passed = rows.flatMap((row) => (row.passed ? [row.row] : []));
    const found = await countKnownRows(register, {
      ...{ institutionId, target: profile.target, rows: passed },
      guardOf:
        entity === undefined
          ? undefined
          : async (trx) => epvoRowGuard(trx, { institutionId, vault, entity, given }),
    });
    dropped += found[notKept];
    standing.changed += found.changed;
    standing.unchanged += found.unchanged;
  };
  let read: Awaited<ReturnType<typeof previewRecords>>;
  try {
    read = await previewRecords(source, {
      ...{ limitBytes: importLimitBytes, lists, profile, known, limit: mostShown, signal, onRows },
      ...(sheet === undefined ? {} : { sheet }),
      ...(target === undefined ? {} : { target: target.value }),
    });
  } catch (error) {
    if (signal.aborted) return refuse({ code: 'import-cancelled' });
    throw error;
  }
  if (!read.ok) return refuse(fileRefusal(read.refusal));
  const { header, rows, passed, rejected, warnings, first, faults, unknown } = read.value;
  const [likeliest] = guessProfile(header, known);
  const fields = [...new Set(unknown.map(({ field }) => field))];
  return accept({
    ...{ rows, good: passed, rejected, ...standing, imported: passed - standing.unchanged },
    warnings: dropped > 0 ? { ...warnings, [notKept]: dropped } : warnings,
    first: first.map(({ line, values }) => ({ line, values: { ...values } })),
    faults: faults
      .flatMap(({ line, faults: of }) =>
        of.map(({ column, value, code, params }) => ({ line, column, value, code, params: { ...params } })),
      )
      .slice(0, mostShown),
    asked: fields.map((field) => ({
      field,
      words: unknown
        .filter((one) => one.field === field)
        .map(({ value, rows: count, suggestions: [suggestion] }) => ({
          ...{ word: value, count, suggestion: suggestion?.value ?? null },
        })),
    })),
    looksLike:
      likeliest === undefined || !likeliest.isComplete || likeliest.file.id === id ? null : likeliest.file.id,
  });
};
