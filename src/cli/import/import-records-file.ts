import type { ImportProfile } from '../../core/import/import-profile.ts';
import type { CodeLists } from '../../core/import/code-lists.ts';
import { fileSource } from '../../intake/file-source.ts';
import { importRecords } from '../../intake/import-records.ts';
import { loadKnownFiles } from '../../intake/known-files.ts';
import { textOf } from '../../messages.ts';
import type { Register } from '../../register/db.ts';
import { failAbandoned } from '../../register/import/fail-abandoned.ts';
import type { CommandContext } from '../command.ts';
import type { ImportOutput } from './import-output.ts';
import { operatorSetting } from '../operator-setting.ts';

interface Given {
  readonly file: string;
  readonly profile: ImportProfile;
  readonly lists: CodeLists;
  readonly institutionId: string;
  readonly sheet: string | undefined;
}

/** Takes a file of records in: rows that pass, the others into quarantine. Ctrl-C stops it and leaves nothing. */
export const importRecordsFile = async (
  register: Register,
  context: CommandContext,
  { file, profile, lists, institutionId, sheet }: Given,
  output: ImportOutput,
): Promise<number> => {
  const source = await fileSource(file);
  if (!source.ok) return output.refused(source.refusal);
  const setting = operatorSetting(context.config);
  await failAbandoned(register, setting);
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  process.once('SIGINT', stop);
  try {
    const outcome = await importRecords(register, setting, source.value, {
      ...{ institutionId, asker: 'operator', profile, lists, known: await loadKnownFiles() },
      limitBytes: context.config.importLimitBytes,
      signal: stopped.signal,
      ...(sheet === undefined ? {} : { sheet }),
    });
    if (outcome.ok) {
      const { rows, imported, unchanged, rejected, warnings, records, batch } = outcome.value;
      return output.done({ rows, imported, unchanged, rejected, warnings, records, batch });
    }
    const { faults, refusal } = outcome.refusal;
    if (faults !== undefined) return output.refused(faults);
    if (refusal !== undefined) {
      process.stderr.write(`${textOf(context.locale, `refusal.${refusal.code}`, refusal.params ?? {})}\n`);
    }
    return 2;
  } finally {
    process.off('SIGINT', stop);
  }
};
