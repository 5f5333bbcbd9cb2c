import { importFileJob } from '../import/import-job-data.ts';
import { forgetImportFilesHandler, forgetImportFilesJob } from './forget-import-files.ts';
import { importFileHandler, type ImportJobParts } from './import-file.ts';
import type { BatchHandler, JobHandler } from './queue.ts';

/** What follows from uploaded tables. */
export const importJobs = (parts: ImportJobParts): Readonly<Record<string, JobHandler | BatchHandler>> => ({
  [importFileJob]: importFileHandler(parts),
  [forgetImportFilesJob]: forgetImportFilesHandler(parts.register, parts.store, parts.setting.now),
});
