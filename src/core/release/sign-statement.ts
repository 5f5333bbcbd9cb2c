import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';

/** What a signature depends on. */
export interface StatementToSign {
  readonly draft: { readonly id: string; readonly sha256: string; readonly releaseId: string } | undefined;
  /** The newest signed version of the year, 0 before the first. */
  readonly lastVersion: number;
  /** The published release as it stands now. */
  readonly currentReleaseId: string | undefined;
}

/**
 * The head signs what he has seen, named by its fingerprint: with his own account, on this day. Refused where the draft is another one by
 * now, or a newer release was published since. Earlier versions stay.
 */
export const signStatement = (
  { draft, lastVersion, currentReleaseId }: StatementToSign,
  { sha256 }: { readonly sha256: string },
  { now, actor }: Pick<Circumstances, 'now' | 'actor'>,
): Decided<readonly EntryBody[]> => {
  if (draft === undefined) return refuse({ code: 'statement-unknown' });
  if (draft.sha256 !== sha256) return refuse({ code: 'statement-changed' });
  if (draft.releaseId !== currentReleaseId) return refuse({ code: 'statement-of-older-release' });
  const data = { status: 'signed', version: lastVersion + 1, signedAt: now, signedBy: actor };
  return accept([{ kind: 'StatementSigned', noun: 'statement', recordId: draft.id, data }]);
};
