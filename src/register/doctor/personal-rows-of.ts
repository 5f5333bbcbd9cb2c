import { sql, type RawBuilder } from 'kysely';

/** Rows of a table that may hold something of a person, found by `key` among `owners`; `left` says when something is left. */
interface PersonalRows {
  readonly table: string;
  readonly key: string;
  readonly owners: RawBuilder<unknown>;
  readonly left?: RawBuilder<boolean>;
}

/** Where something of the persons of `people` may lie in an institution. A test compares it with the dictionary of the tables. */
export const personalRowsOf = (i: string, people: RawBuilder<unknown>): readonly PersonalRows[] => {
  const ids = (table: string, key: string, among: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`select id from ${sql.table(table)} where institution_id = ${i} and ${sql.ref(key)} in (${among})`;
  const accounts = sql`select account_id from person where institution_id = ${i} and id in (${people})`;
  const applications = ids('application', 'person_id', people);
  const stays = ids('mobility', 'person_id', people);
  const reports = ids('report', 'mobility_id', stays);
  const results = ids('result', 'report_id', reports);
  const agreements = ids('agreement', 'mobility_id', stays);
  const signatures = ids('signature', 'agreement_id', agreements);
  const obligations = ids('obligation', 'person_id', people);
  const alumni = ids('alumnus', 'person_id', people);
  const documents = ids('partner_document', 'mobility_id', stays);
  const drafts = ids('draft', 'person_id', people);
  const isNamed = sql<boolean>`name <> ''`;
  return [
    { table: 'person_detail', key: 'id', owners: people },
    { table: 'draft_section', key: 'draft_id', owners: drafts },
    { table: 'application_document', key: 'application_id', owners: applications },
    { table: 'application_note', key: 'application_id', owners: applications },
    { table: 'choice', key: 'application_id', owners: applications },
    { table: 'task_content', key: 'id', owners: ids('task', 'application_id', applications) },
    { table: 'score_sheet', key: 'id', owners: ids('review_assignment', 'application_id', applications) },
    { table: 'award_explanation', key: 'id', owners: ids('award', 'application_id', applications) },
    { table: 'appeal_text', key: 'id', owners: ids('appeal', 'application_id', applications) },
    { table: 'emergency_contact', key: 'id', owners: stays },
    { table: 'safety_report_text', key: 'id', owners: ids('safety_report', 'mobility_id', stays) },
    { table: 'milestone_claim', key: 'account_id', owners: accounts },
    { table: 'agreement_content', key: 'id', owners: agreements },
    { table: 'signature_text', key: 'id', owners: signatures },
    { table: 'host_code', key: 'id', owners: signatures },
    { table: 'report_section', key: 'report_id', owners: reports },
    { table: 'result_content', key: 'id', owners: results },
    { table: 'verification_text', key: 'id', owners: ids('verification', 'result_id', results) },
    { table: 'addition_text', key: 'id', owners: ids('addition', 'report_id', reports) },
    { table: 'recognition_text', key: 'id', owners: ids('recognition', 'report_id', reports) },
    { table: 'experience_text', key: 'id', owners: ids('experience', 'report_id', reports) },
    { table: 'evidence', key: 'result_id', owners: results, left: sql`value <> '' or note <> ''` },
    { table: 'obligation_text', key: 'obligation_id', owners: obligations },
    { table: 'answer_content', key: 'follow_up_id', owners: ids('follow_up', 'alumnus_id', alumni) },
    { table: 'contribution_text', key: 'id', owners: ids('contribution', 'alumnus_id', alumni) },
    { table: 'exchange_detail', key: 'id', owners: stays },
    { table: 'partner_document_content', key: 'id', owners: documents },
    { table: 'partner_course', key: 'document_id', owners: documents },
    { table: 'credential_content', key: 'id', owners: ids('credential', 'mobility_id', stays) },
    { table: 'uploaded_file', key: 'draft_id', owners: drafts, left: isNamed },
    { table: 'report_file', key: 'report_id', owners: reports, left: isNamed },
    { table: 'obligation_file', key: 'obligation_id', owners: obligations, left: isNamed },
    { table: 'alumnus_file', key: 'alumnus_id', owners: alumni, left: isNamed },
  ];
};
