import type { EntryBody } from '../basics/entry-body.ts';
import type { AlumnusStatus, StopReason } from './alumnus.ts';
import type { FollowUpStatus } from './follow-up.ts';

/** Somebody is not asked any more: what was ordered and not answered stops with him. */
export const stopEntries = (
  alumnus: { readonly id: string; readonly status: AlumnusStatus },
  followUps: readonly { readonly id: string; readonly status: FollowUpStatus }[],
  { on, reason }: { readonly on: string; readonly reason: StopReason | 'erased' },
): readonly EntryBody[] => [
  {
    kind: reason === 'erased' ? 'AlumnusErased' : 'AlumnusStopped',
    noun: 'alumnus',
    recordId: alumnus.id,
    data:
      reason === 'erased'
        ? { status: 'erased', stoppedOn: on, stopReason: null }
        : { status: 'stopped', stoppedOn: on, stopReason: reason },
  },
  ...followUps
    .filter(({ status }) => status === 'invited')
    .map(({ id }): EntryBody => ({
      kind: 'FollowUpStopped',
      noun: 'follow-up',
      recordId: id,
      data: { status: 'stopped' },
    })),
];
