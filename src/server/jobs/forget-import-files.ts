import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import type { EvidenceStore } from '../../register/evidence/evidence-store.ts';
import { forgetFaults } from '../../register/import/forget-faults.ts';
import { forgetImportFiles } from '../../register/import/import-files.ts';
import { isFileNamed } from '../../register/import/is-file-named.ts';
import type { JobHandler } from './queue.ts';

/** Name of the daily jobs that forget files which nobody imported, and rows which nobody mended. */
export const forgetImportFilesJob = 'forget-import-files';

const jobData = z.object({ institutionId: z.string() });

export const forgetImportFilesHandler =
  (register: Register, store: Pick<EvidenceStore, 'remove'>, clock: () => Date): JobHandler =>
  async (data) => {
    const { institutionId } = jobData.parse(data);
    const now = clock();
    const gone = await register.inInstitution(institutionId, async (trx) =>
      forgetImportFiles(trx, institutionId, { until: now.toISOString() }),
    );
    for (const sha256 of gone) if (!(await isFileNamed(register, sha256))) await store.remove(sha256);
    await forgetFaults(register, institutionId, now);
  };
