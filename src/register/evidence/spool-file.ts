import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { KeptFile } from './evidence-store.ts';

/** Content written to a file of its own that nobody else knows. */
export interface SpooledFile extends KeptFile {
  readonly path: string;
  /** Take the file away; a file that was moved elsewhere is no error. */
  readonly discard: () => Promise<void>;
}

/** A sender hears a refusal only after he was read to the end; one who sends this many times the limit is cut off. */
const patience = 16;

/**
 * Write content to a temporary file in `folder`, synced, and fingerprint it on the way; memory stays constant. Answers
 * `undefined`, with nothing left behind, when there are more than `limitBytes`.
 */
export const spoolFile = async (
  content: AsyncIterable<Uint8Array> | Uint8Array,
  folder: string,
  limitBytes = Number.POSITIVE_INFINITY,
): Promise<SpooledFile | undefined> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, randomUUID());
  const discard = async (): Promise<void> => rm(file, { force: true });
  const hash = createHash('sha256');
  let bytes = 0;
  // Breaking off would hang up on the sender before he hears why: he is read to the end all the same.
  let fault: { readonly error: unknown } | undefined;
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      for await (const chunk of content instanceof Uint8Array ? [content] : content) {
        bytes += chunk.length;
        if (bytes > limitBytes * patience) break;
        if (bytes > limitBytes || fault !== undefined) continue;
        hash.update(chunk);
        try {
          await handle.writeFile(chunk);
        } catch (error) {
          fault = { error };
        }
      }
      if (fault !== undefined) throw fault.error;
      if (bytes <= limitBytes) await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await discard();
    throw error;
  }
  if (bytes > limitBytes) {
    await discard();
    return undefined;
  }
  return { path: file, sha256: hash.digest('hex'), bytes, discard };
};
