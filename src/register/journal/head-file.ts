import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { hasCode } from '../../core/basics/has-code.ts';
import { journalHead, type JournalHead } from '../../core/journal/head.ts';

/** Add published heads to the file beside the database; they are on the disk when this resolves. */
export const appendHeads = async (file: string, heads: readonly JournalHead[]): Promise<void> => {
  if (heads.length === 0) return;
  const handle = await open(file, 'a');
  try {
    await handle.write(heads.map((head) => `${JSON.stringify(head)}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const parseHead = (line: string): JournalHead | undefined => {
  try {
    return journalHead.parse(JSON.parse(line));
  } catch {
    // The last line may be half written where the power failed; a head that is not whole proves nothing.
    return undefined;
  }
};

/** Every head that was published, in order; none where nothing was published yet. */
export async function* readHeads(file: string): AsyncGenerator<JournalHead> {
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      const head = parseHead(line);
      if (head !== undefined) yield head;
    }
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}
