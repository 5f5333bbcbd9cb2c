import { formatNumber } from '../core/basics/format-number.ts';
import { text } from '../messages.ts';
import { openEvidenceStore } from '../register/evidence/open-evidence-store.ts';
import { backupRefusalSentence } from '../server/backup/backup-refusal-sentence.ts';
import { makeRecordedBackup } from '../server/backup/make-recorded-backup.ts';
import type { CommandContext } from './command.ts';
import { isFileFault } from './is-file-fault.ts';
import { readOnePath } from './read-one-path.ts';
import { refuseInput } from './refuse-input.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu backup FOLDER [--json]

Makes a backup of the whole register in FOLDER, which must be empty or missing, while people work: the database, uploaded files, the
published heads of the journal, releases, and the keys without which the data cannot be read. It appears whole or not at all.

With QAITU_BACKUP_KEY everything but manifest.json is encrypted in the age format; the key is not in the backup: keep it elsewhere.
Without it a demonstration writes plainly and says so; production refuses.

--json  prints {folder, takenAt, encryption, files, bytes, rows, positions: {institution: {sequence, hash}}, gone}

Exit codes: 0 made, 2 bad input or the folder cannot be written, 3 no database.
`;

/** `qaitu backup`: 0 made, 2 refused. */
export const backupCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const asked = readOnePath(args, usage);
  if (typeof asked === 'number') return asked;
  const { path: folder, isJson } = asked;
  const { config, locale } = context;
  return withRegister(context, async (register) => {
    const { store } = await openEvidenceStore(register.location.folder, config.files.bucket);
    const { passphrase } = config.backup;
    const source = {
      register,
      store,
      secrets: config.secrets,
      mode: config.mode,
      ...(passphrase === undefined ? {} : { passphrase }),
    };
    try {
      const made = await makeRecordedBackup(source, folder, 'command');
      if (!made.ok) return refuseInput(backupRefusalSentence(locale, folder, made.refusal));
      const { takenAt, encryption, files, rows, positions, gone } = made.value;
      const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
      const all = Object.values(rows).reduce((sum, one) => sum + one, 0);
      if (encryption === 'none') process.stderr.write(`${text(locale, 'backup.plain', { folder })}\n`);
      process.stdout.write(
        isJson
          ? `${JSON.stringify({ folder, takenAt, encryption, files: files.length, bytes, rows, positions, gone })}\n`
          : `${text(locale, 'backup.made', {
              folder,
              at: takenAt,
              files: formatNumber(files.length, locale),
              megabytes: formatNumber(bytes / 1e6, locale, 1),
              rows: formatNumber(all, locale),
            })}\n`,
      );
      return 0;
    } catch (error) {
      if (!isFileFault(error)) throw error;
      return refuseInput(text(locale, 'backup.refused.not-written', { file: folder, reason: error.message }));
    }
  });
};
