import type { ReportView } from '../../../contract/report.ts';

export interface PartState {
  /** `tsk_…`, `courses` or `experience`. */
  readonly section: string;
  readonly status: 'empty' | 'partial' | 'done' | 'optional';
  /** What is missing in a partial one; how much stands in an optional one. */
  readonly count: number;
}

/** How far each part of a report is, by what the server found missing. Courses and experience may stay empty. */
export const partStates = ({
  tasks,
  coursesDraft,
  experienceDraft,
  missing,
}: Pick<ReportView, 'tasks' | 'coursesDraft' | 'experienceDraft' | 'missing'>): readonly PartState[] => {
  const missingIn = (section: string) =>
    missing.filter(({ field }) => field?.split('.')[0] === section).length;
  const free = (section: string, entries: number): PartState => {
    const count = missingIn(section);
    return count > 0
      ? { section, status: 'partial', count }
      : { section, status: 'optional', count: entries };
  };
  return [
    ...tasks.map(({ taskId, draft }): PartState => {
      const count = missingIn(taskId);
      if (count === 0) return { section: taskId, status: 'done', count };
      return { section: taskId, status: draft === null || draft.version === 0 ? 'empty' : 'partial', count };
    }),
    free('courses', coursesDraft?.content.courses.length ?? 0),
    free('experience', experienceDraft?.content.items.length ?? 0),
  ];
};
