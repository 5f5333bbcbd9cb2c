import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgreementView, AgreementRow } from '../../../src/contract/agreement.ts';
import { isRecord } from './is-record.ts';
import { sampleTranscript } from '../../../src/story/sample-transcript.ts';
import { storyHosts } from '../../../src/story/story-agreements.ts';
import { untilQuiet } from '../../server/until-quiet.ts';
import { nextKey, openWorld, type Ask, type World } from '../../world.ts';
import { placeStay } from './awarded-stay.ts';

const from = '2027-09-01';
const to = '2027-12-31';

let world: World;
let admin: Client;
let place = '';
let stay = '';
let coordinator: Ask;
let bota: Ask;
beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  const placed = await placeStay(admin, 'bota@esil.example', { from, to });
  place = `/api/institutions/${placed.institutionId}`;
  stay = placed.mobilityId;
  coordinator = await world.as('esil-coordinator');
  bota = await world.as('bota');
}, 240_000);
afterAll(async () => {
  await admin.end();
  await world.close({ isDamaged: true });
});

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}
const say = async (ask: Ask, method: string, path: string, body?: unknown): Promise<Answer> => {
  const answer = await ask(method, path.startsWith('/api') ? path : `${place}${path}`, { body });
  const parsed: unknown = JSON.parse(answer.body);
  return { status: answer.statusCode, body: isRecord(parsed) ? parsed : {} };
};
const read = async (id: string, ask = coordinator): Promise<AgreementView> =>
  (await say(ask, 'GET', `/agreements/${id}`)).body['agreement'] as AgreementView;
const versions = async (): Promise<readonly AgreementRow[]> =>
  (await say(coordinator, 'GET', `/mobilities/${stay}/agreements`)).body['agreements'] as AgreementRow[];
const entries = async (kind: string, record: string): Promise<number> => {
  const { rows } = await admin.query<{ n: number }>(
    'select count(*)::int as n from journal where kind = $1 and record_id = $2',
    [kind, record],
  );
  return rows[0]?.n ?? -1;
};
const lastLetter = async (kind: string): Promise<{ readonly text: string; readonly address: string }> => {
  await untilQuiet(admin);
  const { rows } = await admin.query<{ text: string; address: string }>(
    'select text, address from mail where kind = $1 order by id desc limit 1',
    [kind],
  );
  return rows[0] ?? { text: '', address: '' };
};
const hostToken = async (): Promise<string> =>
  /host-signature#(\S+)/.exec((await lastLetter('host-signature')).text)?.[1] ?? '';
const hostOf = (token: string): string => `/api/host-signatures/${token}`;
const codeFor = async (token: string): Promise<string> => {
  expect((await say(world.visitor, 'POST', `${hostOf(token)}/codes`)).status).toBe(200);
  return /: (\d{6})/.exec((await lastLetter('host-code')).text)?.[1] ?? '';
};

/** Begin a version as the university, complete it and offer it. */
const offer = async (changed: object = {}): Promise<AgreementView> => {
  const { body } = await say(coordinator, 'POST', `/mobilities/${stay}/agreements`);
  const id = String(body['id']);
  const draft = await read(id);
  const content = draft.content && {
    ...draft.content,
    host: { ...draft.content.host, ...storyHosts.elbe },
    ...changed,
  };
  const saved = await say(coordinator, 'PUT', `/agreements/${id}/content`, { base: draft.base, content });
  const offered = await say(coordinator, 'POST', `/agreements/${id}/offer`, { base: saved.body['version'] });
  expect(offered).toMatchObject({ status: 200 });
  return read(id);
};
const sign = async (ask: Ask, { id, contentSha256 }: AgreementView, party: 'participant' | 'sending') =>
  say(ask, 'POST', `/agreements/${id}/${party}-signature`, { contentSha256 });

describe('writing', () => {
  test('the coordinator begins from the award; nobody else may, and nobody else reads the draft', async () => {
    expect((await say(bota, 'POST', `/mobilities/${stay}/agreements`)).status).toBe(403);
    expect(
      (await say(await world.as('alatau-coordinator'), 'POST', `/mobilities/${stay}/agreements`)).status,
    ).toBe(403);
    const begun = await say(coordinator, 'POST', `/mobilities/${stay}/agreements`);
    const again = await say(coordinator, 'POST', `/mobilities/${stay}/agreements`);
    expect(again.body['id']).toBe(begun.body['id']);
    const id = String(begun.body['id']);
    const draft = await read(id);
    expect(draft.content?.tasks[0]).toMatchObject({ title: 'Студент өмірі туралы эссе', supersededBy: null });
    expect(draft.missing.map(({ field }) => field)).toContain('host.signer.email');
    expect((await say(bota, 'GET', `/agreements/${id}`)).status).toBe(404);
    expect((await say(await world.as('esil-head'), 'GET', `/agreements/${id}`)).status).toBe(404);
    expect((await say(await world.as('alatau-coordinator'), 'GET', `/agreements/${id}`)).status).toBe(403);
  });
  test('two tabs find each other out, and what is missing keeps it from being offered', async () => {
    const { body } = await say(coordinator, 'POST', `/mobilities/${stay}/agreements`);
    const id = String(body['id']);
    const { content, base } = await read(id);
    const put = async (said: object, on: number) =>
      say(coordinator, 'PUT', `/agreements/${id}/content`, { base: on, content: { ...content, ...said } });
    expect((await put({ plannedEnd: '2027-08-01' }, base)).status).toBe(200);
    expect((await put({ plannedEnd: '2027-08-02' }, base)).body['code']).toBe('section-changed-elsewhere');
    const refused = await say(coordinator, 'POST', `/agreements/${id}/offer`, { base: base + 1 });
    expect(refused.status).toBe(422);
    expect(refused.body['list']).toContainEqual(
      expect.objectContaining({ code: 'stay-ends-before-start', field: 'plannedEnd' }),
    );
    expect((await put({ plannedEnd: to }, base + 1)).status).toBe(200);
    expect((await say(bota, 'POST', `/agreements/${id}/offer`, { base: base + 2 })).body['code']).toBe(
      'agreement-of-other-side',
    );
  });
});

describe('answering', () => {
  test('both at home sign at the same moment: the host is asked once', async () => {
    const version = await offer();
    const [one, two] = await Promise.all([
      sign(bota, version, 'participant'),
      sign(coordinator, version, 'sending'),
    ]);
    expect([one.status, two.status]).toEqual([200, 200]);
    const { signatures } = await read(version.id);
    expect(signatures.map(({ status }) => status)).toEqual(['signed', 'signed', 'asked']);
    expect(await entries('SignatureAsked', signatures[2]?.id ?? '')).toBe(1);
    expect((await lastLetter('host-signature')).address).toBe('a.keller@elbe.example');
    expect((await sign(bota, version, 'participant')).status).toBe(200);
    expect(await entries('AgreementSigned', signatures[0]?.id ?? '')).toBe(1);
  });
  test('nobody signs what was not shown to him, nor for the other side', async () => {
    const [version] = await versions();
    if (version === undefined) throw new Error('no version');
    const other = { contentSha256: 'b'.repeat(64) };
    const outdated = await say(coordinator, 'POST', `/agreements/${version.id}/sending-signature`, other);
    expect(outdated.body['code']).toBe('agreement-outdated');
    const own = { contentSha256: version.contentSha256 };
    expect((await say(bota, 'POST', `/agreements/${version.id}/sending-signature`, own)).status).toBe(403);
    expect(
      (await say(coordinator, 'POST', `/agreements/${version.id}/participant-signature`, own)).status,
    ).toBe(403);
    expect(
      (
        await say(await world.as('auditor'), 'POST', `/agreements/${version.id}/sending-refusal`, {
          ...own,
          reason: 'no reason',
        })
      ).status,
    ).toBe(403);
  });
  test('somebody else with the link cannot answer: the code goes to the host, and tries are limited', async () => {
    const token = await hostToken();
    const opened = await say(world.visitor, 'GET', hostOf(token));
    expect(opened.body).toMatchObject({ state: 'open', codeGoesTo: 'a•••@elbe.example', locale: 'en' });
    const said = { contentSha256: opened.body['contentSha256'], name: 'Somebody Else', position: 'Nobody' };
    const tryWith = async (code: string) =>
      say(world.visitor, 'POST', `${hostOf(token)}/sign`, { ...said, code });
    expect((await tryWith('000000')).body['code']).toBe('code-not-sent');
    const right = await codeFor(token);
    const wrong = right === '111111' ? '222222' : '111111';
    for (const left of [4, 3, 2, 1]) {
      expect((await tryWith(wrong)).body).toMatchObject({ code: 'code-wrong', params: { left } });
    }
    expect((await tryWith(wrong)).body['code']).toBe('code-tries-used-up');
    expect((await tryWith(right)).body['code']).toBe('code-tries-used-up');
    const late = await codeFor(token);
    await admin.query(`update host_code set expires_at = now() - interval '1 second'`);
    expect((await tryWith(late)).body['code']).toBe('code-expired');
    await admin.query('update host_code set sent = 10');
    const many = await say(world.visitor, 'POST', `${hostOf(token)}/codes`);
    expect([many.status, many.body['code']]).toEqual([429, 'codes-too-many']);
    await admin.query('delete from host_code');
  });
  test('a link of an earlier letter, of another installation or after its days opens nothing', async () => {
    const [version] = await versions();
    const old = await hostToken();
    expect((await say(coordinator, 'POST', `/agreements/${version?.id}/host-link`)).status).toBe(200);
    const fresh = await hostToken();
    expect(fresh).not.toBe(old);
    for (const token of [old, `${fresh.slice(0, -2)}AA`, 'nothing', `x${fresh}`]) {
      expect((await say(world.visitor, 'GET', hostOf(token))).status).toBe(404);
    }
    const later = world.appWith({
      setting: { ...world.parts.setting, now: () => new Date(Date.now() + 31 * 86_400_000) },
    });
    const expired = await later.inject({ method: 'GET', url: hostOf(fresh) });
    expect(JSON.parse(expired.body)).toMatchObject({ state: 'expired', content: null, participant: '' });
  });
  test('the host refuses with a reason; office and participant are told, and a correction is not blocked', async () => {
    const [version] = await versions();
    const token = await hostToken();
    const code = await codeFor(token);
    const said = {
      contentSha256: version?.contentSha256,
      name: 'Anna Keller',
      reason: 'Too early for us.',
      code,
    };
    expect((await say(world.visitor, 'POST', `${hostOf(token)}/refuse`, said)).status).toBe(200);
    expect((await say(world.visitor, 'GET', hostOf(token))).body).toMatchObject({
      state: 'refused',
      content: null,
    });
    await untilQuiet(admin);
    const { rows } = await admin.query<{ address: string; text: string }>(
      `select address, text from mail where kind = 'agreement-refused' and text like '%Too early for us.%' order by 1`,
    );
    expect(rows.map(({ address }) => address)).toEqual([
      'bota@esil.example',
      'esil-coordinator@esil.example',
    ]);
    const waiting = await say(coordinator, 'GET', '/agreements');
    expect(waiting.body['toDraft']).toContainEqual(
      expect.objectContaining({ mobilityId: stay, refused: { agreementId: version?.id, party: 'host' } }),
    );
    const corrected = await offer({ reason: 'A week later.', plannedStart: '2027-09-08' });
    expect(corrected).toMatchObject({ cause: 'correction', corrects: 1, version: 2 });
  });
  test('the third signature brings it into force, and the link used twice says so kindly', async () => {
    const [row] = await versions();
    const version = await read(row?.id ?? '');
    await sign(coordinator, version, 'sending');
    await sign(bota, version, 'participant');
    const token = await hostToken();
    const said = { contentSha256: version.contentSha256, name: 'Anna Keller', position: 'Head of office' };
    const code = await codeFor(token);
    const headers = { 'idempotency-key': nextKey() };
    const press = async () =>
      world.visitor('POST', `${hostOf(token)}/sign`, { body: { ...said, code }, headers });
    expect(JSON.parse((await press()).body)).toEqual({ signed: true, inForce: true });
    // The answer was lost on its way and the page asks again with the same key.
    expect(JSON.parse((await press()).body)).toEqual({ signed: true, inForce: true });
    const twice = await say(world.visitor, 'POST', `${hostOf(token)}/sign`, { ...said, code });
    expect([twice.status, twice.body['code']]).toEqual([409, 'already-signed']);
    expect((await say(world.visitor, 'GET', hostOf(token))).body).toMatchObject({ state: 'signed' });
    const { body } = await say(coordinator, 'GET', `/mobilities/${stay}`);
    expect(body['mobility']).toMatchObject({
      ...{ status: 'agreed', agreementVersion: 2, plannedStart: '2027-09-08', plannedEnd: to },
    });
    const { rows } = await admin.query<{ actor: string }>(
      `select actor from journal where kind = 'MobilityAgreed' and record_id = $1`,
      [stay],
    );
    expect(rows).toEqual([{ actor: 'host' }]);
  });
});

test('a look of the office at an agreement is written down, the participant’s own is not', async () => {
  const [row] = await versions();
  const looks = async (): Promise<number> => {
    const { rows } = await admin.query<{ n: number }>(
      `select count(*)::int as n from access_log where permission = 'read-agreement' and what = 'read' and record_id = $1`,
      [row?.id],
    );
    return rows[0]?.n ?? -1;
  };
  const before = await looks();
  await read(row?.id ?? '', bota);
  expect(await looks()).toBe(before);
  await read(row?.id ?? '');
  expect(await looks()).toBe(before + 1);
});

test('a scanned copy is taken for a party, and given back to those who may read', async () => {
  const { body } = await say(bota, 'POST', `/mobilities/${stay}/change-requests`);
  const id = String(body['id']);
  const draft = await read(id, bota);
  const content = draft.content && { ...draft.content, reason: 'Home sooner.', plannedEnd: '2027-12-20' };
  const saved = await say(bota, 'PUT', `/agreements/${id}/content`, { base: draft.base, content });
  expect((await say(coordinator, 'GET', `/agreements/${id}`)).status).toBe(404);
  await say(bota, 'POST', `/agreements/${id}/offer`, { base: saved.body['version'] });
  const version = await read(id);
  const query = new URLSearchParams({
    party: 'host',
    name: 'Anna Keller',
    contentSha256: version.contentSha256 ?? '',
    compared: 'yes',
  });
  const upload = async (ask: Ask, payload: string) =>
    ask('POST', `${place}/agreements/${id}/scans?${query}`, {
      body: payload,
      headers: { 'content-type': 'application/pdf' },
    });
  const pdf = Buffer.from(sampleTranscript('agreement')).toString('latin1');
  expect((await upload(bota, pdf)).statusCode).toBe(403);
  expect((await upload(coordinator, 'no document')).statusCode).toBe(415);
  expect((await upload(coordinator, pdf)).statusCode).toBe(200);
  const { signatures } = await read(id);
  expect(signatures[2]).toMatchObject({ status: 'signed', way: 'scan', name: 'Anna Keller' });
  const file = await bota('GET', `${place}/signatures/${signatures[2]?.id}/file`);
  expect([file.statusCode, file.body]).toEqual([200, pdf]);
  const stranger = await world.as('alatau-coordinator');
  expect((await stranger('GET', `${place}/signatures/${signatures[2]?.id}/file`)).statusCode).toBe(403);
  await sign(bota, version, 'participant');
  const last = await sign(coordinator, version, 'sending');
  expect(last.body).toEqual({ signed: true, inForce: true });
  expect((await read(id)).status).toBe('in-force');
});

test('two stays of a person do not overlap', async () => {
  await admin.query(
    `update mobility set planned_start = '2027-09-01', planned_end = '2027-10-01', status = 'awarded'
      where account_id = $1 and id <> $2`,
    [world.accounts.get('bota'), stay],
  );
  const other = await admin.query<{ id: string }>(
    `insert into mobility select institution_id, 'mob_' || gen_random_uuid(), call_id, x.id, award_id, account_id,
            person_id, group_id, 'awarded', level, region_id, grant_amount, country, host_id, '2027-12-01', '2028-02-01',
            null, null, null, null, null, now()
       from mobility m, lateral (select id from application a where a.institution_id = m.institution_id
                                    and not exists (select from mobility o where o.institution_id = a.institution_id
                                                       and o.application_id = a.id) limit 1) x
      where m.id = $1 returning id`,
    [stay],
  );
  const { body } = await say(bota, 'POST', `/mobilities/${stay}/change-requests`);
  const draft = await read(String(body['id']), bota);
  const content = draft.content && { ...draft.content, reason: 'Longer.', plannedEnd: '2028-01-15' };
  const saved = await say(bota, 'PUT', `/agreements/${draft.id}/content`, { base: draft.base, content });
  const refused = await say(bota, 'POST', `/agreements/${draft.id}/offer`, { base: saved.body['version'] });
  expect(refused.body).toMatchObject({
    code: 'mobilities-overlap',
    params: { from: '2027-12-01', to: '2028-02-01' },
  });
  await admin.query(`update mobility set status = 'cancelled' where id = $1`, [other.rows[0]?.id]);
  const free = await say(bota, 'POST', `/agreements/${draft.id}/offer`, { base: saved.body['version'] });
  expect(free.status).toBe(200);
});
