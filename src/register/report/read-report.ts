import { sql } from 'kysely';
import { checkReport } from '../../core/report/check-report.ts';
import { emptyTaskReport } from '../../core/report/empty-task-report.ts';
import { reminderDays } from '../../core/report/reminder-days.ts';
import type { ReportStanding } from '../../core/report/report.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';
import { selectMobilities } from '../mobility/select-mobilities.ts';
import { agreedTasks } from './agreed-tasks.ts';
import { listAdditions } from './list-additions.ts';
import { listExperienceOf } from './list-experience-of.ts';
import { listRecognitions } from './list-recognitions.ts';
import { listReportFiles } from './list-report-files.ts';
import { listResults } from './list-results.ts';
import { readSections } from './read-sections.ts';

/** What is being written, for its writer alone. */
const readDraft = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
  tasks: Awaited<ReturnType<typeof agreedTasks>>,
) => {
  const { versions, savedAt, ...content } = await readSections(trx, institutionId, id);
  const saved = <Content>(section: string, written: Content) => ({
    content: written,
    version: versions[section] ?? 0,
    savedAt: savedAt[section] ?? null,
  });
  const files = await listReportFiles(trx, institutionId, id);
  return {
    draftOf: (taskId: string) => saved(taskId, content.tasks.get(taskId) ?? emptyTaskReport),
    coursesDraft: saved('courses', content.courses),
    experienceDraft: saved('experience', content.experience),
    missing: checkReport(tasks, content, new Set(files.map((file) => file.id))),
  };
};

/**
 * A report as its participant (`isOwn`) or those who may read it see it: what is being written only he sees, what was submitted all
 * of them. `undefined` where there is none.
 */
export const readReport = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
  isOwn: boolean,
) => {
  const report = await findStanding<ReportStanding>(trx, 'report', institutionId, id);
  if (report === undefined) return undefined;
  const [stay] = await selectMobilities(trx, institutionId, sql`m.id = ${report.mobilityId}`);
  if (stay === undefined) throw new Error('a report without its stay');
  const agreed = await agreedTasks(trx, institutionId, [report.mobilityId]);
  const results = await listResults(trx, institutionId, id);
  const draft =
    isOwn && report.status === 'asked' ? await readDraft(trx, institutionId, id, agreed) : undefined;
  const files = isOwn ? await listReportFiles(trx, institutionId, id) : [];
  const tasks = agreed.map(({ mobilityId: _stay, ...task }) => {
    const result = results.find(({ taskId }) => taskId === task.taskId);
    // After the submission the task stands as it was agreed on then.
    return {
      ...task,
      ...result?.agreed,
      draft: draft?.draftOf(task.taskId) ?? null,
      result: result?.view ?? null,
    };
  });
  const { mobilityId, callId, accountId, status, askedAt, dueOn, submittedAt, contentSha256 } = report;
  return {
    id,
    institutionId,
    ...{ mobilityId, callId, accountId, status, askedAt, dueOn, submittedAt, contentSha256 },
    callTitle: stay.callTitle,
    reference: stay.reference,
    participant: stay.participant,
    isOwn,
    country: stay.country,
    hostName: stay.hostName,
    plannedStart: stay.plannedStart,
    plannedEnd: stay.plannedEnd,
    departedOn: stay.departedOn,
    returnedOn: stay.returnedOn,
    reminders: reminderDays(dueOn).map((on, index) => ({ on, isSent: index < report.reminders })),
    tasks,
    coursesDraft: draft?.coursesDraft ?? null,
    experienceDraft: draft?.experienceDraft ?? null,
    files: files
      .filter((file) => file.submittedAt === null)
      .map(({ sha256: _bytes, submittedAt: _never, ...file }) => file),
    missing: draft?.missing ?? [],
    recognitions: await listRecognitions(trx, institutionId, id),
    experiences: await listExperienceOf(trx, institutionId, id),
    additions: await listAdditions(trx, institutionId, id),
  };
};
