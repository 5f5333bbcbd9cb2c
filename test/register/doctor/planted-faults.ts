/** A fault as it is planted in the told story, and what the doctor must find of it. */
export interface PlantedFault {
  readonly id: string;
  /** Statements of a superuser; `{i}` is a university of the story. */
  readonly plant: string;
  /** What cannot but be found with it. */
  readonly also?: readonly string[];
}

/** One row of a table, as the condition that names it. */
const one = (table: string, where = 'true'): string =>
  `(institution_id, id) = (select institution_id, id from ${table} where ${where} order by institution_id, id limit 1)`;

const set = (table: string, change: string, where?: string): string =>
  `update ${table} set ${change} where ${one(table, where)};`;

const remove = (table: string, where?: string): string => `delete from ${table} where ${one(table, where)};`;

/** Take away what the database itself would refuse the fault by, as a restore into a half-made schema does. */
const unguard = (table: string): string => `
  do $d$ declare r record; begin
    for r in select conname from pg_constraint where conrelid = '${table}'::regclass and contype in ('c', 'u') loop
      execute format('alter table ${table} drop constraint %I cascade', r.conname);
    end loop;
    for r in select indexrelid::regclass as name from pg_index where indrelid = '${table}'::regclass and indisunique and not indisprimary loop
      execute format('drop index %s', r.name);
    end loop;
  end $d$;`;

const a64 = "repeat('a', 64)";
const importBatch = (status: string, counts: string): string => `
  insert into import_batch (institution_id, id, status, target, profile_id, profile_version, rows, imported, changed, unchanged, rejected,
                            warnings, records, started_at, started_by, ended_at, undone_at, file_name, header, mapping, builds_on, rows_read)
  values ('{i}', 'imb_x', '${status}', 'stays', 'ipf_x', 1, ${counts}, '{}', '{}', now() - interval '1 hour', 'acc_x', now(), null, 'x', '[]', '{}', '[]', 0);`;
const credential = (document = '{"credentialStatus":{"statusListIndex":"7"}}'): string => `
  insert into issuer_key (institution_id, id, public_key, made_at) values ('{i}', 'key_x', 'x', now());
  insert into credential (institution_id, id, result_id, mobility_id, account_id, key_id, list, place, verdict, status, content_sha256, issued_at)
  select institution_id, 'crd_x', r.id, r.mobility_id, m.account_id, 'key_x', 0, 7, 'achieved', 'valid',
         encode(sha256(convert_to('${document}', 'UTF8')), 'hex'), now()
    from result r join mobility m using (institution_id) where institution_id = '{i}' and m.id = r.mobility_id
   order by r.id limit 1;
  insert into credential_content (institution_id, id, document) values ('{i}', 'crd_x', '${document}');`;
const key = `
  insert into access_key (institution_id, id, account_id, scopes, per_minute, ends_on, made_at)
  select '{i}', 'ack_x', account_id, '[]', 60, current_date - 10, now() - interval '20 days' from person where institution_id = '{i}' limit 1;`;
const webhook = `
  insert into webhook (institution_id, id, account_id, nouns, address_sha256, status, made_at, secret_made_at)
  select '{i}', 'whk_x', account_id, '[]', 'x', 'active', now(), now() from person where institution_id = '{i}' limit 1;`;
const sending = `
  insert into epvo_sending (institution_id, id, entity, status, rows, saved, ordered_at, ordered_by, ended_at)
  values ('{i}', 'eps_x', 'STUDENT', 'done', 2, 1, now(), 'acc_x', now());`;
const line = (id: string, record: string): string => `
  insert into epvo_sending_line (institution_id, id, sending_id, position, record_id, key, state, payload_sealed, before_sealed)
  values ('{i}', '${id}', 'eps_x', 1, '${record}', 1, 'saved', 'x', 'x');`;

/** Every fault that a statement can plant, noun by noun. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    id: 'head-of-the-journal-is-its-last-entry',
    plant: `update journal_head set hash = ${a64} where institution_id = '{i}';`,
  },
  { id: 'reason-is-the-one-that-was-given', plant: set('entry_reason', "reason = reason || '!'") },
  {
    id: 'entry-has-the-answer-to-its-request',
    plant: `delete from request_answer where institution_id = '{i}' and id = (select request_key from journal where institution_id = '{i}' order by sequence desc limit 1);`,
  },
  {
    id: 'reader-is-not-ahead-of-the-journal',
    plant: `insert into journal_reader (reader, institution_id, sequence) values ('x', '{i}', 1000000);`,
  },
  {
    id: 'record-has-its-beginning',
    plant: `insert into host (id, name, country, identifiers, recorded_by) values ('hst_x', 'X', 'DEU', '{}', '{i}');`,
  },
  {
    id: 'membership-ends-after-it-began',
    plant: `update membership set ended_at = given_at - interval '1 day' where id = (select min(id) from membership);`,
  },
  {
    id: 'invitation-is-accepted-or-withdrawn',
    plant: `update invitation set accepted_at = now(), withdrawn_at = now() where id = (select min(id) from invitation);`,
  },
  {
    id: 'one-running-membership-a-role',
    plant: `${unguard('membership')} insert into membership (id, institution_id, account_id, role, given_at) select id || 'x', institution_id, account_id, role, given_at from membership where ended_at is null and role = 'applicant' order by id limit 1;`,
    also: ['record-has-its-beginning'],
  },
  {
    id: 'person-has-account',
    plant: set(
      'person',
      "account_id = 'acc_nobody'",
      'not exists (select from draft d where d.person_id = person.id)',
    ),
  },
  {
    id: 'erased-person-without-detail',
    plant: `update person set erased_at = now() where ${one('person_detail').replaceAll('person_detail', 'person_detail d join person using (institution_id, id)')};`,
  },
  {
    id: 'erased-account-without-traces',
    plant: `update account set erased_at = now() where id = (select min(id) from account);`,
  },
  {
    id: 'consent-ends-after-it-was-given',
    plant: set('consent', "withdrawn_at = given_at - interval '1 day'", "purpose <> 'follow-up'"),
  },
  {
    id: 'one-standing-consent-a-purpose',
    plant: `${unguard('consent')} insert into consent select institution_id, id || 'x', person_id, purpose, version, locale, text_sha256, given_at, withdrawn_at from consent where withdrawn_at is null order by id limit 1;`,
  },
  {
    id: 'call-has-the-rules-of-its-version',
    plant: `update call set rules_sha256 = ${a64} where id = (select min(id) from call);`,
  },
  {
    id: 'announced-call-opens-before-it-closes',
    plant: `update call set closes_at = opens_at - interval '1 day' where id = (select min(id) from call);`,
  },
  { id: 'university-task-has-its-content', plant: remove('university_task_content') },
  {
    id: 'one-application-a-person-and-call',
    plant: `insert into application (institution_id, id, call_id, call_version, account_id, person_id, status, version, document_sha256, submitted_at, region_id, level, first_country)
            select institution_id, id || 'x', call_id, call_version, account_id, person_id, 'submitted', version, document_sha256, submitted_at, region_id, level, first_country
              from application where status = 'eligible' order by id limit 1;`,
    also: ['application-is-registered', 'application-has-its-document'],
  },
  {
    id: 'application-is-registered',
    plant: `delete from application_registry where application_id = (select min(application_id) from application_registry);`,
  },
  {
    id: 'registered-application-is-there',
    plant: `insert into application_registry (call_id, same_person, institution_id, application_id) select call_id, 'acc_x', institution_id, 'app_x' from application_registry limit 1;`,
  },
  { id: 'application-has-its-document', plant: set('application_document', `sha256 = ${a64}`) },
  {
    id: 'draft-leads-to-its-application',
    plant: set('draft', "application_id = 'app_x'", 'application_id is not null'),
  },
  {
    id: 'tasks-have-a-place-each',
    plant: `update task t set position = (select min(position) from task o where o.application_id = t.application_id) where t.application_id = (select application_id from task where withdrawn_at is null group by 1 having count(*) > 1 order by 1 limit 1);`,
  },
  { id: 'task-has-its-words', plant: remove('task_content') },
  {
    id: 'first-choice-is-the-counted-country',
    plant: set('application', "first_country = 'FRA'", "status = 'eligible'"),
  },
  {
    id: 'group-is-not-larger-than-its-task',
    plant: `insert into group_member (institution_id, id, group_id, call_id, account_id, joined_at) select m.institution_id, m.id || n, m.group_id, m.call_id, 'acc_' || n, now() from group_member m, generate_series(1, 50) n where m.id = (select min(id) from group_member);`,
  },
  { id: 'member-applies-to-the-call-of-his-group', plant: set('group_member', "call_id = 'cal_x'") },
  {
    id: 'assignment-is-registered',
    plant: `delete from review_registry where assignment_id = (select min(assignment_id) from review_registry);`,
  },
  {
    id: 'registered-assignment-is-there',
    plant: `insert into review_registry (assignment_id, institution_id, call_id, account_id) select 'asg_x', institution_id, call_id, account_id from review_registry limit 1;`,
  },
  { id: 'assignment-has-its-application', plant: set('review_assignment', "application_id = 'app_x'") },
  {
    id: 'nobody-reviews-himself',
    plant: `update application a set account_id = s.account_id from review_assignment s where s.institution_id = a.institution_id and s.application_id = a.id and s.id = (select min(id) from review_assignment where status = 'submitted');`,
    also: ['draft-leads-to-its-application', 'stay-is-of-its-award'],
  },
  {
    id: 'submitted-review-has-marks',
    plant: unguard('review_assignment') + set('review_assignment', 'total = null', "status = 'submitted'"),
  },
  {
    id: 'reviewer-without-conflict',
    plant: `insert into reviewer_conflict (id, account_id, kind, named_institution_id, declared_at) select 'cfl_x', account_id, 'institution', institution_id, proposed_at - interval '1 day' from review_assignment where status = 'submitted' order by id limit 1;`,
    also: ['record-has-its-beginning'],
  },
  {
    id: 'award-is-of-an-eligible-application',
    plant: `update application set status = 'ineligible' where id = (select min(application_id) from award where outcome = 'awarded');`,
  },
  {
    id: 'one-award-an-application',
    plant: `${unguard('award')} insert into award select (jsonb_populate_record(w, jsonb_build_object('id', w.id || 'x'))).* from award w where outcome = 'refused' limit 1;`,
    also: ['award-has-its-explanation'],
  },
  { id: 'award-belongs-to-a-decision', plant: set('award', 'decision = 99') },
  {
    id: 'budget-of-a-call-is-kept',
    plant: `update award set grant_amount = 1000000000000 where id = (select min(id) from award where outcome = 'awarded');`,
  },
  {
    id: 'places-of-a-region-are-kept',
    plant: `update call_rules set rules = jsonb_set(rules, '{regions}', '[]');`,
  },
  {
    id: 'cap-of-a-university-is-kept',
    plant: `update call_rules set rules = jsonb_set(rules, '{universityCap}', '0');`,
  },
  {
    id: 'grant-and-reserve-place-fit-the-outcome',
    plant: set('award', 'reserve_place = 3', "outcome = 'refused'"),
  },
  { id: 'award-has-its-explanation', plant: remove('award_explanation') },
  { id: 'appeal-is-against-its-award', plant: set('appeal', "award_id = 'awd_x'") },
  {
    id: 'appeal-is-decided-after-it-was-filed',
    plant: set('appeal', "decided_at = filed_at - interval '1 day'"),
  },
  { id: 'stay-is-of-its-award', plant: set('mobility', "award_id = 'awd_x'", "status = 'cancelled'") },
  {
    id: 'one-stay-an-award',
    plant: `${unguard('mobility')} insert into mobility select (jsonb_populate_record(m, jsonb_build_object('id', m.id || 'x'))).* from mobility m where status = 'cancelled' limit 1;`,
  },
  {
    id: 'days-of-a-stay-are-in-order',
    plant: set('mobility', 'arrived_on = departed_on - 1', "status = 'returned' and departed_on is not null"),
  },
  {
    id: 'stays-of-a-person-do-not-overlap',
    plant: `update mobility m set person_id = o.person_id from mobility o where o.institution_id = m.institution_id and o.status = 'returned' and m.status = 'returned'
              and o.id = (select min(id) from mobility where status = 'returned' and institution_id = '{i}') and m.id = (select max(id) from mobility where status = 'returned' and institution_id = '{i}');`,
    also: ['stay-is-of-its-award', 'alumnus-is-back-from-his-stay', 'obligation-is-of-a-stay-of-its-person'],
  },
  {
    id: 'agreed-stay-has-its-agreement',
    plant: set('mobility', 'agreement_version = 99', "status = 'returned'"),
  },
  {
    id: 'one-agreement-in-force',
    plant: `${unguard('agreement')} update agreement set status = 'in-force' where mobility_id = (select mobility_id from agreement where status = 'replaced' order by 1 limit 1) and status = 'replaced';`,
  },
  {
    id: 'agreement-in-force-is-signed-by-all',
    plant: set(
      'signature',
      `content_sha256 = ${a64}`,
      "agreement_id in (select id from agreement where status = 'in-force')",
    ),
  },
  {
    id: 'agreement-in-force-has-its-words',
    plant: set(
      'agreement_content',
      "id = 'agr_x'",
      "id in (select id from agreement where status = 'in-force')",
    ),
  },
  {
    id: 'milestones-have-a-group-that-went',
    plant: `update milestone set status = 'released', claimed_at = now(), released_at = now() - interval '1 day';`,
  },
  {
    id: 'danger-is-answered-before-it-is-closed',
    plant: set('safety_report', "closed_at = reported_at - interval '1 day', status = 'closed'"),
  },
  {
    id: 'verdict-follows-from-its-verifications',
    plant: set('result', "verdict = 'superseded'", "verdict = 'achieved'"),
    also: ['line-of-the-ledger-says-what-its-result-says'],
  },
  { id: 'result-is-of-the-stay-of-its-report', plant: set('result', "call_id = 'cal_x'") },
  { id: 'report-is-of-a-stay-that-ended', plant: set('report', "account_id = 'acc_x'") },
  {
    id: 'nobody-verifies-himself',
    plant: `update verification v set verifier_account_id = m.account_id from mobility m where m.institution_id = v.institution_id and m.id = v.mobility_id and v.id = (select min(id) from verification);`,
    also: ['verification-is-registered', 'nobody-verifies-for-his-university'],
  },
  {
    id: 'nobody-verifies-for-his-university',
    plant: `insert into membership (id, institution_id, account_id, role, given_at) select 'mbr_x', institution_id, verifier_account_id, 'verifier', drawn_at - interval '1 day' from verification where status = 'given' order by id limit 1;`,
    also: ['record-has-its-beginning'],
  },
  {
    id: 'verification-is-registered',
    plant: `delete from verification_registry where verification_id = (select min(verification_id) from verification_registry);`,
  },
  {
    id: 'registered-verification-is-there',
    plant: `insert into verification_registry (verification_id, institution_id, account_id) select 'ver_x', institution_id, account_id from verification_registry limit 1;`,
  },
  { id: 'ledger-sums-are-the-sums-of-its-lines', plant: set('ledger_sum', 'tasks = tasks + 1') },
  {
    id: 'line-of-the-ledger-says-what-its-result-says',
    plant: set('ledger_task', "claim = 'superseded'", "result_id is not null and claim <> 'superseded'"),
  },
  {
    id: 'evidence-names-a-file-of-its-report',
    plant: set('evidence', `file_sha256 = ${a64}`, 'file_id is not null'),
  },
  {
    id: 'obligation-is-settled-when-it-says-so',
    plant: set('obligation', 'settled_at = now()', "status = 'running'"),
  },
  { id: 'obligation-is-of-a-stay-of-its-person', plant: set('obligation', 'grant_amount = 1000000000000') },
  {
    id: 'refunded-obligation-is-paid',
    plant: `update obligation set status = 'refunded', settled_at = now() where id = (select min(obligation_id) from refund_instalment); update refund_instalment set paid_amount = 0, paid_on = null, withdrawn_at = null;`,
  },
  {
    id: 'refund-is-in-instalments',
    plant: `update obligation set status = 'refunding', settled_at = null where id = (select min(id) from obligation o where not exists (select from refund_instalment r where r.obligation_id = o.id));`,
  },
  {
    id: 'payment-has-its-day',
    plant: set('refund_instalment', 'paid_on = null', 'paid_amount > 0'),
  },
  { id: 'nobody-decides-on-himself', plant: set('obligation_event', 'decided_by = account_id') },
  {
    id: 'decided-request-says-when',
    plant: set('obligation_request', "status = 'granted', decided_at = null"),
  },
  { id: 'alumnus-is-back-from-his-stay', plant: set('alumnus', "mobility_id = 'mob_x'") },
  {
    id: 'asked-alumnus-had-agreed',
    plant: `delete from consent where purpose = 'follow-up' and person_id = (select min(person_id) from alumnus);`,
    also: ['outcome-rests-on-its-consent'],
  },
  { id: 'answered-follow-up-has-its-answers', plant: remove('answer_content') },
  {
    id: 'answers-are-of-an-answered-follow-up',
    plant: `update follow_up set status = 'closed', answered_at = null, entered_by = null, questionnaire = null where id = (select min(follow_up_id) from answer_content);`,
  },
  {
    id: 'code-leads-to-its-follow-up',
    plant: `insert into follow_up_registry (code_hash, institution_id, follow_up_id) values ('x', '{i}', 'fol_x');`,
  },
  { id: 'answered-link-was-sent', plant: set('follow_up', 'answered_issue = link_issue + 1') },
  { id: 'outcome-rests-on-its-consent', plant: set('outcome', "consent_id = 'con_x'") },
  { id: 'interest-is-of-the-alumnus', plant: set('support_interest', "account_id = 'acc_x'") },
  {
    id: 'file-of-a-release-is-what-was-frozen',
    plant: `${unguard('release_file')} update release_file set body = body || '\\x00'::bytea where name = (select min(name) from release_file);`,
  },
  {
    id: 'published-release-keeps-its-secrets',
    plant: `${unguard('release')} update release set is_safe = false where status = 'published';`,
  },
  {
    id: 'published-release-has-its-files',
    plant: `${unguard('release')} update release set name = null where status = 'published';`,
  },
  {
    id: 'release-is-published-after-it-was-built',
    plant: `update release set built_at = published_at + interval '1 day';`,
  },
  { id: 'statement-is-of-a-release', plant: set('statement', "release_id = 'rel_x'") },
  { id: 'record-behind-a-release-is-of-a-release', plant: set('release_member', "release_id = 'rel_x'") },
  {
    id: 'rows-of-an-import-add-up',
    plant: unguard('import_batch') + importBatch('imported', '3, 0, 0, 0, 0'),
  },
  { id: 'import-kept-what-it-says', plant: importBatch('imported', '1, 1, 0, 0, 0') },
  {
    id: 'quarantine-is-not-larger-than-said',
    plant: `${importBatch('imported', '1, 0, 0, 1, 0')} insert into import_fault (institution_id, id, batch_id, line, cells, reasons) values ('{i}', 'imf_x', 'imb_x', 1, '[]', '[]');`,
  },
  {
    id: 'newer-row-of-an-import-is-there',
    plant: `${importBatch('imported', '1, 1, 0, 0, 0')} insert into imported_record (institution_id, id, target, record_key, row_key, batch_id, line, content, fingerprint, superseded_by) values ('{i}', 'imr_x', 'stays', 'x', 'x', 'imb_x', 1, '{}', 'x', 'imb_y');`,
  },
  {
    id: 'import-ended-says-when',
    plant: `${unguard('import_batch')} ${importBatch('failed', '0, 0, 0, 0, 0')} update import_batch set ended_at = null;`,
  },
  {
    id: 'record-is-sent-once-a-sending',
    plant: `${sending}${line('l1', 'r')}${line('l2', 'r')} update epvo_sending set saved = 2;`,
  },
  {
    id: 'one-sending-at-a-time',
    plant: `${sending} update epvo_sending set status = 'ordered'; insert into epvo_sending select (jsonb_populate_record(s, '{"id": "eps_y"}')).* from epvo_sending s;`,
  },
  {
    id: 'row-of-the-epvo-is-one-record',
    plant: `insert into epvo_link (institution_id, id, entity, record_id, key, how) values ('{i}', 'l1', 'STUDENT', 'a', 5, 'hand'), ('{i}', 'l2', 'STUDENT', 'b', 5, 'hand');`,
  },
  { id: 'sending-counts-its-lines', plant: `${sending}${line('l1', 'a')}${line('l2', 'b')}` },
  {
    id: 'credential-is-what-was-signed',
    plant: `${credential()} update credential_content set document = document || ' ';`,
  },
  {
    id: 'credential-names-its-place-in-the-status-list',
    plant: credential('{"credentialStatus":{"statusListIndex":"8"}}'),
  },
  {
    id: 'one-valid-credential-a-result',
    plant: `${unguard('credential')} ${credential()} insert into credential select (jsonb_populate_record(c, '{"id": "crd_y", "place": 8}')).* from credential c;`,
    also: ['valid-credential-has-its-document'],
  },
  { id: 'valid-credential-has-its-document', plant: `${credential()} delete from credential_content;` },
  {
    id: 'credential-is-of-its-participant',
    plant: `${credential()} update credential set account_id = 'acc_x';`,
  },
  {
    id: 'ended-access-key-is-not-used',
    plant: `${key} insert into access_key_secret (institution_id, id, name, secret_sha256, last_used_at) values ('{i}', 'ack_x', 'x', 'x', now());`,
  },
  {
    id: 'webhook-is-not-ahead-of-the-journal',
    plant: `${webhook} insert into webhook_target (institution_id, id, name, url, secret_sealed) values ('{i}', 'whk_x', 'x', 'x', 'x'); insert into webhook_delivery (institution_id, id, position, failures) values ('{i}', 'whk_x', 1000000, 0);`,
  },
  { id: 'webhook-has-its-address', plant: webhook },
  {
    id: 'job-that-runs-is-not-forgotten',
    plant: `update job.job set state = 'active', started_on = now() - interval '1 day', expire_seconds = 300 where id = (select id from job.job limit 1);`,
  },
  {
    id: 'sent-letter-says-when',
    plant: `${unguard('mail')} update mail set state = 'sent', sent_at = null where id = (select min(id) from mail);`,
  },
  {
    id: 'coding-lies-within-its-transcript',
    plant: set('coding', 'end_point = 100000000', 'until_revision is null'),
  },
  { id: 'sheet-counts-its-codings', plant: set('coding_sheet', 'codings = codings + 1') },
  { id: 'attendance-is-of-one-study', plant: set('attendance', "study_id = 'stu_x'") },
  {
    id: 'code-of-a-study-leads-somewhere',
    plant: `insert into study_code_registry (code_hash, institution_id, kind, record_id) values ('x', '{i}', 'participant', 'spt_x');`,
  },
  { id: 'study-consent-is-of-its-participant', plant: set('study_consent', "participant_id = 'spt_x'") },
];
