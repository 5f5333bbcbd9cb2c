import type { UniversityTaskStanding } from '../../core/programme/university-task.ts';
import { withdrawUniversityTask } from '../../core/programme/withdraw-university-task.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const withdrawUniversityTaskCommand: Command<
  { readonly id: string },
  UniversityTaskStanding | undefined,
  { readonly withdrawn: boolean }
> = {
  name: 'withdraw-university-task',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'university-task', institutionId, id),
  decide: withdrawUniversityTask,
  answer: (entries) => ({ withdrawn: entries.length > 0 }),
};
