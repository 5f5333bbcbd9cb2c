import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

/** The life after a stay, with everything that its endpoints may name. */
export interface AlumniRecords {
  readonly alumnusId: string;
  readonly followUpId: string;
  readonly outcomeId: string;
  /** Waits to be looked at. */
  readonly shownOutcomeId: string;
  readonly alumnusFileId: string;
  readonly outcomeImportId: string;
  readonly supportOfferId: string;
  readonly supportInterestId: string;
}

const some = 'd'.repeat(64);
/** Of bytes that no store holds. */
const nowhere = createHash('sha256').update('no document').digest('hex');
const words = JSON.stringify({ kk: 'Жұмыс', ru: 'Работа', en: 'Work' });

/** Place an alumnus who was asked, what is known of him, and an offer that he wants. */
export const placeAlumniRecords = async (
  client: Client,
  institutionId: string,
  {
    accountId,
    personId,
    mobilityId,
    callId,
  }: Readonly<Record<'accountId' | 'personId' | 'mobilityId' | 'callId', string>>,
): Promise<AlumniRecords> => {
  const [alumnusId, followUpId, outcomeId, shownOutcomeId] = [
    newId('alu'),
    newId('fup'),
    newId('out'),
    newId('out'),
  ];
  const [alumnusFileId, outcomeImportId, supportOfferId] = [newId('fil'), newId('oim'), newId('sof')];
  const [supportInterestId, contributionId] = [newId('soi'), newId('ctb')];
  const put = async (statement: string, values: readonly unknown[]): Promise<void> => {
    await client.query(statement, [institutionId, ...values]);
  };
  await put(
    `insert into alumnus (institution_id, id, mobility_id, account_id, person_id, call_id, ended_on, level, country, status,
                          opened_at) values ($1, $2, $3, $4, $5, $6, '2026-01-31', 'bachelor', 'DEU', 'asked', now())`,
    [alumnusId, mobilityId, accountId, personId, callId],
  );
  await put(
    `insert into follow_up (institution_id, id, alumnus_id, account_id, wave, due_on, closes_on, status, link_issue,
                            invited_on, reminders)
     values ($1, $2, $3, $4, 6, '2026-07-31', '2126-10-29', 'invited', 1, '2026-07-31', 0)`,
    [followUpId, alumnusId, accountId],
  );
  await put(
    `insert into answer_content (institution_id, id, follow_up_id, questionnaire, answers, answered_at)
     values ($1, $2, $3, 1, '{}', now())`,
    [newId('ans'), followUpId],
  );
  for (const [id, status] of [
    [outcomeId, 'stands'],
    [shownOutcomeId, 'to-check'],
  ])
    await put(
      `insert into outcome (institution_id, id, alumnus_id, account_id, state, known_by, seen_on, evidence, source, source_id,
                            status, recorded_at)
       values ($1, $2, $3, $4, 'returned', '2026-03-31', '2026-07-31', 'self-report', 'own-page', $5, $6, now())`,
      [id, alumnusId, accountId, outcomeImportId, status],
    );
  await put(
    `insert into contribution (institution_id, id, alumnus_id, follow_up_id, kind, recorded_at)
     values ($1, $2, $3, $4, 'joint-work', now())`,
    [contributionId, alumnusId, followUpId],
  );
  await put(`insert into contribution_text (institution_id, id, words) values ($1, $2, 'words')`, [
    contributionId,
  ]);
  await put(
    `insert into alumnus_file (institution_id, id, alumnus_id, account_id, sha256, bytes, media_type, name, uploaded_at)
     values ($1, $2, $3, $4, $5, 7, 'application/pdf', 'letter.pdf', now())`,
    [alumnusFileId, alumnusId, accountId, nowhere],
  );
  await put(
    `insert into outcome_import (institution_id, id, evidence, file_sha256, recorded, status, imported_at)
     values ($1, $2, 'employer-letter', $3, 1, 'done', now())`,
    [outcomeImportId, some],
  );
  await put(`insert into outcome_import_text (institution_id, id, file_name) values ($1, $2, 'x.csv')`, [
    outcomeImportId,
  ]);
  await put(
    `insert into intention (institution_id, id, mobility_id, account_id, occasion, pair_key, stay, "return", motive, plans,
                            answered_at)
     values ($1, $2, $3, $4, 'return', $5, 'no', 'now', 'duty', 'nothing', now())`,
    [newId('itn'), mobilityId, accountId, some],
  );
  await put(
    `insert into support_offer (institution_id, id, kind, closes_on, status, posted_at)
     values ($1, $2, 'vacancy', '2126-01-31', 'open', now())`,
    [supportOfferId],
  );
  await client.query('insert into support_offer_content (offer_id, title, description) values ($1, $2, $2)', [
    supportOfferId,
    words,
  ]);
  await put(
    `insert into support_interest (institution_id, id, offer_id, alumnus_id, account_id, status, noted_at)
     values ($1, $2, $3, $4, $5, 'noted', now())`,
    [supportInterestId, supportOfferId, alumnusId, accountId],
  );
  await put(
    `insert into return_fact (institution_id, id, call_id, ended_on, cohort, country, region, level, funding, invited, answered, late)
     select $1, id, call_id, ended_on, 2026, country, 'europe', level, 'state', true, false, false from alumnus
      where institution_id = $1 and id = $2`,
    [alumnusId],
  );
  await put(
    `insert into lot_sum (institution_id, id, drawn_in, drawn_out) values ($1, $2, 1, 1) on conflict do nothing`,
    [callId],
  );
  return {
    ...{ alumnusId, followUpId, outcomeId, shownOutcomeId, alumnusFileId, outcomeImportId },
    ...{ supportOfferId, supportInterestId },
  };
};
