import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { Verdict } from '../report/result.ts';
import { revocation, type KnownCredential } from './revoke-credential.ts';

export interface OverturnedState {
  /** The verdict of the result as it is now. */
  readonly verdict: Verdict | null;
  /** The valid credentials of the result. */
  readonly valid: readonly KnownCredential[];
}

/** A credential that says another verdict than the result has now says what is not so. */
export const revokeOverturned = (
  { verdict, valid }: OverturnedState,
  _input: unknown,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept(
    valid.filter((one) => one.verdict !== verdict).map(({ id }) => revocation(id, 'verdict-changed', now)),
  );
