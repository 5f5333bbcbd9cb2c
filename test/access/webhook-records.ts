import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

/** A webhook that is paused, so that nothing leaves, with a try that was made. Nobody can open its secret. */
export const placeWebhookRecords = async (
  client: Client,
  institutionId: string,
  accountId: string,
): Promise<{ readonly webhookId: string }> => {
  const webhookId = newId('whk');
  await client.query(
    `insert into webhook (institution_id, id, account_id, nouns, address_sha256, status, made_at, secret_made_at)
     values ($1, $2, $3, '["report"]', $4, 'paused', now(), now())`,
    [institutionId, webhookId, accountId, 'e'.repeat(64)],
  );
  await client.query(
    `insert into webhook_target (institution_id, id, name, url, secret_sealed)
     values ($1, $2, 'a test', 'https://hooks.example/a-test', 'sealed')`,
    [institutionId, webhookId],
  );
  await client.query(
    'insert into webhook_delivery (institution_id, id, position, failures) values ($1, $2, 1, 0)',
    [institutionId, webhookId],
  );
  await client.query(
    `insert into webhook_attempt (institution_id, id, webhook_id, message_id, type, at, outcome, milliseconds)
     values ($1, $2, $3, 'ent_1', 'report.ReportSubmitted', now(), 'timeout', 15000)`,
    [institutionId, newId('wha'), webhookId],
  );
  return { webhookId };
};
