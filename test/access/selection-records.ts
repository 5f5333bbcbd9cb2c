import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

const some = 'b'.repeat(64);

/**
 * Give an institution a row of every table of a selection: a pack, a voice and a decision as the national office has them, and an
 * appeal against the award of an application that has one.
 */
export const placeSelectionRecords = async (
  client: Client,
  institutionId: string,
  {
    applicationId,
    awardId,
    accountId,
    callId,
  }: Readonly<Record<'applicationId' | 'awardId' | 'accountId' | 'callId', string>>,
): Promise<void> => {
  const put = async (statement: string, values: readonly unknown[]): Promise<void> => {
    await client.query(statement, [institutionId, ...values]);
  };
  const [decisionId, appealId] = [newId('dec'), newId('apl')];
  await put(
    `insert into selection_pack (institution_id, id, call_id, content, sha256, made_at)
     values ($1, $2, $3, '{}', $4, now())`,
    [newId('pck'), callId, some],
  );
  await put(
    `insert into recommendation_voice (institution_id, id, call_id, application_id, account_id, voice, voiced_at)
     values ($1, $2, $3, $4, $5, 'agree', now())`,
    [newId('voi'), callId, applicationId, accountId],
  );
  await put(
    `insert into award_decision (institution_id, id, call_id, number, cause, record_sha256, objective, awarded, decided_at)
     values ($1, $2, $3, 9, 'first', $4, 1, 1, now())`,
    [decisionId, callId, some],
  );
  await put(`insert into award_decision_record (institution_id, id, content) values ($1, $2, '{}')`, [
    decisionId,
  ]);
  await put(`insert into award_explanation (institution_id, id, content) values ($1, $2, '{}')`, [awardId]);
  await put(
    `insert into appeal (institution_id, id, call_id, application_id, award_id, decision, account_id, status, filed_at)
     values ($1, $2, $3, $4, $5, 9, $6, 'filed', now())`,
    [appealId, callId, applicationId, awardId, accountId],
  );
  await put(`insert into appeal_text (institution_id, id, grounds) values ($1, $2, 'grounds')`, [appealId]);
};
