import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenedParticipant } from '../../src/contract/study-participant.ts';
import type { StudyView } from '../../src/contract/study-setup.ts';
import { mayUse } from '../../src/core/study/consent/may-use.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { listStudyConsents } from '../../src/register/study/list-study-consents.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { rotateKeys } from '../../src/register/rotate-keys.ts';
import { text } from '../../src/messages.ts';
import { openWorld, type Ask, type World } from '../world.ts';
import { readPaper, squeezed } from './read-paper.ts';

let world: World;
let admin: Client;
let dina: Ask;
let pavel: Ask;
let visitor: Ask;
const base = `/api/institutions/${nationalOffice}/studies`;

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  dina = await world.as('analyst');
  pavel = await world.as('analyst-3');
  ({ visitor } = world);
});
afterAll(async () => {
  await admin.end();
  await world.close();
});

const open = async (template: 'empty' | 'table-7' = 'table-7'): Promise<string> => {
  const answer = await dina('POST', base, { body: { title: 'Оқу тәжірибесі', template } });
  expect(answer.statusCode).toBe(200);
  return answer.json<{ id: string }>().id;
};
const read = async (id: string): Promise<StudyView> => (await dina('GET', `${base}/${id}`)).json<StudyView>();
const write = async (ask: Ask, id: string, baseVersion: number, part: object) => {
  const { record } = await read(id);
  return ask('PUT', `${base}/${id}/record`, { body: { baseVersion, record: { ...record, ...part } } });
};
const person = { name: 'Әсел Сәрсенова', names: ['Әсел', 'Әселдің'], contact: '+7 700 000 00 00' };
const addTo = async (id: string): Promise<{ id: string; pseudonym: string }> =>
  (
    await dina('POST', `${base}/${id}/participants`, {
      body: { mode: 'online', destination: 'POL', person },
    })
  ).json();
const codeOf = async (id: string, participantId: string): Promise<string> => {
  const address = `${base}/${id}/participants/${participantId}/code`;
  expect((await dina('POST', address)).statusCode).toBe(200);
  return (await dina('GET', address)).json<{ code: string }>().code;
};
const opened = async (code: string): Promise<OpenedParticipant> =>
  (await visitor('POST', '/api/study-participant/open', { body: { code } })).json<OpenedParticipant>();

describe('the record', () => {
  test('begins with Table 7, and each change is a version', async () => {
    const id = await open();
    const first = await read(id);
    expect(first).toMatchObject({ status: 'prepared', version: 1, title: 'Оқу тәжірибесі' });
    expect(first.record.guide.blocks.map(({ minutes }) => minutes)).toEqual([10, 10, 30, 10, 40, 10, 10]);
    expect((await write(dina, id, 1, { questions: ['Why?'] })).json()).toEqual({ version: 2 });
    // The same again is no version.
    expect((await write(dina, id, 2, {})).json()).toEqual({ version: 2 });
    const before = await dina('GET', `${base}/${id}/versions/1`);
    expect(before.json<{ record: { questions: string[] } }>().record.questions).toEqual([]);
    expect((await dina('GET', `${base}/${id}/versions/3`)).statusCode).toBe(404);
  });

  test('is not overwritten by somebody who saw an older version', async () => {
    const id = await open();
    await write(dina, id, 1, { ethics: 'Approved.' });
    const refused = await write(pavel, id, 1, { place: 'Almaty' });
    expect([refused.statusCode, refused.json()]).toEqual([
      409,
      { code: 'study-changed', params: { version: 2 } },
    ]);
    expect((await read(id)).record).toMatchObject({ ethics: 'Approved.', place: '' });
  });

  test('freezes questions and hypotheses when it is registered', async () => {
    const id = await open();
    const early = await dina('POST', `${base}/${id}/register`, {
      body: { sha256: (await read(id)).questionsSha256 },
    });
    expect(early.json()).toMatchObject({ code: 'study-questions-missing' });
    const stale = (await read(id)).questionsSha256;
    await write(dina, id, 1, { questions: ['Why?'], hypotheses: ['Because.'] });
    expect((await dina('POST', `${base}/${id}/register`, { body: { sha256: stale } })).json()).toMatchObject({
      code: 'study-changed',
    });
    const { questionsSha256 } = await read(id);
    expect(questionsSha256).toBe(
      createHash('sha256').update('{"hypotheses":["Because."],"questions":["Why?"]}').digest('hex'),
    );
    const done = await dina('POST', `${base}/${id}/register`, { body: { sha256: questionsSha256 } });
    expect(done.statusCode).toBe(200);
    expect(await read(id)).toMatchObject({
      status: 'registered',
      registeredVersion: 2,
      registeredSha256: questionsSha256,
    });
    expect((await write(dina, id, 2, { questions: ['What?'] })).json()).toMatchObject({
      code: 'study-questions-registered',
    });
    // Everything else may still change.
    expect((await write(dina, id, 2, { place: 'Almaty' })).json()).toEqual({ version: 3 });
  });

  test('is not registered once a session began, and stays as it is once it is closed', async () => {
    const id = await open();
    await write(dina, id, 1, { questions: ['Why?'] });
    await admin.query(
      `insert into study_session (institution_id, id, study_id, number, planned_on, status, guide_version, started_at,
                                  block, block_started_at, ended_at)
       values ($1, 'sse_' || gen_random_uuid(), $2, 1, '2026-03-02', 'running', 2, now(), 0, now(), null)`,
      [nationalOffice, id],
    );
    const { questionsSha256: sha256 } = await read(id);
    expect((await dina('POST', `${base}/${id}/register`, { body: { sha256 } })).json()).toMatchObject({
      code: 'study-session-begun',
    });
    expect((await dina('POST', `${base}/${id}/close`)).json()).toMatchObject({
      code: 'study-session-running',
    });
    await admin.query(`delete from study_session where study_id = $1`, [id]);
    expect((await dina('POST', `${base}/${id}/close`)).statusCode).toBe(200);
    expect((await write(dina, id, 2, { place: 'Almaty' })).json()).toMatchObject({ code: 'study-closed' });
  });
});

describe('participants', () => {
  test('get pseudonyms in their order, and their names lie sealed apart', async () => {
    const id = await open();
    expect((await addTo(id)).pseudonym).toBe('P01');
    const second = await addTo(id);
    expect(second.pseudonym).toBe('P02');
    const list = await dina('GET', `${base}/${id}/participants`);
    expect(list.body).not.toContain('Әсел');
    const { rows } = await admin.query<{ person_sealed: string }>(
      'select person_sealed from participant_key where id = $1',
      [second.id],
    );
    expect(rows[0]?.person_sealed).toMatch(/^v1:/);
    const tables = await admin.query<{ found: boolean }>(
      `select exists (select 1 from journal where data::text like '%Әсел%')
           or exists (select 1 from request_answer where answer::text like '%Әсел%') as found`,
    );
    expect(tables.rows[0]?.found).toBe(false);
  });

  test('have a key that is read by itself, and each look is written down', async () => {
    const id = await open();
    const { id: participantId } = await addTo(id);
    const looks = async (): Promise<number> =>
      (
        await admin.query<{ count: number }>(
          `select count(*)::int as count from access_log where record_id = $1 and what = 'read' and actor = $2`,
          [participantId, world.accounts.get('analyst')],
        )
      ).rows[0]?.count ?? 0;
    expect(await looks()).toBe(0);
    const key = await dina('GET', `${base}/${id}/participants/${participantId}/key`);
    expect(key.json()).toEqual(person);
    expect(await looks()).toBe(1);
    const changed = { ...person, contact: 'asel@example.org' };
    await dina('PUT', `${base}/${id}/participants/${participantId}`, {
      body: { mode: 'in-person', destination: '', status: 'came', person: changed },
    });
    expect((await dina('GET', `${base}/${id}/participants/${participantId}/key`)).json()).toEqual(changed);
    expect((await rotateKeys(world.register, world.vault)).unreadable).toEqual([]);
  });

  test('are let in by their newest code alone', async () => {
    const id = await open();
    const { id: participantId } = await addTo(id);
    const old = await codeOf(id, participantId);
    const code = await codeOf(id, participantId);
    expect(code).not.toBe(old);
    const refused = await visitor('POST', '/api/study-participant/open', { body: { code: old } });
    expect([refused.statusCode, refused.json()]).toEqual([404, { code: 'participant-code-unknown' }]);
    const typed = code.toLowerCase().replaceAll('-', ' ');
    expect(await opened(typed)).toMatchObject({ study: 'Оқу тәжірибесі', pseudonym: 'P01', consents: [] });
    // The code stands nowhere.
    const stored = await admin.query<{ found: boolean }>(
      `select exists (select 1 from request_answer where answer::text like '%' || $1 || '%')
           or exists (select 1 from journal where data::text like '%' || $1 || '%') as found`,
      [code],
    );
    expect(stored.rows[0]?.found).toBe(false);
  });
});

describe('consents', () => {
  const give = async (code: string, locale: 'kk' | 'ru' | 'en', purposes: readonly string[]) => {
    const { texts } = await opened(code);
    const gives = texts
      .filter((text) => text.locale === locale && purposes.includes(text.purpose))
      .map(({ purpose, version, textSha256 }) => ({ purpose, version, textSha256 }));
    return visitor('POST', '/api/study-participant/give', { body: { code, locale, gives } });
  };

  test('are to the text that was read, in its language', async () => {
    const id = await open();
    const { id: participantId } = await addTo(id);
    const code = await codeOf(id, participantId);
    expect((await give(code, 'ru', ['quotation'])).json()).toMatchObject({
      code: 'study-consent-needs-taking-part',
    });
    expect((await give(code, 'ru', ['taking-part', 'quotation'])).json()).toEqual({ given: 2 });
    expect((await give(code, 'kk', ['taking-part'])).json()).toEqual({ given: 0 });
    const { consents, texts } = await opened(code);
    expect(consents.map(({ purpose, locale, givenBy }) => [purpose, locale, givenBy])).toEqual([
      ['quotation', 'ru', 'participant'],
      ['taking-part', 'ru', 'participant'],
    ]);
    const shown = texts.find(({ purpose, locale }) => purpose === 'quotation' && locale === 'ru');
    const { rows } = await admin.query<{ text_sha256: string }>(
      `select text_sha256 from study_consent where participant_id = $1 and purpose = 'quotation'`,
      [participantId],
    );
    expect(rows[0]?.text_sha256).toBe(
      createHash('sha256')
        .update(shown?.text ?? '')
        .digest('hex'),
    );
    const wrong = { purpose: 'archive', version: 1, textSha256: '0'.repeat(64) };
    const refused = await visitor('POST', '/api/study-participant/give', {
      body: { code, locale: 'ru', gives: [wrong] },
    });
    expect(refused.json()).toMatchObject({ code: 'study-consent-text-changed' });
  });

  test('end one by one, and all of them with the consent to take part, whose key is then gone', async () => {
    const id = await open();
    const { id: participantId } = await addTo(id);
    const code = await codeOf(id, participantId);
    await give(code, 'en', ['taking-part', 'quotation', 'archive']);
    const may = async () =>
      world.register.inInstitution(nationalOffice, async (trx) =>
        mayUse(await listStudyConsents(trx, nationalOffice, id), participantId),
      );
    expect(await may()).toMatchObject({ counted: true, quoted: true, archived: true, recorded: false });
    const withdraw = async (...withdraws: readonly string[]) =>
      visitor('POST', '/api/study-participant/withdraw', { body: { code, withdraws } });
    expect((await withdraw('quotation')).json()).toEqual({ withdrawn: 1 });
    expect(await may()).toMatchObject({ counted: true, quoted: false, archived: true });
    // Two consents and the participant.
    expect((await withdraw('taking-part')).json()).toEqual({ withdrawn: 3 });
    expect(await may()).toMatchObject({ counted: false, quoted: false, archived: false });
    const view = await dina('GET', `${base}/${id}/participants/${participantId}`);
    expect(view.json()).toMatchObject({ pseudonym: 'P01', status: 'left' });
    const keys = await admin.query('select 1 from participant_key where id = $1', [participantId]);
    expect(keys.rows).toEqual([]);
    expect((await dina('GET', `${base}/${id}/participants/${participantId}/key`)).statusCode).toBe(404);
    expect((await give(code, 'en', ['taking-part'])).json()).toMatchObject({
      code: 'study-participant-left',
    });
    // The pseudonym is not given to anybody else.
    expect((await addTo(id)).pseudonym).toBe('P02');
  });

  test('are entered from paper by an analyst', async () => {
    const id = await open();
    const { id: participantId } = await addTo(id);
    const address = `${base}/${id}/participants/${participantId}`;
    const { texts } = (await dina('GET', address)).json<OpenedParticipant>();
    const gives = texts
      .filter(({ locale, purpose }) => locale === 'kk' && ['taking-part', 'recording'].includes(purpose))
      .map(({ purpose, version, textSha256 }) => ({ purpose, version, textSha256 }));
    const record = async (body: object) => dina('POST', `${address}/consents`, { body });
    expect((await record({ locale: 'kk', gives, withdraws: [] })).json()).toEqual({ recorded: 2 });
    expect((await record({ locale: 'kk', gives, withdraws: ['recording'] })).json()).toMatchObject({
      code: 'study-consent-given-and-withdrawn',
    });
    expect((await record({ locale: 'kk', gives: [], withdraws: ['recording'] })).json()).toEqual({
      recorded: 1,
    });
    const list = (await dina('GET', `${base}/${id}/participants`)).json<{ uses: unknown }>();
    expect(list.uses).toMatchObject({
      counted: { used: 1, withheld: 0 },
      recorded: { used: 0, withheld: 1 },
    });
  });
});

describe('papers', () => {
  test.each([
    ['table-7-file', 'pdf', 'kk', '%PDF'],
    ['table-7-file', 'docx', 'ru', 'PK'],
    ['coreq-file', 'pdf', 'ru', '%PDF'],
    ['coreq-file', 'docx', 'en', 'PK'],
  ] as const)('%s as %s in %s says that it is invented', async (file, format, locale, begin) => {
    const id = await open();
    const answer = await dina('GET', `${base}/${id}/${file}?locale=${locale}&format=${format}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.subarray(0, begin.length).toString('latin1')).toBe(begin);
    const { words } = await readPaper(answer.rawPayload, format);
    expect(words).toContain(squeezed(text(locale, 'study-desk.demonstration')));
  });

  test('COREQ as CSV has 32 items, gaps among them, and counts what the study has', async () => {
    const id = await open('empty');
    const { id: participantId } = await addTo(id);
    await dina('PUT', `${base}/${id}/participants/${participantId}`, {
      body: { mode: 'online', destination: 'POL', status: 'came' },
    });
    const answer = await dina('GET', `${base}/${id}/coreq-file?locale=en&format=csv`);
    const lines = answer.body.replace('\ufeff', '').trim().split('\n');
    expect(lines.filter((line) => /^\d+,/.test(line))).toHaveLength(32);
    expect(answer.body).toMatch(/^12,.*Participants: 1$/m);
    expect(answer.body).toMatch(/^9,.*,$/m);
    const { items } = (await dina('GET', `${base}/${id}/coreq?locale=kk`)).json<{
      items: readonly { number: number; words: readonly string[] }[];
    }>();
    expect(items.find(({ number }) => number === 16)?.words).toContain('Польша');
  });
});

test('nobody but the analysts of the institution gets anything of it', async () => {
  const id = await open();
  const elsewhere = `/api/institutions/${world.institutions.get('alatau')}/studies`;
  expect((await dina('GET', elsewhere)).statusCode).toBe(403);
  expect((await dina('GET', `${elsewhere}/${id}`)).statusCode).toBe(403);
  const coordinator = await world.as('alatau-coordinator');
  for (const address of ['', '/participants', '/coreq?locale=kk', '/versions/1'])
    expect((await coordinator('GET', `${base}/${id}${address}`)).statusCode).toBe(403);
  expect((await visitor('GET', `${base}/${id}`)).statusCode).toBe(401);
});

test('the journal makes every standing of it again', async () => {
  expect((await replay(world.register)).differences).toEqual([]);
});
