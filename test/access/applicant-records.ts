import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';
import { storyUniversityTasks } from '../../src/story/university-tasks.ts';
import { placeAlumniRecords, type AlumniRecords } from './alumni-records.ts';
import { placeAgreementRecords, type AgreementRecords } from './agreement-records.ts';
import { placeObligationRecords, type ObligationRecords } from './obligation-records.ts';
import { placePartnerRecords, type PartnerRecords } from './partner-records.ts';
import { placeReportRecords, type ReportRecords } from './report-records.ts';
import { placeStayRecords, type StayRecords } from './stay-records.ts';

/** What an account has in an institution for one call: everything that an endpoint may name. */
export interface ApplicantRecords
  extends StayRecords, PartnerRecords, AgreementRecords, ObligationRecords, ReportRecords, AlumniRecords {
  readonly callId: string;
  readonly draftId: string;
  readonly applicationId: string;
  readonly fileId: string;
  readonly groupId: string;
  readonly memberId: string;
  readonly universityTaskId: string;
  readonly awardId: string;
  /** His stay, of an award that was made in spite of all that. */
  readonly mobilityId: string;
  /** A review that he was asked for. */
  readonly reviewId: string;
}

interface Applicant {
  readonly institutionId: string;
  readonly accountId: string;
  readonly personId: string;
}

const some = 'a'.repeat(64);
/** Of bytes that no store holds. */
const nowhere = createHash('sha256').update('nowhere').digest('hex');

/**
 * Give an applicant a group that he leads, an application of it that he took back, with a file that was submitted, and a
 * review to write: states in which most of what he may do can be done. Never mind that it is of his own application.
 */
export const placeApplicantRecords = async (
  client: Client,
  { institutionId, accountId, personId }: Applicant,
  callId: string,
): Promise<ApplicantRecords> => {
  const [universityTaskId, groupId, memberId] = [newId('uta'), newId('grp'), newId('gme')];
  const [applicationId, draftId, fileId] = [newId('app'), newId('dra'), newId('fil')];
  const [reviewId, awardId, mobilityId] = [newId('asg'), newId('awd'), newId('mob')];
  const content = storyUniversityTasks('2027-01-31').alatau;
  const put = async (statement: string, values: readonly unknown[]): Promise<void> => {
    await client.query(statement, [institutionId, ...values]);
  };
  await put(
    `insert into university_task (institution_id, id, version, content_sha256, kind, places, priority, published_at)
     values ($1, $2, 1, $3, 'scientific', 4, 'water', now())`,
    [universityTaskId, some],
  );
  await put(
    `insert into university_task_content (institution_id, id, university_task_id, version, content)
     values ($1, $2 || '.1', $2, 1, $3)`,
    [universityTaskId, JSON.stringify(content)],
  );
  await put(
    `insert into applicant_group (institution_id, id, call_id, university_task_id, university_task_version,
                                  leader_account_id, opened_at) values ($1, $2, $3, $4, 1, $5, now())`,
    [groupId, callId, universityTaskId, accountId],
  );
  await put(
    `insert into group_member (institution_id, id, group_id, call_id, account_id, joined_at)
     values ($1, $2, $3, $4, $5, now())`,
    [memberId, groupId, callId, accountId],
  );
  await put(
    `insert into application (institution_id, id, call_id, call_version, account_id, person_id, group_id, status,
                              version, document_sha256, submitted_at, region_id, level, first_country)
     values ($1, $2, $3, 1, $4, $5, $6, 'reopened', 1, $7, now(), 'europe', 'bachelor', 'DEU')`,
    [applicationId, callId, accountId, personId, groupId, some],
  );
  await put(
    `insert into application_document (institution_id, id, application_id, version, locale, content, document, sha256)
     values ($1, $2 || '.1', $2, 1, 'kk', $3, '[]', $4)`,
    [applicationId, JSON.stringify({ documents: { files: { transcript: [fileId] } } }), some],
  );
  await put(
    `insert into draft (institution_id, id, call_id, account_id, person_id, application_id, group_id, started_at)
     values ($1, $2, $3, $4, $5, $6, $7, now())`,
    [draftId, callId, accountId, personId, applicationId, groupId],
  );
  await put(
    `insert into uploaded_file (institution_id, id, account_id, draft_id, sha256, bytes, media_type, name, uploaded_at)
     values ($1, $2, $3, $4, $5, 7, 'application/pdf', 'transcript.pdf', now())`,
    [fileId, accountId, draftId, nowhere],
  );
  await put(
    `insert into review_assignment (institution_id, id, call_id, application_id, account_id, status, round, due_on,
                                    proposed_at, invited_at)
     values ($1, $2, $3, $4, $5, 'invited', 1, '2027-01-31', now(), now())`,
    [reviewId, callId, applicationId, accountId],
  );
  await put(
    `insert into review_registry (institution_id, assignment_id, call_id, account_id) values ($1, $2, $3, $4)`,
    [reviewId, callId, accountId],
  );
  await put(
    `insert into award (institution_id, id, call_id, application_id, outcome, decision, region_id, grant_amount,
                        decided_at, appeal_until, explanation_sha256)
     values ($1, $2, $3, $4, 'awarded', 9, 'europe', 1, now(), now(), $5)`,
    [awardId, callId, applicationId, some],
  );
  await put(
    `insert into mobility (institution_id, id, call_id, application_id, award_id, account_id, person_id, group_id,
                           status, level, region_id, grant_amount, country, planned_start, planned_end, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'awarded', 'bachelor', 'europe', 1, 'DEU', '2027-02-01', '2027-06-30', now())`,
    [mobilityId, callId, applicationId, awardId, accountId, personId, groupId],
  );
  const stay = await placeStayRecords(client, institutionId, {
    ...{ accountId, mobilityId, groupId, universityTaskId },
  });
  const partner = await placePartnerRecords(client, institutionId, mobilityId);
  const agreed = await placeAgreementRecords(client, institutionId, { accountId, mobilityId });
  const obligation = await placeObligationRecords(client, institutionId, { accountId, personId, mobilityId });
  const report = await placeReportRecords(client, institutionId, { accountId, mobilityId, callId });
  const alumni = await placeAlumniRecords(client, institutionId, {
    ...{ accountId, personId, mobilityId, callId },
  });
  return {
    ...report,
    ...alumni,
    ...{ callId, draftId, applicationId, fileId, groupId, memberId, universityTaskId },
    ...{ reviewId, awardId, mobilityId, ...stay, ...partner, ...agreed, ...obligation },
  };
};
