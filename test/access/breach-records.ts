import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

/** An open breach that was told to one person. */
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
  return { breachId };
};
