import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { bucketEvidenceStore, type BucketSettings } from './bucket-evidence-store.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { folderEvidenceStore } from './folder-evidence-store.ts';

const abandonedAfterMs = 24 * 3600 * 1000;

/** What a crash left half-written: younger files may belong to another process that is writing just now. */
const sweep = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > abandonedAfterMs) await rm(file, { force: true });
  }
};

/**
 * The store of uploaded documents: the bucket, when one is set, or `<dataFolder>/files`. `incoming` is a folder of this
 * machine where content may be put while it is being checked; leftovers of a crash are taken away from it.
 */
export const openEvidenceStore = async (
  dataFolder: string,
  bucket?: BucketSettings,
): Promise<{ readonly store: EvidenceStore; readonly incoming: string }> => {
  const folder = path.resolve(dataFolder, 'files');
  const incoming = path.join(folder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await sweep(incoming);
  return {
    store: bucket === undefined ? folderEvidenceStore(folder) : bucketEvidenceStore(bucket, incoming),
    incoming,
  };
};
