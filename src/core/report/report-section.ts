import { z } from 'zod';

/** The sections of a report, each saved by itself: one a task under the task's id, the courses, the experience. */
export const reportSection = z.string().regex(/^(?:courses|experience|tsk_[0-9a-f-]{36})$/);
