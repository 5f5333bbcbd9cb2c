import type { Client } from 'pg';
import { placeCredentialRecords, type CredentialRecords } from './credential-records.ts';
import { newId } from '../../src/register/new-id.ts';

/** What hangs on the report of somebody: everything that an endpoint may name. */
export interface ReportRecords extends CredentialRecords {
  readonly reportId: string;
  readonly reportFileId: string;
  readonly resultId: string;
  readonly recognitionId: string;
  /** Of his own result, drawn for himself; never mind. */
  readonly verificationId: string;
}

const some = 'c'.repeat(64);
const taskId = 'tsk_00000000-0000-4000-8000-000000000000';

/** Give a stay a report that is being written, and beside it rows as a submission makes them. */
export const placeReportRecords = async (
  client: Client,
  institutionId: string,
  { accountId, mobilityId, callId }: Readonly<Record<'accountId' | 'mobilityId' | 'callId', string>>,
): Promise<ReportRecords> => {
  const put = async (statement: string, values: readonly unknown[]): Promise<void> => {
    await client.query(statement, [institutionId, ...values]);
  };
  const [reportId, reportFileId, resultId] = [newId('rep'), newId('fil'), newId('res')];
  const [recognitionId, verificationId, drawId] = [newId('rcg'), newId('ver'), newId('drw')];
  const [experienceId, additionId] = [newId('exp'), newId('add')];
  await put(
    `insert into report (institution_id, id, mobility_id, call_id, account_id, status, asked_at, due_on, reminders)
     values ($1, $2, $3, $4, $5, 'asked', now(), '2028-01-31', 0)`,
    [reportId, mobilityId, callId, accountId],
  );
  await put(
    `insert into report_section (institution_id, id, report_id, section, content, version, saved_at)
     values ($1, $2 || '.courses', $2, 'courses', '{"courses": []}', 1, now())`,
    [reportId],
  );
  await put(
    `insert into report_file (institution_id, id, report_id, account_id, sha256, bytes, media_type, name, uploaded_at,
                              submitted_at) values ($1, $2, $3, $4, $5, 7, 'application/pdf', 'page.pdf', now(), now())`,
    [reportFileId, reportId, accountId, some],
  );
  await put(
    `insert into result (institution_id, id, report_id, mobility_id, call_id, task_id, position, claim, content_sha256,
                         consent, reported_at) values ($1, $2, $3, $4, $5, $6, 0, 'achieved', $7, 'no', now())`,
    [resultId, reportId, mobilityId, callId, taskId, some],
  );
  await put(
    `insert into result_content (institution_id, id, title, agreed, outcome, self_assessment, use_at_home)
     values ($1, $2, 'title', $3, 'outcome', '', '')`,
    [
      resultId,
      JSON.stringify({
        ...{ taskId, position: 0, kind: 'scientific', title: 'title', expectedResult: '', measure: '' },
        ...{ evidence: '', dueOn: '2027-06-30' },
      }),
    ],
  );
  await put(
    `insert into evidence (institution_id, id, result_id, position, kind, value, note, file_id, file_sha256)
     values ($1, $2 || '.0', $2, 0, 'file', '', '', $3, $4)`,
    [resultId, reportFileId, some],
  );
  await put(
    `insert into addition (institution_id, id, report_id, mobility_id, content_sha256, added_at)
     values ($1, $2, $3, $4, $5, now())`,
    [additionId, reportId, mobilityId, some],
  );
  await put(`insert into addition_text (institution_id, id, text) values ($1, $2, 'text')`, [additionId]);
  await put(
    `insert into recognition (institution_id, id, report_id, mobility_id, position, ects_tenths, status)
     values ($1, $2, $3, $4, 0, 60, 'asked')`,
    [recognitionId, reportId, mobilityId],
  );
  await put(
    `insert into recognition_text (institution_id, id, title, code, grade) values ($1, $2, 'course', '', '')`,
    [recognitionId],
  );
  await put(
    `insert into experience (institution_id, id, report_id, mobility_id, topic, consent, content_sha256, shared_at)
     values ($1, $2, $3, $4, 'study', 'no', $5, now())`,
    [experienceId, reportId, mobilityId, some],
  );
  await put(`insert into experience_text (institution_id, id, text) values ($1, $2, 'text')`, [experienceId]);
  await put(
    `insert into verification_draw (institution_id, id, seed, verifications, lacking, drawn_at)
     values ($1, $2, $3, 1, 0, now())`,
    [drawId, some],
  );
  await put(
    `insert into verification (institution_id, id, result_id, mobility_id, call_id, draw_id, verifier_account_id, round,
                               status, drawn_at, due_on)
     values ($1, $2, $3, $4, $5, $6, $7, 1, 'drawn', now(), '2028-02-28')`,
    [verificationId, resultId, mobilityId, callId, drawId, accountId],
  );
  await put(`insert into verification_text (institution_id, id, reason) values ($1, $2, 'reason')`, [
    verificationId,
  ]);
  await put(
    `insert into verification_registry (institution_id, verification_id, account_id) values ($1, $2, $3)`,
    [verificationId, accountId],
  );
  await put(
    `insert into ledger_task (institution_id, id, mobility_id, call_id, account_id, report_id, result_id, due_on, state)
     values ($1, $2, $3, $4, $5, $6, $7, '2027-06-30', 'promised')`,
    [newId('tsk'), mobilityId, callId, accountId, reportId, resultId],
  );
  const hanging = await placeCredentialRecords(client, institutionId, { resultId, mobilityId, accountId });
  return { reportId, reportFileId, resultId, recognitionId, verificationId, ...hanging };
};
