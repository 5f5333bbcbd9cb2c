import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { listFileEndpoints } from '../../src/contract/list-files.ts';
import { invitePersonCommand } from '../../src/register/institution/invite-person.ts';
import { perform } from '../../src/register/perform.ts';
import { recordKinds } from '../../src/register/record-kinds.ts';
import { emailOf, storyPeople } from '../../src/story/people.ts';
import { makeGroupToken } from '../../src/server/link/group-token.ts';
import { placeImportRecords } from '../access/import-records.ts';
import { placeApplicantRecords } from '../access/applicant-records.ts';
import { addressOf, attempts, type Subject } from '../access/attempts.ts';
import { nextKey, openWorld, type Ask, type World } from '../world.ts';
import { formOf } from './api-forms.ts';
import { layTripWires } from './trip-wires.ts';

/** Members of one university, from the mightiest to a student. */
const askers = [
  'alatau-administrator',
  'alatau-coordinator',
  'alatau-head',
  'reviewer-3',
  'aigerim',
] as const;

const addressed = endpoints.filter(({ path }) => path.includes(':institutionId'));
/** Open to whoever is signed in: becoming an applicant, and the tasks that a university publishes. What is public is open to all. */
const openToAll = ['member.join', 'university-task.list', 'university-task.list-file'];
const closed = addressed.filter(
  ({ id, permission }) => id !== 'history.read' && permission !== 'public' && !openToAll.includes(id),
);
/** They name a record in the address, or in the body. */
const takesRecord = closed.filter(({ id, path }) => /:(id|personId)\b/.test(path) || id === 'group.open');

let world: World;
let admin: Client;
let a = '';
let b = '';
let wires: Awaited<ReturnType<typeof layTripWires>>;
/** Of the other university. */
let subject: Subject;
let records: Readonly<Record<string, string>>;
/** What the journal says each record of the other university is. */
const nouns = new Map<string, string>();

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  a = world.institutions.get('alatau') ?? '';
  b = world.institutions.get('esil') ?? '';
  for (const institutionId of [a, b]) {
    const input = {
      email: `invited@${institutionId}.example`,
      roles: ['reviewer' as const],
      locale: 'kk' as const,
    };
    const wish = { institutionId, asker: 'operator' as const, requestKey: nextKey(), input };
    const made = await perform(world.register, invitePersonCommand, wish, world.parts.setting);
    if (!made.ok) throw new Error(made.refusal.code);
  }
  subject = await subjectOf(b);
  records = await recordsOf(b);
  const { rows } = await admin.query<{ id: string; noun: string }>(
    'select distinct record_id as id, noun from journal where institution_id = $1',
    [b],
  );
  for (const { id, noun } of rows) nouns.set(id, noun);
  // Notes about attempts are written on purpose.
  wires = await layTripWires(admin, ['access_log', 'request_answer', 'journal_reader']);
});
afterAll(async () => {
  await admin.end();
  await world.close({ isDamaged: true });
});

const one = async (statement: string): Promise<string> => {
  const { rows } = await admin.query<{ id: string }>(statement);
  const [row] = rows;
  if (row === undefined) throw new Error(`nothing: ${statement}`);
  return row.id;
};

/** Somebody of an institution who writes to no open call yet gets an application of every state that endpoints name. */
const subjectOf = async (institutionId: string): Promise<Subject> => {
  const callId = await one('select id from call order by opens_at desc limit 1');
  const personId = await one(`
    select p.id from person p
     where p.institution_id = '${institutionId}'
       and exists (select from consent c where c.institution_id = p.institution_id and c.person_id = p.id)
       and not exists (select from draft d where d.institution_id = p.institution_id and d.person_id = p.id
                          and d.call_id = '${callId}')
     order by p.id desc limit 1`);
  const consentId = await one(
    `select id from consent where institution_id = '${institutionId}' and person_id = '${personId}' limit 1`,
  );
  const accountId = await one(
    `select account_id as id from person where institution_id = '${institutionId}' and id = '${personId}'`,
  );
  const applicant = { institutionId, accountId, personId };
  const records = await placeApplicantRecords(admin, applicant, callId);
  const joined = { institutionId, groupId: records.groupId };
  const groupToken = makeGroupToken(world.parts.invitationSecret, joined);
  return { ...applicant, ...records, consentId, groupToken };
};

/** A record of an institution for each noun that addresses name. */
const recordsOf = async (institutionId: string): Promise<Readonly<Record<string, string>>> => {
  const first = async (table: string, where = 'true'): Promise<string> =>
    one(`select id from ${table} where institution_id = '${institutionId}' and ${where} limit 1`);
  return {
    idn: await first('identifier'),
    inv: await first('invitation', 'accepted_at is null'),
    mem: await first('membership', "role = 'coordinator'"),
    ent: await first('journal', "noun = 'person'"),
    agr: await first('partner_agreement', 'ended_at is null'),
    uta: await first('university_task'),
    tsk: await first('task'),
    asg: await first('review_assignment', "status = 'submitted'"),
    awd: await first('award'),
    apl: await first('appeal'),
    whk: await first('webhook'),
    brc: await first('breach'),
    hos: await one(`select id from host where recorded_by = '${institutionId}' limit 1`),
    pro: await one('select id from programme limit 1'),
    ...(await placeImportRecords(admin, institutionId, await first('membership', "role = 'coordinator'"))),
  };
};

/** What was written since the last look, of these institutions. */
const isUnchanged = async (...institutionIds: readonly string[]): Promise<void> => {
  const touches = await wires.touches();
  expect(touches.filter(({ institution }) => institutionIds.includes(institution ?? ''))).toEqual([]);
};

const refusalsIn = async (institutionId: string): Promise<number> =>
  Number(
    await one(
      `select count(*)::text as id from access_log where institution_id = '${institutionId}' and what = 'refused'`,
    ),
  );

/** What must not be read in an answer: addresses and names of the people of the other university. */
const secretsOf = (institution: string): readonly string[] =>
  storyPeople
    .filter((person) => person.institution === institution)
    .flatMap((person) => [emailOf(person), person.givenName, `invited@${b}`]);

/** The history of a record is no permission of its own, so it has no attempt. */
const historyNouns = [
  'identifier',
  'membership',
  'invitation',
  'person',
  'consent',
  'account',
  'institution',
  'programme',
  'call',
  'host',
  'partner-agreement',
  'university-task',
  'application',
  'task',
  'group',
  'group-member',
  'selection',
  'lottery-party',
  'reviewer',
  'reviewer-conflict',
  'assignment',
  'voice',
  'award-decision',
  'award',
  'appeal',
  'mobility',
  'partner-document',
  'agreement',
  'signature',
  'cost-line',
  'milestone',
  'safety-report',
  'obligation-rule',
  'obligation',
  'obligation-event',
  'obligation-request',
  'refund-instalment',
  'alumnus',
  'follow-up',
  'outcome',
  'contribution',
  'outcome-import',
  'support-offer',
  'support-interest',
  'report',
  'result',
  'addition',
  'recognition',
  'experience',
  'verifier',
  'verification-draw',
  'verification',
  'release',
  'indicator-rule',
  'statement',
  'epvo-reading',
  'epvo-sending',
  'epvo-link',
  'credential',
  'issuer-key',
  'access-key',
  'webhook',
  'breach',
  'revocation',
  'retention-run',
  'study',
  'study-participant',
  'study-consent',
  'study-session',
  'attendance',
  'poll',
  'code',
  'codebook',
  'coding-round',
  'resolution',
  'theme',
  'indicator-context',
  'transcript',
  'coding-sheet',
  'study-memo',
  'document-template',
  'study-figure',
  'import-batch',
  'import-profile',
];

/** Everything that is read in a study, save the look at a text that is not there yet. */
const isReadInStudy = ({ id, path }: Endpoint): boolean =>
  path.includes('/studies/:studyId') && id !== 'transcript.preview';

/** No commands, and their refusals are written down all the same: somebody reached for another's papers. */
const writtenDown = [
  'file.download',
  'report.download-evidence',
  'credential.read-offer',
  'credential.download',
  'credential.print',
  'agreement.read',
  'agreement.save',
  'agreement.document',
  'agreement.signature-file',
  'agreement.signed-content',
  'safety-report.read',
  'obligation.upload-file',
  'obligation.download-file',
  'alumnus.upload-file',
  'alumnus.download-file',
  'follow-up.letter',
  'partner-stay.read',
  'partner-stay.list',
  'exchange-detail.read',
  'partner-file.download',
  'partner-nomination.download',
  'partner-document.preview',
  'ministry-form.list-rows',
  'ministry-form.download-rows',
  ...listFileEndpoints.map(({ id }) => id),
  'order.print',
  'webhook.try',
  'breach.list',
  'breach.read',
  'breach.print',
  'epvo.read',
  'epvo.read-extension',
  'epvo.read-figures',
  'epvo.download-description',
  'epvo.read-table',
  'epvo.read-row',
  'epvo.read-sending',
  'epvo.download-rows',
  'epvo.download-extension',
];

/** Ask for a record of the other university, there or as if it lay elsewhere. */
const askFor = async (ask: Ask, endpoint: Endpoint, institutionId: string) => {
  const given = formOf(endpoint, { ...subject, institutionId });
  const id = given.params?.['id'];
  const known = records[id?.slice(0, 3) ?? ''] ?? id;
  const params = { ...given.params, ...(known === undefined ? {} : { id: known }) };
  return ask(endpoint.method, addressOf(endpoint, { ...given, params }), given);
};

test('every noun of the register has its history tried', () =>
  expect(recordKinds.map(({ shape }) => shape.noun).toSorted()).toEqual(historyNouns.toSorted()));

describe.each(askers)('%s', (asker) => {
  test.each(closed)('is refused at another university: $id', async (endpoint) => {
    const ask = await world.as(asker);
    const refusals = await refusalsIn(b);
    const answer = await askFor(ask, endpoint, b);
    expect([answer.statusCode, answer.json()]).toEqual([403, { code: 'not-permitted' }]);
    await isUnchanged(b);
    // What goes into no journal is no command; drafts and files are none and are written down all the same.
    const isWritten =
      endpoint.entries !== undefined ||
      endpoint.permission === 'write-draft' ||
      endpoint.permission === 'write-report' ||
      writtenDown.includes(endpoint.id) ||
      // Whatever is read of imports may have names in it.
      endpoint.id.startsWith('import.') ||
      isReadInStudy(endpoint);
    const isThere = attempts[endpoint.id]?.place !== 'office';
    expect(await refusalsIn(b)).toBe(refusals + (isWritten && isThere ? 1 : 0));
  });

  test.each(takesRecord)(
    'cannot smuggle a record of another university into his own: $id',
    async (endpoint) => {
      const ask = await world.as(asker);
      const answer = await askFor(ask, endpoint, a);
      expect([403, 404]).toContain(answer.statusCode);
      expect(secretsOf('esil').filter((secret) => answer.body.includes(secret))).toEqual([]);
      await isUnchanged(a, b);
    },
  );

  test('joins no group of another university, whoever gave him the link', async () => {
    const ask = await world.as(asker);
    for (const way of ['join', 'invitation']) {
      const answer = await ask('POST', `/api/groups/${way}`, { body: { token: subject.groupToken } });
      expect([answer.statusCode, answer.json()]).toEqual([403, { code: 'not-permitted' }]);
    }
    await isUnchanged(b);
  });

  test('reminds nobody of another university', async () => {
    const ask = await world.as(asker);
    const body = { callId: subject.callId, draftIds: [subject.draftId] };
    const answer = await ask('POST', `/api/institutions/${a}/reminders`, { body });
    expect([
      { code: 'not-permitted' },
      { code: 'call-not-open' },
      { reminded: 0, skipped: 1 },
    ]).toContainEqual(answer.json());
    await isUnchanged(a, b);
  });

  test('cannot give a role at home to somebody of another university', async () => {
    const ask = await world.as(asker);
    const body = { accountId: world.accounts.get('esil-coordinator'), role: 'coordinator' };
    const answer = await ask('POST', `/api/institutions/${a}/members`, { body });
    expect([403, 404]).toContain(answer.statusCode);
  });

  test.each(historyNouns)('reads no history of another university: %s', async (noun) => {
    const ask = await world.as(asker);
    const { groupToken: _link, ...named } = subject;
    const ids = Object.values({ ...records, ...named });
    // Those that the journal has under this noun, and some that it has under others.
    const own = ids.filter((id) => nouns.get(id) === noun);
    for (const id of [...own, ...ids.filter((other) => !own.includes(other)).slice(0, 4)]) {
      const there = await ask('GET', `/api/institutions/${b}/history/${noun}/${id}`);
      expect([there.statusCode, there.json()]).toEqual([403, { code: 'not-permitted' }]);
      // At home there is nothing to read of it.
      const here = await ask('GET', `/api/institutions/${a}/history/${noun}/${id}`);
      expect([{ code: 'not-permitted' }, { entries: [] }]).toContainEqual(here.json());
    }
  });

  test('sees nobody of another university in any list', async () => {
    const ask = await world.as(asker);
    for (const url of [
      '/api/me',
      '/api/me/access',
      '/api/institutions',
      `/api/institutions/${a}/members`,
      `/api/institutions/${a}/journal?size=200`,
      `/api/institutions/${a}/journal?actor=${world.accounts.get('esil-coordinator')}`,
      '/api/jobs',
      '/api/me/applications',
      '/api/calls',
      '/api/hosts',
      `/api/institutions/${a}/applications?call=${subject.callId}`,
      `/api/institutions/${a}/deadlines`,
      `/api/institutions/${a}/partner-agreements`,
      `/api/institutions/${a}/university-tasks`,
    ]) {
      const { body } = await ask('GET', url);
      expect(secretsOf('esil').filter((secret) => body.includes(secret))).toEqual([]);
    }
  });
});

test('an institution that is not there is never a fault', async () => {
  const ask = await world.as('administrator');
  for (const endpoint of addressed.filter(({ id }) => id !== 'history.read')) {
    for (const institutionId of ['ins_00000000-0000-7000-8000-000000000000', 'nobody', "x'--", '%00', '..']) {
      const given = formOf(endpoint, { ...subject, institutionId });
      const { statusCode, headers } = await ask(endpoint.method, addressOf(endpoint, given), given);
      expect([endpoint.id, institutionId, statusCode]).toEqual([
        endpoint.id,
        institutionId,
        expect.toSatisfy((status: number) => status < 500),
      ]);
      expect([endpoint.id, headers['content-type']]).toEqual([
        endpoint.id,
        expect.stringMatching(
          /^application\/(?:jsonl?;|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$)/,
        ),
      ]);
    }
  }
});

test('joining is open to everybody who is signed in, and only as an applicant', async () => {
  const ask = await world.as('ruslan');
  const answer = await ask('POST', `/api/institutions/${a}/join`);
  expect(answer.json()).toEqual({ institutionId: a });
  const { memberships } = (await ask('GET', '/api/me')).json<{
    memberships: { institutionId: string; role: string }[];
  }>();
  expect(memberships.filter(({ institutionId }) => institutionId === a).map(({ role }) => role)).toEqual([
    'applicant',
  ]);
  // What is written here is seen, so that above nothing was.
  expect(await wires.touches()).toContainEqual({ name: 'membership', institution: a });
  expect(wires.tables).toBeGreaterThan(100);
});

test('nothing broke meanwhile', () => expect(world.complaints).toEqual([]));
