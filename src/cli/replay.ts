import { parseArgs } from 'node:util';
import { text } from '../messages.ts';
import { replay } from '../register/journal/replay.ts';
import type { CommandContext } from './command.ts';
import { withRegister } from './with-register.ts';

const usage = `qaitu replay [--json]

Computes what is so of every record again from the journal alone and compares it with the tables.
Exit code 0 where they agree, 1 where they differ.
`;

/** `qaitu replay`: `{records, entries, differences}`. */
export const replayCommand = async (args: string[], context: CommandContext): Promise<number> => {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  return withRegister(context, async (register) => {
    const replayed = await replay(register);
    const { records, entries, differences } = replayed;
    if (values.json === true) {
      process.stdout.write(`${JSON.stringify(replayed)}\n`);
    } else {
      const counts = {
        records: String(records),
        entries: String(entries),
        differences: String(differences.length),
      };
      process.stdout.write(`${text(context.locale, 'operation.replayed', counts)}\n`);
      for (const { noun, recordId, key, table, journal } of differences) {
        process.stdout.write(
          `  ${noun} ${recordId} ${key}: ${JSON.stringify(table)} ≠ ${JSON.stringify(journal)}\n`,
        );
      }
    }
    return differences.length === 0 ? 0 : 1;
  });
};
