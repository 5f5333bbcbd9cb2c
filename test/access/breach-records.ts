import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

/** An open breach that was told to one person, a stop of access, and what went because its term ended. */
export const placeBreachRecords = async (
  client: Client,
  institutionId: string,
  accountId: string,
): Promise<{ readonly breachId: string }> => {
  const breachId = newId('brc');
  const textId = newId('brt');
  await client.query(
    `insert into breach (institution_id, id, account_id, status, detected_at, due_at, kinds, opened_at, told_count, reminded)
     values ($1, $2, $3, 'open', '2026-11-02T05:00:00Z', '2026-11-03T18:59:59Z', '["names"]', now(), 1, 'overdue')`,
    [institutionId, breachId, accountId],
  );
  await client.query(
    `insert into breach_text (institution_id, id, breach_id, kind, at, account_id, words)
     values ($1, $2, $3, 'opened', now(), $4, '{"happened": "a test", "foundBy": "a test"}')`,
    [institutionId, textId, breachId, accountId],
  );
  await client.query(
    `insert into breach_recipient (institution_id, id, breach_id, text_id, account_id, written_at)
     values ($1, $2, $3, $4, $5, now())`,
    [institutionId, newId('brp'), breachId, textId, accountId],
  );
  await client.query(
    `insert into revocation (institution_id, id, account_id, scope, sessions, access_keys, webhooks, made_at)
     values ($1, $2, $3, 'institution', 1, 0, 0, now())`,
    [institutionId, newId('rvk'), accountId],
  );
  await client.query(
    `insert into retention_run (institution_id, id, term, before_day, gone, ran_at)
     values ($1, $2, 'draft', '2025-01-01', 1, now())`,
    [institutionId, newId('ret')],
  );
  await client.query(
    `insert into retention_look (institution_id, id, looked_at) values ($1, $2, now()) on conflict do nothing`,
    [institutionId, 'a-test'],
  );
  return { breachId };
};
