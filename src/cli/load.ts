import { open } from 'node:fs/promises';
import { formatNumber } from '../core/basics/format-number.ts';
import { text } from '../messages.ts';
import { DumpReader } from '../register/dump/dump-reader.ts';
import { loadDump } from '../register/dump/load-dump.ts';
import { unpackDump } from '../register/dump/unpack-dump.ts';
import { exitCodeOf } from '../register/refusals.ts';
import type { CommandContext } from './command.ts';
import { isFileFault } from './is-file-fault.ts';
import { readOnePath } from './read-one-path.ts';
import { loadRefusalSentence } from '../server/backup/load-refusal-sentence.ts';
import { refuseInput } from './refuse-input.ts';
import { withBareDatabase } from './with-bare-database.ts';

const usage = `qaitu load FILE [--json]

Fills an empty register from a file that \`qaitu dump\` wrote: the register of QAITU_DATA or of DATABASE_URL. Empty is a database
without tables, or one in which nobody has an account yet. All rows are written in one transaction and compared with the counts and
fingerprints in the file: a file that was cut off or changed leaves nothing. A file of an older version is brought up to this one; a
file of a newer version is refused.

--json  prints {takenAt, program, rows: {table: n}, migrated: [name]}

Exit codes: 0 loaded, 2 bad input, 3 no database.
`;

/** `qaitu load`: 0 loaded, 2 refused. */
export const loadCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const asked = readOnePath(args, usage);
  if (typeof asked === 'number') return asked;
  const { path: file, isJson } = asked;
  const { locale } = context;
  return withBareDatabase(context, async ({ connection, location }) => {
    try {
      const handle = await open(file);
      const dump = new DumpReader(unpackDump(handle.createReadStream()));
      const loaded = await loadDump(connection, location, dump);
      if (!loaded.ok) {
        process.stderr.write(`${loadRefusalSentence(locale, file, loaded.refusal)}\n`);
        return loaded.refusal.of === 'register' ? exitCodeOf(loaded.refusal.refusal) : 2;
      }
      const { header, rows, migrated } = loaded.value;
      const sum = Object.values(rows).reduce((total, one) => total + one, 0);
      process.stdout.write(
        isJson
          ? `${JSON.stringify({ takenAt: header.takenAt, program: header.program, rows, migrated })}\n`
          : `${text(locale, 'backup.loaded', {
              file,
              at: header.takenAt,
              rows: formatNumber(sum, locale),
              tables: formatNumber(Object.keys(rows).length, locale),
            })}\n`,
      );
      return 0;
    } catch (error) {
      if (!isFileFault(error)) throw error;
      return refuseInput(text(locale, 'backup.refused.not-readable', { file, reason: error.message }));
    }
  });
};
