import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';

/** Everybody whose review is only proposed is invited; conflicts were removed before. */
export const inviteReviewers = (
  proposed: readonly string[],
  _input: object,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept(
    proposed.map((recordId) => ({
      kind: 'ReviewerInvited',
      noun: 'assignment',
      recordId,
      data: { status: 'invited', invitedAt: now },
    })),
  );
