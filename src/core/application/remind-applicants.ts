import { dayOf } from '../basics/format-date.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { CallStanding } from '../programme/call.ts';
import { callState } from '../programme/call-state.ts';

/** Drafts that are not submitted, and whose writer was reminded of them on which day last. */
export interface RemindingState {
  readonly call: CallStanding | undefined;
  readonly timeZone: string;
  readonly drafts: readonly {
    readonly id: string;
    readonly personId: string;
    readonly remindedOn: string | null;
  }[];
}

/** Remind those whose drafts are not submitted while the call is open; nobody more than once a day of the call's zone. */
export const remindApplicants = (
  { call, timeZone, drafts }: RemindingState,
  { callId }: { readonly callId: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (call === undefined) return refuse({ code: 'call-unknown' });
  if (callState(call, now) !== 'open') return refuse({ code: 'call-not-open' });
  const on = dayOf(now, timeZone);
  return accept(
    drafts
      .filter(({ remindedOn }) => remindedOn !== on)
      .map(({ id, personId }) => ({
        kind: 'ApplicantReminded',
        noun: 'person',
        recordId: personId,
        data: { callId, draftId: id, on },
      })),
  );
};
