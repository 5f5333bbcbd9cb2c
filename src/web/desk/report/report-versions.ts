import type { ReportView } from '../../../contract/report.ts';

/** The version of each section that was saved, as a submission names them. */
export const reportVersions = ({
  tasks,
  coursesDraft,
  experienceDraft,
}: ReportView): Record<string, number> => {
  const versions = [
    ...tasks.map(({ taskId, draft }) => [taskId, draft?.version ?? 0] as const),
    ['courses', coursesDraft?.version ?? 0] as const,
    ['experience', experienceDraft?.version ?? 0] as const,
  ];
  return Object.fromEntries(versions.filter(([, version]) => version > 0));
};
