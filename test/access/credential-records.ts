import { randomInt } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';
import { placeBreachRecords } from './breach-records.ts';
import { placeWebhookRecords } from './webhook-records.ts';

export interface CredentialRecords {
  readonly credentialId: string;
  readonly accessKeyId: string;
  readonly webhookId: string;
  readonly breachId: string;
}

/** A credential of a result, signed by a key that the institution has from here or already had; a key for machines, and a webhook. */
export const placeCredentialRecords = async (
  client: Client,
  institutionId: string,
  { resultId, mobilityId, accountId }: Readonly<Record<'resultId' | 'mobilityId' | 'accountId', string>>,
): Promise<CredentialRecords> => {
  const credentialId = newId('crd');
  const made = newId('key');
  await client.query(
    `insert into issuer_key (institution_id, id, public_key, made_at)
     select $1, $2, 'z6Mk', now() where not exists (select from issuer_key where institution_id = $1)`,
    [institutionId, made],
  );
  await client.query(
    `insert into issuer_key_seed (institution_id, id, seed_sealed)
     select institution_id, id, 'sealed' from issuer_key where institution_id = $1 and id = $2`,
    [institutionId, made],
  );
  await client.query(
    `insert into credential (institution_id, id, result_id, mobility_id, account_id, key_id, list, place, verdict, status,
                             content_sha256, issued_at)
     select $1, $2, $3, $4, $5, id, 0, $6, 'achieved', 'valid', $7, now()
       from issuer_key where institution_id = $1 and retired_at is null`,
    [institutionId, credentialId, resultId, mobilityId, accountId, randomInt(131_072), 'c'.repeat(64)],
  );
  await client.query(`insert into credential_content (institution_id, id, document) values ($1, $2, '{}')`, [
    institutionId,
    credentialId,
  ]);
  const accessKeyId = newId('aky');
  await client.query(
    `insert into access_key (institution_id, id, account_id, scopes, per_minute, ends_on, made_at)
     values ($1, $2, $3, '["statements"]', 60, '2028-01-31', now())`,
    [institutionId, accessKeyId, accountId],
  );
  await client.query(
    `insert into access_key_secret (institution_id, id, name, secret_sha256) values ($1, $2, 'a test', $3)`,
    [institutionId, accessKeyId, 'd'.repeat(64)],
  );
  const { breachId } = await placeBreachRecords(client, institutionId, accountId);
  const { webhookId } = await placeWebhookRecords(client, institutionId, accountId);
  return { credentialId, accessKeyId, webhookId, breachId };
};
