import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { EpvoEntity } from './epvo-entity.ts';
import type { EpvoReadingStanding } from './epvo-standing.ts';
import { readingBegins } from './order-reading.ts';

/** What a reading found, or why it found nothing. */
type ReadingEnd =
  | {
      readonly seen: number;
      readonly kept: number;
      readonly mostKey: number;
      readonly fileSha256: string | null;
    }
  | { readonly problem: string };

const ended = (recordId: string, end: ReadingEnd, now: string): EntryBody =>
  'problem' in end
    ? {
        ...{ kind: 'EpvoReadingFailed', noun: 'epvo-reading', recordId },
        data: { status: 'failed', problem: end.problem, endedAt: now },
      }
    : {
        ...{ kind: 'EpvoMirrorRead', noun: 'epvo-reading', recordId },
        data: { ...end, status: 'done', endedAt: now },
      };

/** The job read what was ordered, or could not; one that was stopped meanwhile stays stopped. */
export const endEpvoReading = (
  standing: EpvoReadingStanding | undefined,
  { id, end }: { readonly id: string; readonly end: ReadingEnd },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'epvo-job-unknown' });
  if (standing.status !== 'ordered')
    return refuse({ code: 'not-in-this-state', params: { state: standing.status } });
  return accept([ended(id, end, now)]);
};

/** A coordinator gives the table as a file that the university downloaded. */
export const readEpvoMirror = (
  { isBusy }: { readonly isBusy: boolean },
  { entity, end }: { readonly entity: EpvoEntity; readonly end: ReadingEnd },
  circumstances: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (isBusy) return refuse({ code: 'epvo-busy', params: { entity } });
  const first = readingBegins(entity, 'file', circumstances);
  return accept([first, ended(first.recordId, end, circumstances.now)]);
};
