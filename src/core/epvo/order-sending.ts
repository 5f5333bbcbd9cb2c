import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { PlannedRow, SentEntity } from './plan-rows.ts';
import { rowState } from './row-state.ts';

/** A link as it stands, with its id. */
interface KnownLink {
  readonly id: string;
  readonly key: number | null;
}

export interface SendingToOrder {
  readonly isBusy: boolean;
  /** Rows of the table as they are planned now. */
  readonly planned: readonly PlannedRow[];
  /** By the record. */
  readonly links: ReadonlyMap<string, KnownLink>;
}

/** The rows of a plan that would be sent: whole, and new or otherwise than the EPVO has them. */
export const rowsToSend = (planned: readonly PlannedRow[]): readonly PlannedRow[] =>
  planned.filter((row) => ['new', 'changed'].includes(rowState(row)));

/**
 * A coordinator sends what he saw: `shown` is how many rows the page said, so that nothing goes that came after he looked. A row that is new there
 * gets its number now and keeps it, whatever becomes of the sending.
 */
export const orderEpvoSending = (
  { isBusy, planned, links }: SendingToOrder,
  { entity, shown }: { readonly entity: SentEntity; readonly shown: number },
  { now, actor, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (isBusy) return refuse({ code: 'epvo-busy', params: { entity } });
  const rows = rowsToSend(planned);
  if (rows.length === 0) return refuse({ code: 'epvo-nothing-to-send', params: { entity } });
  if (rows.length !== shown) return refuse({ code: 'epvo-shown-otherwise', params: { count: rows.length } });
  const joined = rows.filter(({ recordId, key }) => links.get(recordId)?.key !== key);
  return accept([
    {
      kind: 'EpvoSendingOrdered',
      noun: 'epvo-sending',
      recordId: newId('esd'),
      data: {
        ...{ entity, status: 'ordered', rows: rows.length, saved: null, failed: null, unsaid: null },
        ...{ moved: null, drifted: null, problem: null, orderedAt: now, orderedBy: actor, endedAt: null },
      },
    },
    ...joined.map(({ recordId, key, isNew }): EntryBody => {
      const link = links.get(recordId);
      const how = isNew ? 'new' : 'hand';
      return link === undefined
        ? {
            ...{ kind: 'EpvoRecordJoined', noun: 'epvo-link', recordId: newId('elk') },
            data: { entity, recordId, key, how, writtenAt: null },
          }
        : { kind: 'EpvoRecordChanged', noun: 'epvo-link', recordId: link.id, data: { key, how } };
    }),
  ]);
};
