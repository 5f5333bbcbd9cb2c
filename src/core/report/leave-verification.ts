import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ConflictKind } from '../review/assignment.ts';
import { verificationStates } from './states.ts';
import type { VerificationStanding } from './verification.ts';

/** Why a verification ends without a verdict. */
type Leaving =
  | { readonly by: 'declare-verification-conflict'; readonly conflictKind: ConflictKind }
  | { readonly by: 'release-verification' };

/** The verifier has a conflict of interest, or the office takes it back from him; somebody else is drawn, never him again. */
export const leaveVerification = (
  verification: VerificationStanding | undefined,
  { id, leaving }: { readonly id: string; readonly leaving: Leaving },
): Decided<readonly EntryBody[]> => {
  if (verification === undefined) return refuse({ code: 'verification-unknown' });
  const moved = moveFrom(verificationStates, verification.status, leaving.by);
  if (!moved.ok) return moved;
  const told = { noun: 'verification', recordId: id };
  return accept([
    leaving.by === 'release-verification'
      ? { kind: 'VerificationReleased', ...told, data: { status: moved.value } }
      : {
          kind: 'VerificationConflictDeclared',
          ...told,
          data: { status: moved.value, conflictKind: leaving.conflictKind },
        },
  ]);
};
