import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { openSecret } from './seal-secret.ts';

/** Where messages go and what signs them, the newest secret first. */
export interface WebhookTarget {
  readonly url: string;
  readonly secrets: readonly string[];
}

interface Row {
  readonly url: string;
  readonly sealed: string;
  readonly previous: string | null;
}

/** `undefined` after it was removed. */
export const findWebhookTarget = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
  { vault, now }: { readonly vault: Vault; readonly now: Date },
): Promise<WebhookTarget | undefined> => {
  const { rows } = await sql<Row>`
    select url, secret_sealed as sealed, case when previous_until > ${now} then previous_secret_sealed end as previous
      from webhook_target where institution_id = ${institutionId} and id = ${id}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const before = row.previous === null ? [] : [openSecret(vault, 'previous_secret_sealed', id, row.previous)];
  return { url: row.url, secrets: [openSecret(vault, 'secret_sealed', id, row.sealed), ...before] };
};
