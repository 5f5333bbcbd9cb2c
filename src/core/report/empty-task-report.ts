import type { TaskReport } from './report-sections.ts';

/** The page of a task on which nothing was written yet. */
export const emptyTaskReport: TaskReport = {
  claim: null,
  outcome: '',
  selfAssessment: '',
  useAtHome: '',
  evidence: [],
  consent: null,
};
