import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

/** The duty after a stay, with everything that an endpoint of obligations may name. */
export interface ObligationRecords {
  readonly obligationId: string;
  readonly obligationEventId: string;
  readonly obligationRequestId: string;
  readonly obligationFileId: string;
  readonly instalmentId: string;
}

const some = 'c'.repeat(64);
/** Of bytes that no store holds. */
const nowhere = createHash('sha256').update('no proof').digest('hex');
const name = JSON.stringify({ kk: 'Ереже', ru: 'Правило', en: 'Rule' });
const rule = JSON.stringify({ term: [{ months: 36 }], pauses: ['parental'], refund: 'pro-rata' });

/** Place an obligation that runs, with something claimed, something asked, a proof and an instalment. */
export const placeObligationRecords = async (
  client: Client,
  institutionId: string,
  { accountId, personId, mobilityId }: Readonly<Record<'accountId' | 'personId' | 'mobilityId', string>>,
): Promise<ObligationRecords> => {
  const [ruleId, obligationId, obligationFileId] = [newId('orl'), newId('obl'), newId('fil')];
  const [obligationEventId, obligationRequestId, instalmentId] = [newId('oev'), newId('orq'), newId('rfi')];
  const put = async (statement: string, values: readonly unknown[]): Promise<void> => {
    await client.query(statement, [institutionId, ...values]);
  };
  await client.query(
    `insert into obligation_rule (id, code, version, valid_from, rule_sha256, recorded_at)
     values ($1, replace($1, '_', '-'), 1, '2020-01-01', $2, now())`,
    [ruleId, some],
  );
  await client.query(
    `insert into obligation_rule_version (rule_id, version, name, rule, rule_sha256, valid_from, recorded_at)
     values ($1, 1, $2, $3, $4, '2020-01-01', now())`,
    [ruleId, name, rule, createHash('sha256').update(ruleId).digest('hex')],
  );
  await put(
    `insert into obligation (institution_id, id, mobility_id, account_id, person_id, rule_id, rule_version, status, level,
                             own_grant, good_result, completed_on, starts_on, stay_months, grant_amount, opened_at)
     values ($1, $2, $3, $4, $5, $6, 1, 'running', 'bachelor', false, false, '2026-06-30', '2026-07-01', 5, 1, now())`,
    [obligationId, mobilityId, accountId, personId, ruleId],
  );
  await put(
    `insert into obligation_event (institution_id, id, obligation_id, account_id, kind, status, starts_on, remote, evidence,
                                   recorded_at)
     values ($1, $2, $3, $4, 'work', 'claimed', '2026-07-01', false, 'self-report', now())`,
    [obligationEventId, obligationId, accountId],
  );
  await put(
    `insert into obligation_request (institution_id, id, obligation_id, account_id, kind, status, filed_at, answer_due_on)
     values ($1, $2, $3, $4, 'refund', 'filed', now(), '2027-01-31')`,
    [obligationRequestId, obligationId, accountId],
  );
  await put(
    `insert into obligation_text (institution_id, id, obligation_id, words) values ($1, $2, $3, 'words')`,
    [obligationEventId, obligationId],
  );
  await put(
    `insert into obligation_file (institution_id, id, obligation_id, account_id, sha256, bytes, media_type, name, uploaded_at)
     values ($1, $2, $3, $4, $5, 7, 'application/pdf', 'letter.pdf', now())`,
    [obligationFileId, obligationId, accountId, nowhere],
  );
  await put(
    `insert into refund_instalment (institution_id, id, obligation_id, account_id, position, amount, due_on, paid_amount)
     values ($1, $2, $3, $4, 1, 1, '2027-01-31', 0)`,
    [instalmentId, obligationId, accountId],
  );
  return { obligationId, obligationEventId, obligationRequestId, obligationFileId, instalmentId };
};
