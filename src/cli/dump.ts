import { createWriteStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { formatNumber } from '../core/basics/format-number.ts';
import { text } from '../messages.ts';
import type { Register } from '../register/db.ts';
import { packDump } from '../register/dump/pack-dump.ts';
import type { DumpSummary } from '../register/dump/write-dump.ts';
import { programVersion } from '../server/program-version.ts';
import type { CommandContext } from './command.ts';
import { isFileFault } from './is-file-fault.ts';
import { readOnePath } from './read-one-path.ts';
import { refuseInput } from './refuse-input.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu dump FILE [--json]

Writes the whole register as one file: every table in one state, while people go on working. The file loads into any database
that Qaitu runs on: the embedded one, a PostgreSQL server of any version from 15, a distributed one. Signed-in sessions and links of
recovery are left out. Uploaded files are not in it: copy them (docs/move.md), or make a backup, which has both.

The file holds personal data as the database does, unencrypted where the database has them so. It is made for its owner alone.

--json  prints {file, takenAt, migration, rows: {table: n}, positions: {institution: {sequence, hash}}}

Exit codes: 0 written, 2 bad input or the file cannot be written, 3 no database.
`;

const writeFileWhole = async (register: Register, file: string): Promise<DumpSummary> => {
  const partial = `${file}.partial`;
  const dump = await packDump(register, await programVersion());
  try {
    await pipeline(dump.bytes, createWriteStream(partial, { mode: 0o600 }));
    await using written = await open(partial, 'r+');
    await written.sync();
    await rename(partial, file);
    return dump.summary();
  } finally {
    await dump.close();
    await rm(partial, { force: true });
  }
};

/** `qaitu dump`: 0 written, 2 the file is there already or cannot be written. */
export const dumpCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const asked = readOnePath(args, usage);
  if (typeof asked === 'number') return asked;
  const { path: file, isJson } = asked;
  const { locale } = context;
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) return refuseInput(text(locale, 'backup.refused.file-there', { file }));
  return withRegister(context, async (register) => {
    let summary: DumpSummary;
    try {
      summary = await writeFileWhole(register, file);
    } catch (error) {
      if (!isFileFault(error)) throw error;
      return refuseInput(text(locale, 'backup.refused.not-written', { file, reason: error.message }));
    }
    const { header, tables } = summary;
    const rows = Object.fromEntries(tables.map((one) => [one.table, one.rows]));
    const migration = header.migrations.at(-1)?.name ?? '';
    const sum = tables.reduce((total, one) => total + one.rows, 0);
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ file, takenAt: header.takenAt, migration, rows, positions: header.positions })}\n`
        : `${text(locale, 'backup.dumped', { file, at: header.takenAt, rows: formatNumber(sum, locale), tables: formatNumber(tables.length, locale) })}\n`,
    );
    return 0;
  });
};
