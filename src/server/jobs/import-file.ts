import { importRecords } from '../../intake/import-records.ts';
import { isFileNamed } from '../../register/import/is-file-named.ts';
import { forgetImportFiles } from '../../register/import/import-files.ts';
import { findImportFile } from '../../register/import/find-import-file.ts';
import { readBatch } from '../../register/import/read-batch.ts';
import type { Register } from '../../register/db.ts';
import type { EvidenceStore } from '../../register/evidence/evidence-store.ts';
import type { Setting } from '../../register/perform.ts';
import { importJobData } from '../import/import-job-data.ts';
import { importKnowledge } from '../import/import-knowledge.ts';
import { openImportFile } from '../import/open-import-file.ts';
import type { BatchHandler } from './queue.ts';

/** A file of millions of rows may take an hour. */
const mostSeconds = 3600;

/** What taking files in needs. */
export interface ImportJobParts {
  readonly register: Register;
  readonly setting: Setting;
  readonly store: EvidenceStore;
  readonly limitBytes: number;
  /** Hears what nobody expected. */
  readonly report: (sentence: string) => void;
}

/** The job has to be done later. */
class ImportUnderWay extends Error {
  override readonly message = 'import-under-way';
}

const importOne = async (
  { register, setting, store, limitBytes, report }: ImportJobParts,
  given: unknown,
): Promise<void> => {
  const { institutionId, batchId, fileId, sheet, profile, actor } = importJobData.parse(given);
  const { file, batch } = await register.inInstitution(institutionId, async (trx) => ({
    file: await findImportFile(trx, institutionId, fileId),
    batch: await readBatch(trx, institutionId, batchId),
  }));
  // Begun before, and cut off: it is told as failed, and run again only by whoever wants it.
  if (file === undefined || batch !== undefined) return;
  const source = await openImportFile(store, file);
  if (source === undefined) {
    report(`import ${batchId}: the bytes of ${fileId} are gone`);
    return;
  }
  const { lists } = await importKnowledge();
  try {
    const done = await importRecords(register, setting, source, {
      ...{ institutionId, asker: actor, profile, batchId, lists, limitBytes, known: [] },
      ...(sheet === undefined ? {} : { sheet }),
    });
    // Another file is on its way into the same records: later.
    if (!done.ok && done.refusal.refusal?.code === 'import-under-way') throw new ImportUnderWay();
    if (!done.ok) {
      const { refusal, faults = [] } = done.refusal;
      report(`import ${batchId}: ${refusal?.code ?? faults[0]?.code ?? 'refused'}`);
      return;
    }
    const gone = await register.inInstitution(institutionId, async (trx) =>
      forgetImportFiles(trx, institutionId, { id: fileId }),
    );
    for (const sha256 of gone) if (!(await isFileNamed(register, sha256))) await store.remove(sha256);
  } catch (error) {
    if (error instanceof ImportUnderWay) throw error;
    report(`import ${batchId}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** Takes uploaded files into the register, one after another. */
export const importFileHandler = (parts: ImportJobParts): BatchHandler => ({
  size: 1,
  seconds: mostSeconds,
  run: async (jobs) => {
    const failed = new Map<string, string>();
    for (const { id, data } of jobs) {
      try {
        await importOne(parts, data);
      } catch (error) {
        if (!(error instanceof ImportUnderWay)) throw error;
        failed.set(id, error.message);
      }
    }
    return failed;
  },
});
