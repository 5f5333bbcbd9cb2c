import { accept, refuse } from '../../core/basics/result.ts';
import type { ImportProfile } from '../../core/import/import-profile.ts';
import { guessProfile } from '../../core/import/guess-profile.ts';
import type { ReadRow } from '../../core/import/read-row.ts';
import { previewRecords } from '../../intake/preview-records.ts';
import type { WaitingFile } from '../../register/import/import-files.ts';
import { countKnownRows } from '../../register/import/count-known-rows.ts';
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
    institutionId,
    file,
    offered,
    id,
    profile,
    sheet,
    signal,
  }: {
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
  const standing = { changed: 0, unchanged: 0 };
  const onRows = async (rows: readonly ReadRow[]): Promise<void> => {
    const passed = rows.flatMap((row) => (row.passed ? [row.row] : []));
    const found = await countKnownRows(register, institutionId, profile.target, passed);
    standing.changed += found.changed;
    standing.unchanged += found.unchanged;
  };
  let read: Awaited<ReturnType<typeof previewRecords>>;
  try {
    read = await previewRecords(source, {
      ...{ limitBytes: importLimitBytes, lists, profile, known, limit: mostShown, signal, onRows },
      ...(sheet === undefined ? {} : { sheet }),
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
    warnings,
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
