import { sql } from 'kysely';
import type { DeliveryPlace } from '../../core/webhook/settle-attempt.ts';
import type { ToldEntry } from '../../core/webhook/webhook-message.ts';
import type { Register, RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import type { Vault } from '../vault.ts';
import type { DueWebhook } from './list-due-webhooks.ts';
import { findWebhookTarget, type WebhookTarget } from './webhook-target.ts';

const page = 500;

/** The next message of an address: about which entry, how often it failed, where it goes. */
interface NextDelivery extends WebhookTarget {
  readonly entry: ToldEntry;
  readonly place: DeliveryPlace;
}

interface Standing extends Omit<DeliveryPlace, 'position'> {
  readonly position: string;
  readonly nouns: readonly string[];
}

const entriesAfter = async (
  trx: RegisterTransaction,
  institutionId: string,
  position: number,
): Promise<readonly ToldEntry[]> => {
  const { rows } = await sql<Omit<ToldEntry, 'sequence'> & { readonly sequence: string }>`
    select id, sequence, kind, noun, record_id as "recordId", ${instant('at')} as at
      from journal where institution_id = ${institutionId} and sequence > ${position}
     order by sequence limit ${page}`.execute(trx);
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
};

/**
 * What comes next while we have the lease, as things stand now: an address that was paused or changed meanwhile is so at once. Entries that
 * it does not want are passed by. `undefined` where there is nothing, or it is no more ours.
 */
export const nextDelivery = async (
  register: Pick<Register, 'inInstitution'>,
  { institutionId, id }: DueWebhook,
  lease: string,
  { vault, now }: { readonly vault: Vault; readonly now: Date },
): Promise<NextDelivery | undefined> =>
  register.inInstitution(institutionId, async (trx) => {
    const { rows } = await sql<Standing>`
      select d.position, d.failures, ${instant('d.next_attempt_at')} as "nextAttemptAt", w.nouns
        from webhook_delivery d
        join webhook w on w.institution_id = ${institutionId} and w.id = d.id
       where d.institution_id = ${institutionId} and d.id = ${id} and d.lease = ${lease} and w.status = 'active'
         for update of d`.execute(trx);
    const target = await findWebhookTarget(trx, institutionId, id, { vault, now });
    const [standing] = rows;
    if (standing === undefined || target === undefined) return undefined;
    const { nouns, failures, nextAttemptAt } = standing;
    if (nextAttemptAt !== null && nextAttemptAt > now.toISOString()) return undefined;
    const begin = Number(standing.position);
    let position = begin;
    let entry: ToldEntry | undefined;
    for (let isMore = true; isMore && entry === undefined;) {
      const entries = await entriesAfter(trx, institutionId, position);
      entry = entries.find(({ noun }) => nouns.includes(noun));
      position = entry === undefined ? (entries.at(-1)?.sequence ?? position) : entry.sequence - 1;
      isMore = entries.length === page;
    }
    if (position !== begin) {
      await sql`
        update webhook_delivery set position = ${position}
         where institution_id = ${institutionId} and id = ${id}`.execute(trx);
    }
    return entry && { ...target, entry, place: { position, failures, nextAttemptAt } };
  });
