import { taskKinds } from '../../../core/programme/rules.ts';

/** Whether a kind of task has a name of ours. */
export const isTaskKind = (kind: string): kind is (typeof taskKinds)[number] =>
  (taskKinds as readonly string[]).includes(kind);
