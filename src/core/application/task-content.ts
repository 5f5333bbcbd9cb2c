import { z } from 'zod';
import { taskKinds } from '../programme/rules.ts';

const written = (longest: number) => z.string().max(longest);

/** One task as it is being written; what is missing is empty, and the completeness list says so. */
export const taskContent = z.strictObject({
  /** Made by the page that adds it; the task keeps it for ever. */
  id: z.string().regex(/^tsk_[0-9a-f-]{36}$/),
  title: written(200),
  kind: z.enum(taskKinds).nullable(),
  expectedResult: written(2000),
  /** How it will be measured. */
  measure: written(1000),
  /** What will show it. */
  evidence: written(1000),
  dueOn: z.iso.date().nullable(),
  useAtHome: written(2000),
  /** Who confirms it. */
  supervisor: written(200),
  supervisorEmail: written(254),
});
export type TaskContent = z.infer<typeof taskContent>;
