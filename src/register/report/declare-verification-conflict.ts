import { leaveVerification } from '../../core/report/leave-verification.ts';
import type { VerificationStanding, VerificationStatus } from '../../core/report/verification.ts';
import type { ConflictKind } from '../../core/review/assignment.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const declareVerificationConflictCommand: Command<
  { readonly id: string; readonly conflictKind: ConflictKind },
  VerificationStanding | undefined,
  { readonly status: VerificationStatus }
> = {
  name: 'declare-verification-conflict',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'verification', institutionId, id),
  owner: (state) => state?.verifierAccountId,
  decide: (state, { id, conflictKind }) =>
    leaveVerification(state, { id, leaving: { by: 'declare-verification-conflict', conflictKind } }),
  answer: ([entry]) => ({ status: (entry?.data['status'] ?? 'conflict') as VerificationStatus }),
};
