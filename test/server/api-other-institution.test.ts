import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../src/contract/endpoints.ts';
import { invitePersonCommand } from '../../src/register/institution/invite-person.ts';
import { perform } from '../../src/register/perform.ts';
import { emailOf, storyPeople } from '../../src/story/people.ts';
import { addressOf, attempts, type Subject } from '../access/attempts.ts';
import { nextKey, openWorld, type World } from '../world.ts';

/** Members of one university, from the mightiest to a student. */
const askers = [
  'alatau-administrator',
  'alatau-coordinator',
  'alatau-head',
  'reviewer-3',
  'aigerim',
] as const;

const addressed = endpoints.filter(({ path }) => path.includes(':institutionId'));
const takesRecord = addressed.filter(({ path }) => /:(id|personId)\b/.test(path));

let world: World;
let admin: Client;
let a = '';
let b = '';

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
});
afterAll(async () => {
  await admin.end();
  await world.close();
});

const one = async (statement: string): Promise<string> => {
  const { rows } = await admin.query<{ id: string }>(statement);
  const [row] = rows;
  if (row === undefined) throw new Error(`nothing: ${statement}`);
  return row.id;
};

/** A record of an institution for each noun that addresses name. */
const recordsOf = async (institutionId: string) => ({
  idn: await one(`select id from identifier where institution_id = '${institutionId}' limit 1`),
  inv: await one(
    `select id from invitation where institution_id = '${institutionId}' and accepted_at is null limit 1`,
  ),
  mem: await one(
    `select id from membership where institution_id = '${institutionId}' and role = 'coordinator' limit 1`,
  ),
  ent: await one(
    `select id from journal where institution_id = '${institutionId}' and noun = 'person' limit 1`,
  ),
});

const subjectOf = async (institutionId: string): Promise<Subject> => {
  const personId = await one(
    `select person_id as id from consent where institution_id = '${institutionId}' order by id limit 1`,
  );
  return {
    institutionId,
    personId,
    consentId: await one(
      `select id from consent where institution_id = '${institutionId}' and person_id = '${personId}' limit 1`,
    ),
    accountId: await one(
      `select account_id as id from person where institution_id = '${institutionId}' and id = '${personId}'`,
    ),
  };
};

/** All rows of an institution but the notes about attempts. */
const rowsOf = async (institutionId: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  const found = await admin.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute t on t.attrelid = c.oid and t.attname = 'institution_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and c.relname not in ('access_log', 'request_answer', 'journal_reader') order by 1`);
  const rows: Record<string, readonly string[]> = {};
  for (const { name } of found.rows) {
    const lines = await admin.query<{ line: string }>(
      `select t::text as line from ${name} t where institution_id = $1 order by 1`,
      [institutionId],
    );
    rows[name] = lines.rows.map(({ line }) => line);
  }
  return rows;
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
];

describe.each(askers)('%s', (asker) => {
  test.each(addressed.filter(({ id }) => id !== 'history.read' && id !== 'member.join'))(
    'is refused at another university: $id',
    async (endpoint) => {
      const attempt = attempts[endpoint.id];
      if (attempt === undefined) throw new Error(`no attempt for ${endpoint.id}`);
      const ask = await world.as(asker);
      const subject = await subjectOf(b);
      const given = attempt.given(subject);
      const records = await recordsOf(b);
      const prefix = given.params?.['id']?.slice(0, 3) ?? '';
      const params = prefix in records ? { id: records[prefix as keyof typeof records] } : {};
      const before = { rows: await rowsOf(b), refusals: await refusalsIn(b) };
      const answer = await ask(
        endpoint.method,
        addressOf(endpoint, { ...given, params: { ...given.params, ...params } }),
        given,
      );
      expect([answer.statusCode, answer.json()]).toEqual([403, { code: 'not-permitted' }]);
      expect(await rowsOf(b)).toEqual(before.rows);
      const isCommand = endpoint.method !== 'GET';
      const isThere = attempt.place !== 'office';
      expect(await refusalsIn(b)).toBe(before.refusals + (isCommand && isThere ? 1 : 0));
    },
  );

  test.each(takesRecord.filter(({ id }) => id !== 'history.read'))(
    'cannot smuggle a record of another university into his own: $id',
    async (endpoint) => {
      const attempt = attempts[endpoint.id];
      if (attempt === undefined) throw new Error(`no attempt for ${endpoint.id}`);
      const ask = await world.as(asker);
      const subject = { ...(await subjectOf(b)), institutionId: a };
      const given = attempt.given(subject);
      const records = await recordsOf(b);
      const prefix = given.params?.['id']?.slice(0, 3) ?? '';
      const params = prefix in records ? { id: records[prefix as keyof typeof records] } : {};
      const before = { a: await rowsOf(a), b: await rowsOf(b) };
      const answer = await ask(
        endpoint.method,
        addressOf(endpoint, { ...given, params: { ...given.params, ...params } }),
        given,
      );
      expect([403, 404]).toContain(answer.statusCode);
      expect(secretsOf('esil').filter((secret) => answer.body.includes(secret))).toEqual([]);
      expect({ a: await rowsOf(a), b: await rowsOf(b) }).toEqual(before);
    },
  );

  test('cannot give a role at home to somebody of another university', async () => {
    const ask = await world.as(asker);
    const body = { accountId: world.accounts.get('esil-coordinator'), role: 'coordinator' };
    const answer = await ask('POST', `/api/institutions/${a}/members`, { body });
    expect([403, 404]).toContain(answer.statusCode);
  });

  test.each(historyNouns)('reads no history of another university: %s', async (noun) => {
    const ask = await world.as(asker);
    const records = { ...(await recordsOf(b)), ...(await subjectOf(b)) };
    const ids = [
      records.idn,
      records.inv,
      records.mem,
      records.personId,
      records.consentId,
      records.accountId,
      b,
    ];
    for (const id of ids) {
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
      const given = attempts[endpoint.id]?.given({ ...(await subjectOf(b)), institutionId }) ?? {};
      const { statusCode, headers } = await ask(endpoint.method, addressOf(endpoint, given), given);
      expect([endpoint.id, institutionId, statusCode]).toEqual([
        endpoint.id,
        institutionId,
        expect.toSatisfy((status: number) => status < 500),
      ]);
      expect(headers['content-type']).toMatch(/^application\/jsonl?;/);
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
});

test('nothing broke meanwhile', () => expect(world.complaints).toEqual([]));
