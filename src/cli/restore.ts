import { access } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatNumber } from '../core/basics/format-number.ts';
import { accept, type Result } from '../core/basics/result.ts';
import { text } from '../messages.ts';
import { openEvidenceStore } from '../register/evidence/open-evidence-store.ts';
import { exitCodeOf } from '../register/refusals.ts';
import type { BackupRefusal } from '../server/backup/backup-refusal.ts';
import { backupRefusalSentence } from '../server/backup/backup-refusal-sentence.ts';
import { drillBackup, type Drill } from '../server/backup/drill-backup.ts';
import { makeRecordedDrill } from '../server/backup/make-recorded-drill.ts';
import { restoreBackup } from '../server/backup/restore-backup.ts';
import { secretLines } from '../server/backup/secret-lines.ts';
import type { CommandContext } from './command.ts';
import { refuseInput } from './refuse-input.ts';
import { withBareDatabase } from './with-bare-database.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu restore FOLDER [--drill] [--json]

Restores a backup into the register of QAITU_DATA or DATABASE_URL, which must be empty. First every byte of the backup is compared with
its fingerprint, then the rows are loaded in one transaction, the files put back, and the journal compared with the heads that were
published. A backup that is damaged, or a wrong QAITU_BACKUP_KEY, leaves nothing. The keys of the register are written to
restored.env in the data folder: take them into the settings of the server.

--drill  restores into an embedded database of its own, compares that too with the journal, and throws it away; the register that
         runs is not touched but for a line that says how the drill went
--json   prints {takenAt, program, rows, files, entries, heads, migrated, seconds, settings, gone, positions, differences}

Exit codes: 0 restored, 1 a drill found differences, 2 refused, 3 no database.
`;

const exists = async (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** In the register that runs, where there is one; a drill on an empty machine leaves no trace. */
const drill = async (
  folder: string,
  origin: 'schedule' | 'command',
  context: CommandContext,
): Promise<Result<Drill, BackupRefusal>> => {
  const { dataFolder, databaseUrl, backup } = context.config;
  const isHere = databaseUrl !== undefined || (await exists(path.join(dataFolder, 'postgres')));
  if (!isHere) return drillBackup(folder, backup.passphrase);
  let outcome: Result<Drill, BackupRefusal> | undefined;
  const code = await withRegister(context, async (register) => {
    const { passphrase } = backup;
    const what = { folder, ...(passphrase === undefined ? {} : { passphrase }) };
    outcome = await makeRecordedDrill(register, what, origin);
    return 0;
  });
  if (outcome === undefined) process.exit(code);
  return outcome;
};

const restore = async (
  folder: string,
  context: CommandContext,
): Promise<Result<Drill, BackupRefusal> | number> => {
  const { config } = context;
  let outcome: Result<Drill, BackupRefusal> | undefined;
  const code = await withBareDatabase(context, async (database) => {
    const { store } = await openEvidenceStore(database.location.folder, config.files.bucket);
    const restored = await restoreBackup(folder, config.backup.passphrase, { database, store });
    outcome = restored.ok ? accept({ ...restored.value, differences: 0 }) : restored;
    return 0;
  });
  return outcome ?? code;
};

/** `qaitu restore`: 0 restored, 1 the drill found differences, 2 refused. */
export const restoreCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      drill: { type: 'boolean' },
      // Said by the server, whose schedule it is.
      scheduled: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) {
    return refuseInput(usage.trimEnd());
  }
  const { locale, config } = context;
  const isDrill = values.drill === true;
  const outcome = isDrill
    ? await drill(folder, values.scheduled === true ? 'schedule' : 'command', context)
    : await restore(folder, context);
  if (typeof outcome === 'number') return outcome;
  if (!outcome.ok) {
    process.stderr.write(`${backupRefusalSentence(locale, folder, outcome.refusal)}\n`);
    return outcome.refusal.of === 'register' ? exitCodeOf(outcome.refusal.refusal) : 2;
  }
  const { manifest, settings, secretText, differences, ...figures } = outcome.value;
  const shown = (value: number): string => formatNumber(value, locale);
  const { takenAt, program, positions, gone } = manifest;
  if (values.json === true) {
    const keys = isDrill ? {} : { settings };
    process.stdout.write(
      `${JSON.stringify({ takenAt, program, ...figures, ...keys, gone, positions, ...(isDrill ? { differences } : {}) })}\n`,
    );
    return differences === 0 ? 0 : 1;
  }
  const lines = [
    text(locale, isDrill ? 'backup.drilled' : 'backup.restored', {
      at: takenAt,
      seconds: formatNumber(figures.seconds, locale, 1),
    }),
    text(locale, 'backup.compared', {
      rows: shown(figures.rows),
      files: shown(figures.files),
      entries: shown(figures.entries),
      heads: shown(figures.heads),
    }),
    ...(gone.length === 0 ? [] : [text(locale, 'backup.gone', { count: shown(gone.length) })]),
    ...(differences === 0 ? [] : [text(locale, 'backup.differences', { count: shown(differences) })]),
    ...(isDrill || secretText === secretLines(config.secrets)
      ? []
      : [text(locale, 'backup.take-keys', { file: settings })]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return differences === 0 ? 0 : 1;
};
