import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { ReadingStatus } from './epvo-standing.ts';

export type EpvoJobNoun = 'epvo-reading' | 'epvo-sending';

/** A coordinator stops a reading or a sending. What is on its way arrives; nothing more goes. */
export const stopEpvoJob = (
  standing: { readonly status: ReadingStatus } | undefined,
  { id, noun }: { readonly id: string; readonly noun: EpvoJobNoun },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'epvo-job-unknown' });
  if (standing.status === 'stopped') return accept([]);
  if (standing.status !== 'ordered')
    return refuse({ code: 'not-in-this-state', params: { state: standing.status } });
  const kind = noun === 'epvo-reading' ? 'EpvoReadingStopped' : 'EpvoSendingStopped';
  return accept([{ kind, noun, recordId: id, data: { status: 'stopped', endedAt: now } }]);
};
