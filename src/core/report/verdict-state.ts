import type { ResultStanding } from './result.ts';
import type { VerificationStanding } from './verification.ts';

/** What a verdict is decided on. */
export interface VerdictState {
  readonly verification: VerificationStanding & { readonly id: string };
  readonly result: ResultStanding & { readonly id: string };
  /** All verifications of the result, this one included. */
  readonly all: readonly (VerificationStanding & { readonly id: string })[];
  /** Whether the verifier has a role in the institution of the result, or works there. */
  readonly isInside: boolean;
  /** Whose result it is. */
  readonly ownerAccountId: string;
}
