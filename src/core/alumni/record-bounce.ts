import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { FollowUpStanding } from './follow-up.ts';

/** The letter came back: no reminder goes to that address. */
export const recordBounce = (
  followUp: FollowUpStanding | undefined,
  { id }: { readonly id: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (followUp === undefined) return refuse({ code: 'follow-up-unknown' });
  const { status, bouncedAt } = followUp;
  if (status !== 'invited') return refuse({ code: 'not-in-this-state', params: { state: status } });
  return accept(
    bouncedAt === null
      ? [{ kind: 'FollowUpBounced', noun: 'follow-up', recordId: id, data: { bouncedAt: now } }]
      : [],
  );
};
