import type { JsonValue } from '../../core/basics/canonical-json.ts';
import { emptyTaskReport } from '../../core/report/empty-task-report.ts';
import type { ReportSubmission } from '../../core/report/submit-report.ts';
import type { RegisterTransaction } from '../db.ts';
import { fingerprint } from '../fingerprint.ts';
import { agreedTasks } from './agreed-tasks.ts';
import { findReport } from './find-report.ts';
import { listReportFiles, type ReportFileRow } from './list-report-files.ts';
import { readSections } from './read-sections.ts';

export interface LoadedReport extends ReportSubmission {
  readonly fileOf: ReadonlyMap<string, ReportFileRow>;
}

/** Everything that a submission fixes, with its fingerprints; evidence counts by the fingerprint of its file. */
export const loadReportSubmission = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<LoadedReport | undefined> => {
  const report = await findReport(trx, institutionId, id);
  if (report === undefined) return undefined;
  const agreed = await agreedTasks(trx, institutionId, [report.mobilityId]);
  const tasks = agreed.map(({ mobilityId: _stay, ...task }) => task);
  const { versions, savedAt: _times, ...content } = await readSections(trx, institutionId, id);
  const files = await listReportFiles(trx, institutionId, id);
  const fileOf = new Map(files.map((file) => [file.id, file]));
  const printed = tasks.map((task): JsonValue => {
    const { evidence, ...written } = content.tasks.get(task.taskId) ?? emptyTaskReport;
    const shown = evidence.map(({ id: _page, fileId, ...item }) => ({
      ...item,
      fileSha256: fileOf.get(fileId ?? '')?.sha256 ?? null,
    }));
    return { agreed: { ...task }, ...written, evidence: shown };
  });
  const experiences = content.experience.items;
  return {
    report,
    tasks,
    content,
    versions,
    files: new Set(fileOf.keys()),
    fileOf,
    fingerprints: {
      report: fingerprint({ tasks: printed, courses: content.courses.courses, experience: experiences }),
      results: new Map(tasks.map(({ taskId }, index) => [taskId, fingerprint(printed[index] ?? null)])),
      experiences: new Map(experiences.map((item) => [item.topic, fingerprint(item)])),
    },
  };
};
