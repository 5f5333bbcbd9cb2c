import { importRecords } from '../../intake/import-records.ts';
import { isFileNamed } from '../../register/import/is-file-named.ts';
import { forgetImportFiles } from '../../register/import/import-files.ts';
import { findImportFile } from '../../register/import/find-import-file.ts';
import { readBatch } from '../../register/import/read-batch.ts';
import type { Register } from '../../register/db.ts';
import type { EvidenceStore } from '../../register/evidence-store.ts';
import type { Setting } from '../../register/perform.ts';
import { importJobData } from '../import/import-job-data.ts';
import { importKnowledge } from '../import/import-knowledge.ts';
import { openImportFile } from '../import/open-import-file.ts';
import type { BatchHandler } from './queue.ts';

/** A file of millions of rows may take an hour. */
const mostSeconds = 3600;
/** How often somebody's wish to stop is looked for, ms. */
const everyLook = 1000;

/** What taking files in needs. */
export interface ImportJobParts {
  readonly register: Register;
  readonly setting: Setting;
  readonly store: EvidenceStore;
  readonly limitBytes: number;
  /** Hears what nobody expected. */
  readonly report: (sentence: string) => void;
}

const importOne = async (
  { register, setting, store, limitBytes, report }: ImportJobParts,
  given: unknown,
): Promise<void> => {
  const { institutionId, batchId, fileId, profile, actor } = importJobData.parse(given);
  const look = async () =>
    register.inInstitution(institutionId, async (trx) => ({
      file: await findImportFile(trx, institutionId, fileId),
      batch: await readBatch(trx, institutionId, batchId),
    }));
  const { file, batch } = await look();
  // Begun before, and cut off: it is told as failed, and run again only by whoever wants it.
  if (file === undefined || batch !== undefined) return;
  const source = await openImportFile(store, file);
  if (source === undefined) {
    report(`import ${batchId}: the bytes of ${fileId} are gone`);
    return;
  }
  const { lists } = await importKnowledge();
  const stopped = new AbortController();
  const watch = setInterval(() => {
    void look().then(
      ({ batch: now }) => {
        if (now !== undefined && now.status !== 'reading') stopped.abort();
      },
      (error: unknown) => report(`import ${batchId}: ${String(error)}`),
    );
  }, everyLook);
  try {
    const done = await importRecords(register, setting, source, {
      ...{ institutionId, asker: actor, profile, batchId, lists, limitBytes, known: [] },
      signal: stopped.signal,
    });
    if (!done.ok) return;
    const gone = await register.inInstitution(institutionId, async (trx) =>
      forgetImportFiles(trx, institutionId, { id: fileId }),
    );
    for (const sha256 of gone) if (!(await isFileNamed(register, sha256))) await store.remove(sha256);
  } catch (error) {
    report(`import ${batchId}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearInterval(watch);
  }
};

/** Takes uploaded files into the register, one after another. */
export const importFileHandler = (parts: ImportJobParts): BatchHandler => ({
  size: 1,
  seconds: mostSeconds,
  run: async (jobs) => {
    for (const { data } of jobs) await importOne(parts, data);
    return new Map();
  },
});
