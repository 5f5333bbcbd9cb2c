import type { TaskContent } from '../../../core/application/task-content.ts';

/** A task in which nothing is written yet; its id stays with it for ever. */
export const emptyTask = (uuid: string): TaskContent => ({
  id: `tsk_${uuid}`,
  title: '',
  kind: null,
  expectedResult: '',
  measure: '',
  evidence: '',
  dueOn: null,
  useAtHome: '',
  supervisor: '',
  supervisorEmail: '',
});
