import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { EpvoEntity } from './epvo-entity.ts';
import type { EpvoReadingStanding } from './epvo-standing.ts';

/** The first entry of a reading. */
export const readingBegins = (
  entity: EpvoEntity,
  source: EpvoReadingStanding['source'],
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): EntryBody => ({
  kind: 'EpvoReadingOrdered',
  noun: 'epvo-reading',
  recordId: newId('erd'),
  data: {
    ...{ entity, source, status: 'ordered', seen: null, kept: null, mostKey: null, fileSha256: null },
    ...{ problem: null, orderedAt: now, endedAt: null },
  },
});

/** A coordinator has a table read from the service; one at a time of a table, and not while rows are on their way to it. */
export const orderEpvoReading = (
  { isBusy }: { readonly isBusy: boolean },
  { entity }: { readonly entity: EpvoEntity },
  circumstances: Circumstances,
): Decided<readonly EntryBody[]> =>
  isBusy
    ? refuse({ code: 'epvo-busy', params: { entity } })
    : accept([readingBegins(entity, 'service', circumstances)]);
