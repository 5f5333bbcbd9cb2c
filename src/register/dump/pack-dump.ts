import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Register } from '../db.ts';
import { prepareJobSchema } from '../job-schema.ts';
import { writeDump, type DumpSummary } from './write-dump.ts';

/** A dump being written. */
interface PackedDump {
  /** Packed bytes; nothing is read from the database faster than they are taken. */
  readonly bytes: Readable;
  /** Known when the last byte was taken. */
  readonly summary: () => DumpSummary;
  /** Give the connection back, also when the bytes were not taken to their end. */
  readonly close: () => Promise<void>;
}

/** One state of the whole register as a packed dump. */
export const packDump = async (register: Register, program: string): Promise<PackedDump> => {
  // Tables of a queue that an earlier version made are not yet for this role to read.
  await prepareJobSchema(register);
  const pool = register.poolFor('qaitu_backup', 1);
  const client = await pool.connect();
  let ended: DumpSummary | undefined;
  const plain = Readable.from(
    writeDump(client, program, (summary) => (ended = summary)),
    { objectMode: false },
  );
  const bytes = createGzip({ level: 4 });
  plain.on('error', (error) => bytes.destroy(error)).pipe(bytes);
  return {
    bytes,
    summary: () => {
      if (ended === undefined) throw new Error('the dump has not come to its end');
      return ended;
    },
    close: async () => {
      plain.destroy();
      bytes.destroy();
      // Not used again: its settings are those of a dump.
      client.release(true);
      await pool.end();
    },
  };
};
