import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { AgreedTask } from './agreed-task.ts';
import { checkReport } from './check-report.ts';
import { emptyTaskReport } from './empty-task-report.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportStanding } from './report.ts';
import { reportStates } from './states.ts';

/** All that a submission is decided on. */
export interface ReportSubmission {
  readonly report: ReportStanding & { readonly id: string };
  readonly tasks: readonly AgreedTask[];
  readonly content: ReportContent;
  /** Version of each section that was saved. */
  readonly versions: Readonly<Record<string, number>>;
  /** Ids of the files that are there. */
  readonly files: ReadonlySet<string>;
  readonly fingerprints: {
    readonly report: string;
    /** By task. */
    readonly results: ReadonlyMap<string, string>;
    /** By topic. */
    readonly experiences: ReadonlyMap<string, string>;
  };
}

const isSame = (read: Readonly<Record<string, number>>, saved: Readonly<Record<string, number>>): boolean =>
  [...new Set([...Object.keys(read), ...Object.keys(saved)])].every(
    (section) => (read[section] ?? 0) === (saved[section] ?? 0),
  );

/**
 * The report as it was read is fixed: a result for each agreed task, a course to be recognised, an item of experience each.
 * Refused with everything that is missing. A repeat changes nothing.
 */
export const submitReport = (
  { report, tasks, content, versions, files, fingerprints }: ReportSubmission,
  { versions: read }: { readonly versions: Readonly<Record<string, number>> },
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (report.status === 'submitted') return accept([]);
  const moved = moveFrom(reportStates, report.status, 'submit-report');
  if (!moved.ok) return moved;
  if (!isSame(read, versions)) return refuse({ code: 'section-changed-elsewhere' });
  const list = checkReport(tasks, content, files);
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  const { id: reportId, mobilityId, callId } = report;
  return accept([
    {
      kind: 'ReportSubmitted',
      noun: 'report',
      recordId: reportId,
      data: { status: moved.value, submittedAt: now, contentSha256: fingerprints.report },
    },
    ...tasks.map(({ taskId }, position): EntryBody => {
      const { claim, consent } = content.tasks.get(taskId) ?? emptyTaskReport;
      return {
        kind: 'ResultReported',
        noun: 'result',
        recordId: newId('res'),
        data: {
          reportId,
          mobilityId,
          callId,
          taskId,
          position,
          claim,
          contentSha256: fingerprints.results.get(taskId) ?? '',
          consent,
          verdict: null,
          verifiedAt: null,
          reportedAt: now,
        },
      };
    }),
    ...content.courses.courses.map(({ ects }, position): EntryBody => ({
      kind: 'RecognitionAsked',
      noun: 'recognition',
      recordId: newId('rcg'),
      data: {
        reportId,
        mobilityId,
        position,
        ectsTenths: Math.round((ects ?? 0) * 10),
        status: 'asked',
        localTenths: null,
        decidedAt: null,
      },
    })),
    ...content.experience.items.map(({ topic, consent }): EntryBody => ({
      kind: 'ExperienceShared',
      noun: 'experience',
      recordId: newId('exp'),
      data: {
        reportId,
        mobilityId,
        topic,
        consent,
        contentSha256: fingerprints.experiences.get(topic) ?? '',
        sharedAt: now,
      },
    })),
  ]);
};
