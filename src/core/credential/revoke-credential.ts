import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { CredentialStanding, RevokeCause } from './credential.ts';
import { credentialStates } from './states.ts';

export type KnownCredential = CredentialStanding & { readonly id: string };

/** The entry that revokes; it is never undone: who wants another takes a new one. */
export const revocation = (id: string, revokeCause: RevokeCause, now: string): EntryBody => ({
  kind: 'CredentialRevoked',
  noun: 'credential',
  recordId: id,
  data: { status: 'revoked', revokedAt: now, revokeCause },
});

const revoking =
  (by: string, cause: RevokeCause) =>
  (
    credential: KnownCredential | undefined,
    _input: unknown,
    { now }: Circumstances,
  ): Decided<readonly EntryBody[]> => {
    if (credential === undefined) return refuse({ code: 'credential-unknown' });
    const moved = moveFrom(credentialStates, credential.status, by);
    return moved.ok ? accept([revocation(credential.id, cause, now)]) : moved;
  };

/** The office revokes, with a reason. */
export const revokeCredential = revoking('revoke-credential', 'office');

/** Its holder takes it back. */
export const withdrawCredential = revoking('withdraw-credential', 'withdrawn');
