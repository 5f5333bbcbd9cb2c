import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { LocalizedText } from '../basics/locale.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { officeDay } from '../obligation/office-day.ts';

/** What an order depends on. */
export interface ReleaseLine {
  /** The day through which the last published release has its data; `undefined` before the first. */
  readonly publishedThrough: string | undefined;
  /** Whether another order still waits to be built. */
  readonly isBuilding: boolean;
}

/**
 * The office orders a release of what was recorded by the end of a day. Of a day that is over, so that it can be built again; not older
 * than what is published; one at a time.
 */
export const orderRelease = (
  { publishedThrough, isBuilding }: ReleaseLine,
  { dataThrough, note }: { readonly dataThrough: string; readonly note: LocalizedText },
  { now, actor, isDemonstration, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (isBuilding) return refuse({ code: 'release-being-built' });
  if (dataThrough >= officeDay(now))
    return refuse({ code: 'release-day-not-over', params: { day: dataThrough } });
  if (publishedThrough !== undefined && dataThrough < publishedThrough)
    return refuse({ code: 'release-older', params: { day: publishedThrough } });
  const marks = { status: 'ordered', isDemonstration, orderedAt: now, orderedBy: actor };
  return accept([
    {
      kind: 'ReleaseOrdered',
      noun: 'release',
      recordId: newId('rls'),
      data: { ...marks, dataThrough, note: { ...note } },
    },
  ]);
};
