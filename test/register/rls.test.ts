import { sql } from 'kysely';
import { Client, DatabaseError } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { noteApplicationCommand } from '../../src/register/application/note-application.ts';
import { endMembershipCommand } from '../../src/register/institution/end-membership.ts';
import { writeDocumentTemplateCommand } from '../../src/register/institution/write-document-template.ts';
import { invitePersonCommand } from '../../src/register/institution/invite-person.ts';
import type { Command } from '../../src/register/command.ts';
import type { JsonObject } from '../../src/core/basics/json.ts';
import { newId } from '../../src/register/new-id.ts';
import { perform } from '../../src/register/perform.ts';
import { placeApplicantRecords } from '../access/applicant-records.ts';
import { placeImportRecords } from '../access/import-records.ts';
import { placeEpvoRecords } from '../access/epvo-records.ts';
import { placeReleaseRecords } from '../access/release-records.ts';
import { placeStudyRecords } from '../access/study-records.ts';
import { placeSelectionRecords } from '../access/selection-records.ts';
import { nextKey, openWorld, type World } from '../world.ts';

/** Every table with rows of an institution; the schema must know no other and no fewer. */
const tables = [
  'access_key',
  'access_key_secret',
  'access_log',
  'addition',
  'addition_text',
  'agreement',
  'agreement_content',
  'agreement_task',
  'alumnus',
  'alumnus_file',
  'answer_content',
  'appeal',
  'appeal_text',
  'applicant_group',
  'application',
  'application_document',
  'application_note',
  'attendance',
  'award',
  'award_decision',
  'award_decision_record',
  'award_explanation',
  'breach',
  'breach_recipient',
  'breach_text',
  'choice',
  'code',
  'code_content',
  'codebook',
  'codebook_content',
  'coding',
  'coding_round',
  'coding_sheet',
  'consent',
  'contribution',
  'contribution_text',
  'cost_line',
  'credential',
  'credential_content',
  'document_template',
  'document_template_content',
  'draft',
  'draft_section',
  'emergency_contact',
  'entry_reason',
  'epvo_dictionary',
  'epvo_link',
  'epvo_reading',
  'epvo_row',
  'epvo_sending',
  'epvo_sending_line',
  'epvo_value',
  'evidence',
  'exchange_detail',
  'experience',
  'experience_text',
  'follow_up',
  'group_member',
  'host_code',
  'import_batch',
  'import_fault',
  'import_file',
  'import_profile',
  'import_profile_content',
  'imported_record',
  'intention',
  'invitation',
  'invitation_address',
  'issuer_key',
  'issuer_key_seed',
  'journal',
  'journal_head',
  'ledger_sum',
  'ledger_task',
  'lot_sum',
  'membership',
  'milestone',
  'milestone_claim',
  'mobility',
  'obligation',
  'obligation_event',
  'obligation_file',
  'obligation_request',
  'obligation_text',
  'outcome',
  'outcome_import',
  'outcome_import_text',
  'participant_key',
  'partner_agreement',
  'partner_course',
  'partner_document',
  'partner_document_content',
  'person',
  'person_detail',
  'poll',
  'poll_answer',
  'poll_content',
  'recognition',
  'recognition_text',
  'recommendation_voice',
  'refund_instalment',
  'release_member',
  'report',
  'report_file',
  'report_section',
  'request_answer',
  'resolution',
  'resolution_reason',
  'result',
  'result_content',
  'retention_look',
  'retention_run',
  'return_fact',
  'review_assignment',
  'revocation',
  'safety_report',
  'safety_report_text',
  'score_sheet',
  'selection_pack',
  'signature',
  'signature_file',
  'signature_text',
  'statement',
  'statement_content',
  'study',
  'study_consent',
  'study_content',
  'study_figure',
  'study_figure_text',
  'study_guid',
  'study_import',
  'study_memo',
  'study_memo_content',
  'study_participant',
  'study_session',
  'support_interest',
  'task',
  'task_content',
  'theme',
  'theme_content',
  'transcript',
  'transcript_content',
  'university_task',
  'university_task_content',
  'uploaded_file',
  'verification',
  'verification_draw',
  'verification_text',
  'webhook',
  'webhook_attempt',
  'webhook_delivery',
  'webhook_target',
] as const;

/** Tables that no national reading may touch. */
const nobodyNational = new Set<string>([
  'attendance',
  'breach_recipient',
  'breach_text',
  'code',
  'code_content',
  'codebook',
  'codebook_content',
  'coding',
  'coding_round',
  'coding_sheet',
  'credential',
  'credential_content',
  'document_template',
  'document_template_content',
  'epvo_dictionary',
  'epvo_link',
  'epvo_reading',
  'epvo_row',
  'epvo_sending',
  'epvo_sending_line',
  'epvo_value',
  'exchange_detail',
  'import_fault',
  'import_file',
  'import_profile',
  'import_profile_content',
  'imported_record',
  'issuer_key',
  'issuer_key_seed',
  'participant_key',
  'partner_course',
  'partner_document',
  'partner_document_content',
  'poll',
  'poll_answer',
  'poll_content',
  'request_answer',
  'resolution',
  'resolution_reason',
  'study',
  'study_consent',
  'study_content',
  'study_figure',
  'study_figure_text',
  'study_guid',
  'study_import',
  'study_memo',
  'study_memo_content',
  'study_participant',
  'study_session',
  'theme',
  'theme_content',
  'transcript',
  'transcript_content',
  'webhook_attempt',
  'webhook_target',
]);

let world: World;
let admin: Client;
let a = '';
let b = '';

const act = async <Input, State, Answer extends JsonObject>(
  institutionId: string,
  command: Command<Input, State, Answer>,
  input: Input,
  asker: 'operator' | { accountId: string; memberships: []; hasSecondFactor: true } = 'operator',
) =>
  perform(
    world.register,
    command,
    { institutionId, asker, requestKey: nextKey(), input, reason: 'a reason' },
    world.parts.setting,
  );

/** The story leaves some tables of a university empty: an open invitation, a reason and a refusal fill them. */
const fill = async (institutionId: string): Promise<void> => {
  const input = {
    email: `x@${institutionId.slice(-4)}.example`,
    roles: ['reviewer' as const],
    locale: 'kk' as const,
  };
  expect(await act(institutionId, invitePersonCommand, input)).toMatchObject({ ok: true });
  const head = await admin.query<{ id: string }>(
    `select id from membership where institution_id = $1 and role = 'head' and ended_at is null`,
    [institutionId],
  );
  expect(await act(institutionId, endMembershipCommand, { id: head.rows[0]?.id ?? '' })).toMatchObject({
    ok: true,
  });
  // The story has groups and notes of one university alone.
  const { rows } = await admin.query<{ personId: string; accountId: string; callId: string }>(
    `select p.id as "personId", p.account_id as "accountId", c.id as "callId" from person p, call c
      where p.institution_id = $1 and not exists (select from draft d where d.institution_id = p.institution_id
                                                     and d.person_id = p.id and d.call_id = c.id) limit 1`,
    [institutionId],
  );
  const { callId = '', personId = '', accountId = '' } = rows[0] ?? {};
  const applicant = { institutionId, personId, accountId };
  const { applicationId, awardId, mobilityId } = await placeApplicantRecords(admin, applicant, callId);
  await admin.query(
    `insert into exchange_detail (institution_id, id, study, person_sealed, written_at)
     values ($1, $2, '{}', 'v1:key:AAAA', now())`,
    [institutionId, mobilityId],
  );
  await placeSelectionRecords(admin, institutionId, { applicationId, awardId, accountId, callId });
  await placeReleaseRecords(admin, institutionId, { accountId, callId, recordId: applicationId });
  await placeStudyRecords(admin, institutionId, accountId);
  await placeImportRecords(admin, institutionId, accountId);
  await placeEpvoRecords(admin, institutionId, accountId);
  const words = { letterhead: '{institution}', opening: '', closing: '', signatories: [] };
  const template = { kind: 'order' as const, locale: 'kk' as const, baseVersion: 0, words };
  expect(await act(institutionId, writeDocumentTemplateCommand, template)).toMatchObject({ ok: true });
  const note = { id: applicationId, note: 'a note' };
  expect(await act(institutionId, noteApplicationCommand, note)).toMatchObject({ ok: true });
  const stranger = { accountId: newId('acc'), memberships: [] as [], hasSecondFactor: true as const };
  expect(await act(institutionId, invitePersonCommand, input, stranger)).toMatchObject({ ok: false });
};

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  a = world.institutions.get('alatau') ?? '';
  b = world.institutions.get('esil') ?? '';
  await fill(a);
  await fill(b);
});
afterAll(async () => {
  await admin.end();
  await world.close({ isDamaged: true });
});

/** Its columns but the generated ones, which nobody writes. */
const writtenColumns = async (table: string): Promise<readonly string[]> => {
  const { rows } = await admin.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows.map(({ name }) => name);
};

const stateOf = (error: unknown): string => {
  if (error instanceof DatabaseError) return error.code ?? '?';
  throw error;
};

/** What a statement does as a role of the database, with an institution named or none; undone afterwards. */
const tried = async (
  role: string,
  institutionId: string | undefined,
  statement: string,
): Promise<{ rows: readonly Record<string, unknown>[]; count: number } | string> => {
  await admin.query('begin');
  try {
    if (institutionId !== undefined) await admin.query('select set_tenant($1)', [institutionId]);
    await admin.query(`set local role ${role}`);
    const { rows, rowCount } = await admin.query<Record<string, unknown>>(statement);
    return { rows, count: rowCount ?? 0 };
  } catch (error) {
    return stateOf(error);
  } finally {
    await admin.query('rollback');
  }
};

const nothing = { rows: [], count: 0 };
const denied = '42501';
/** Refused, or done to no row at all. */
const isHarmless = (outcome: Awaited<ReturnType<typeof tried>>): boolean =>
  outcome === denied || (typeof outcome === 'object' && outcome.count === 0);

/** The whole of a table, as the superuser sees it. */
const dump = async (table: string) =>
  (await admin.query<{ line: string }>(`select t::text as line from ${table} t order by 1`)).rows;

test('the schema has row-level security on exactly these tables, forced', async () => {
  const { rows } = await admin.query<{ name: string; forced: boolean; classed: boolean }>(`
    select c.relname as name, c.relforcerowsecurity as forced,
           exists (select from schema_class s where s.tbl = c.relname and s.class = 'tenant') as classed
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
     order by 1`);
  expect(rows.map(({ name }) => name)).toEqual(tables);
  expect(rows.filter(({ forced }) => !forced)).toEqual([]);
  const tenants = await admin.query<{ tbl: string }>(
    `select tbl from schema_class where class = 'tenant' order by 1`,
  );
  expect(rows.filter(({ classed }) => classed).map(({ name }) => name)).toEqual(
    tenants.rows.map(({ tbl }) => tbl),
  );
});

test('whatever else names an institution is known to be open to all, or holds none of its rows', async () => {
  const { rows } = await admin.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute t on t.attrelid = c.oid and t.attname = 'institution_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relrowsecurity
     order by 1`);
  // What an institution is called elsewhere and which programmes there are is public; the readers' positions are
  // numbers; that nobody has two applications to a call holds across institutions, so the registry of that is one, and
  // has accounts or keyed hashes alone; where a review lies is looked up by its id, because its reviewer may not know;
  // where a code that was typed lies, by its keyed hash; and an offer is made to alumni everywhere.
  expect(rows.map(({ name }) => name)).toEqual([
    'application_registry',
    'follow_up_registry',
    'identifier',
    'indicator_context',
    'journal_reader',
    'programme',
    'review_registry',
    'study_code_registry',
    'support_offer',
    'verification_registry',
  ]);
});

test('no view but the publisher’s and no function of ours walks around the policies', async () => {
  const views = await admin.query<{ name: string }>(`
    select distinct v.oid::regclass::text as name
      from pg_class v join pg_rewrite r on r.ev_class = v.oid
      join pg_depend d on d.objid = r.oid and d.refclassid = 'pg_class'::regclass
      join pg_class t on t.oid = d.refobjid and t.relrowsecurity
     where v.relkind in ('v', 'm')
       and exists (select from unnest(array['public', 'qaitu_app', 'qaitu_national']) role
                    where has_table_privilege(role, v.oid, 'select, insert, update, delete'))
       and not coalesce(v.reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false)`);
  expect(views.rows).toEqual([]);
  const definers = await admin.query<{ name: string }>(`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`);
  expect(definers.rows).toEqual([]);
});

/** Seen by nobody but whom it is of, so that what holds for the others is tried of it by itself. */
const ownTable = 'intention';

describe.each(tables.filter((table) => table !== ownTable))('%s', (table) => {
  test('has rows of both universities, or this test would show nothing', async () => {
    const { rows } = await admin.query<{ id: string }>(
      `select distinct institution_id as id from ${table} where institution_id = any($1) order by 1`,
      [[a, b]],
    );
    expect(rows.map(({ id }) => id)).toEqual([a, b].toSorted());
  });

  test.each(['qaitu_app', 'qaitu_owner'])('shows %s the institution that was named', async (role) => {
    const own = await tried(role, a, `select distinct institution_id as id from ${table}`);
    expect(own).toEqual({ rows: [{ id: a }], count: 1 });
    for (const where of [`institution_id = '${b}'`, `institution_id <> '${a}'`]) {
      expect(await tried(role, a, `select * from ${table} where ${where}`)).toEqual(nothing);
    }
  });

  test.each(['qaitu_app', 'qaitu_owner'])('shows %s nothing when none was named', async (role) => {
    expect(await tried(role, undefined, `select * from ${table}`)).toEqual(nothing);
    expect(await tried(role, 'nobody', `select * from ${table}`)).toEqual(nothing);
  });

  test.each(['qaitu_app', 'qaitu_owner'])('lets %s change nothing of another', async (role) => {
    const before = await dump(table);
    const columns = await writtenColumns(table);
    const copied = columns.map((name) => (name === 'institution_id' ? `'${b}'` : name)).join(', ');
    for (const named of [a, undefined]) {
      for (const statement of [
        ...columns.map((name) => `update ${table} set ${name} = ${name} where institution_id = '${b}'`),
        `delete from ${table} where institution_id = '${b}'`,
      ]) {
        expect([statement, isHarmless(await tried(role, named, statement))]).toEqual([statement, true]);
      }
    }
    // Own rows are moved, or copied, into the other institution: the policy checks what is written too.
    const moved = await tried(role, a, `update ${table} set institution_id = '${b}'`);
    const inserted = await tried(
      role,
      a,
      `insert into ${table} (${columns.join(', ')}) select ${copied} from ${table} limit 1`,
    );
    // The journal's trigger says no before the policy is asked.
    expect([denied, 'P0001']).toContain(moved);
    expect(inserted).toBe(denied);
    expect(await dump(table)).toEqual(before);
  });

  test('cannot be emptied as a whole', async () => {
    expect(await tried('qaitu_app', a, `truncate ${table} cascade`)).toBe(denied);
  });

  test('is read by the national role and never written', async () => {
    const seen = await tried('qaitu_national', undefined, `select distinct institution_id from ${table}`);
    // Answers to request keys are nobody's reading, field research that of its own institution; of every other table it sees all.
    const outcome = typeof seen === 'string' ? seen : seen.count >= 2 ? 'all' : 'some';
    expect(outcome).toBe(nobodyNational.has(table) ? denied : 'all');
    const columns = (await writtenColumns(table)).join(', ');
    for (const statement of [
      `insert into ${table} (${columns}) select ${columns} from ${table}`,
      `update ${table} set institution_id = institution_id`,
      `delete from ${table}`,
      `truncate ${table}`,
    ]) {
      expect([statement, await tried('qaitu_national', a, statement)]).toEqual([statement, denied]);
    }
  });
});

describe('intention', () => {
  /** As `tried`, with the account named that reads. */
  const readBy = async (account: string, institutionId: string, statement: string) => {
    await admin.query('begin');
    try {
      await admin.query('select set_tenant($1)', [institutionId]);
      await admin.query('select set_reader($1)', [account]);
      await admin.query('set local role qaitu_app');
      return (await admin.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await admin.query('rollback');
    }
  };
  const ownersIn = async (institutionId: string) =>
    (
      await admin.query<{ id: string }>(
        'select account_id as id from intention where institution_id = $1 order by 1',
        [institutionId],
      )
    ).rows.map(({ id }) => id);

  test('has rows of both universities, or this test would show nothing', async () => {
    expect((await ownersIn(a)).length).toBeGreaterThan(0);
    expect((await ownersIn(b)).length).toBeGreaterThan(0);
  });

  test.each(['qaitu_app', 'qaitu_owner'])('shows %s nothing as long as no reader is named', async (role) => {
    for (const named of [a, b, undefined])
      expect(await tried(role, named, 'select * from intention')).toEqual(nothing);
  });

  test('shows a reader his own and no other', async () => {
    const [owner = ''] = await ownersIn(a);
    const [other = ''] = await ownersIn(b);
    const seen = 'select distinct account_id as id from intention';
    expect(await readBy(owner, a, seen)).toEqual([{ id: owner }]);
    expect(await readBy(owner, b, seen)).toEqual([]);
    expect(await readBy(other, a, seen)).toEqual([]);
  });

  test('is counted by the national role, which cannot ask whose it is', async () => {
    const counted = await tried(
      'qaitu_national',
      undefined,
      'select occasion, stay, count(*) from intention group by 1, 2',
    );
    expect(typeof counted === 'object' && counted.count > 0).toBe(true);
    for (const column of ['institution_id', 'id', 'mobility_id', 'account_id', 'answered_at', '*'])
      expect(await tried('qaitu_national', undefined, `select ${column} from intention`)).toBe(denied);
  });

  test('is changed by nobody, and written into no other institution', async () => {
    const before = await dump('intention');
    for (const role of ['qaitu_app', 'qaitu_national'])
      expect(await tried(role, a, `update intention set stay = 'yes'`)).toBe(denied);
    expect(isHarmless(await tried('qaitu_app', a, 'delete from intention'))).toBe(true);
    expect(await tried('qaitu_app', a, 'truncate intention')).toBe(denied);
    const copied = `insert into intention values ('${b}', 'itn_x', 'mob_x', 'acc_x', 'return', 'x', 'no', 'now', 'duty', 'nothing', now())`;
    expect(await tried('qaitu_app', a, copied)).toBe(denied);
    expect(await dump('intention')).toEqual(before);
  });
});

test('an institution is named for one transaction of a pooled connection', async () => {
  const seen = sql<{ id: string }>`select distinct institution_id as id from journal`;
  const named = Array.from({ length: 20 }, (_, index) => [a, b, nationalOffice][index % 3] ?? a);
  const [there, nowhere] = await Promise.all([
    Promise.all(
      named.map(async (id) =>
        world.register.inInstitution(id, async (trx) => (await seen.execute(trx)).rows),
      ),
    ),
    Promise.all(
      named.map(async () =>
        world.register.readOnly('qaitu_app', async (trx) => (await seen.execute(trx)).rows),
      ),
    ),
  ]);
  expect(there).toEqual(named.map((id) => [{ id }]));
  expect(nowhere.flat()).toEqual([]);
});
