import type { AssignmentStanding } from '../../core/review/assignment.ts';
import { releaseAssignment } from '../../core/review/release-assignment.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const releaseAssignmentCommand: Command<
  { readonly id: string },
  AssignmentStanding | undefined,
  { readonly released: boolean }
> = {
  name: 'release-assignment',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'assignment', institutionId, id),
  decide: releaseAssignment,
  answer: (entries) => ({ released: entries.length > 0 }),
};
