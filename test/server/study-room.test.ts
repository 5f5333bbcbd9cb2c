import { createHmac, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPollAnswers } from '../../src/register/study/list-poll-answers.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { nextKey, openWorld, type Ask, type World } from '../world.ts';

let world: World;
let admin: Client;
let analyst: Ask;
let office = '';
let studyId = '';
let sessionId = '';
let base = '';

const mark = (): string => randomBytes(24).toString('base64url');
const content = {
  question: { kk: 'Қайтасыз ба?', ru: 'Вернётесь?', en: 'Will you return?' },
  options: [
    { id: 'yes', words: { kk: 'Иә', ru: 'Да', en: 'Yes' } },
    { id: 'no', words: { kk: 'Жоқ', ru: 'Нет', en: 'No' } },
    { id: 'perhaps', words: { kk: 'Мүмкін', ru: 'Возможно', en: 'Perhaps' } },
  ],
};

/** A call that must be taken. */
const must = async <Answer>(ask: Ask, method: string, url: string, body: unknown = {}): Promise<Answer> => {
  const answer = await ask(method, url, method === 'GET' ? {} : { body });
  expect([url, answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([url, 200, '']);
  return answer.json<Answer>();
};
const refusalOf = async (ask: Ask, url: string, body: unknown): Promise<string> =>
  (await ask('POST', url, { body })).json<{ code: string }>().code;

interface View {
  readonly code: string | null;
  readonly session: { readonly status: string; readonly block: number | null };
  readonly people: readonly { participantId: string; pseudonym: string; cameAt: string | null }[];
  readonly polls: readonly { id: string; seen: number; answered: number; counts: Record<string, number> }[];
  readonly notes: readonly { words: string; writtenBy: string | null }[];
}
const view = async (): Promise<View> => must(analyst, 'GET', `${base}/sessions/${sessionId}`);
const lead = async (step: string, block: number | null): Promise<unknown> =>
  must(analyst, 'POST', `${base}/sessions/${sessionId}/lead`, { step, block });
const openedPoll = async (answersAre: string, kind = 'single', takenBy = 'phone'): Promise<string> => {
  const { id } = await must<{ id: string }>(analyst, 'POST', `${base}/sessions/${sessionId}/polls`, {
    kind,
    answersAre,
    takenBy,
    content,
  });
  await must(analyst, 'POST', `${base}/polls/${id}/open`);
  return id;
};
const close = async (pollId: string): Promise<unknown> =>
  must(analyst, 'POST', `${base}/polls/${pollId}/close`);

interface Said {
  readonly by: Readonly<Record<string, string>>;
  readonly is: 'seen' | 'left' | 'chosen';
  readonly choices?: readonly string[];
  readonly key?: string;
}
let room = '';
const say = async (pollId: string, { by, is, choices, key = nextKey() }: Said) =>
  world.visitor('POST', '/api/rooms/answers', {
    body: { room, pollId, by, answer: is === 'chosen' ? { is, choices } : { is } },
    headers: { 'idempotency-key': key },
  });

/** Every row of every table as text, with the transaction that wrote it. */
const everything = async (): Promise<readonly { table: string; row: string; xmin: string }[]> => {
  const { rows: tables } = await admin.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%' and c.relkind = 'r'
      order by 1, 2`,
  );
  const all = [];
  for (const { schema, name } of tables) {
    const { rows } = await admin.query<{ row: string; xmin: string }>(
      `select t::text as row, t.xmin::text as xmin from "${schema}"."${name}" t`,
    );
    all.push(...rows.map((row) => ({ table: name, ...row })));
  }
  return all;
};

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  office = world.institutions.get('office') ?? '';
  analyst = await world.as('analyst');
  const { rows } = await admin.query<{ id: string; study: string }>(
    `select id, study_id as study from study_session where status = 'planned' order by number desc limit 1`,
  );
  [sessionId, studyId] = [rows[0]?.id ?? '', rows[0]?.study ?? ''];
  base = `/api/institutions/${office}/studies/${studyId}`;
});
afterAll(async () => {
  await admin.end();
  await world.close();
});

describe('a session of the story', () => {
  test('is begun, and its code lets phones in', async () => {
    await lead('begin', null);
    const { code, session } = await view();
    expect(session).toMatchObject({ status: 'running', block: 0 });
    const opened = await must<{ room: string; isPersonal: boolean }>(
      world.visitor,
      'POST',
      '/api/rooms/open',
      { code: (code ?? '').toLowerCase().replaceAll('-', ' ') },
    );
    ({ room } = opened);
    expect(opened.isPersonal).toBe(false);
    const shown = await must<{ revision: string; shows: object }>(
      world.visitor,
      'GET',
      `/api/rooms/${room}/screen`,
    );
    expect(shown.shows).toEqual({ isRunning: true, poll: null });
    const again = await must(world.visitor, 'GET', `/api/rooms/${room}/screen?revision=${shown.revision}`);
    expect(again).toEqual({ revision: shown.revision, shows: null });
  });

  test('goes on a block once, though two hands press', async () => {
    await lead('next', 0);
    expect(await refusalOf(analyst, `${base}/sessions/${sessionId}/lead`, { step: 'next', block: 0 })).toBe(
      'session-block-changed',
    );
    expect((await view()).session.block).toBe(1);
  });

  test('knows who is there, and takes a note', async () => {
    const [first] = (await view()).people;
    const came = { participantId: first?.participantId, act: 'came', mode: 'online' };
    await must(analyst, 'POST', `${base}/sessions/${sessionId}/attendance`, came);
    await must(analyst, 'POST', `${base}/sessions/${sessionId}/notes`, { words: 'Қызу пікірталас' });
    const { people, notes } = await view();
    expect(people[0]?.cameAt).not.toBeNull();
    expect(notes[0]).toMatchObject({ words: 'Қызу пікірталас', writtenBy: 'Дина Ахмет' });
  });

  test('is nothing to anybody else: another university, an auditor, a visitor', async () => {
    for (const who of ['alatau-administrator', 'esil-coordinator', 'officer']) {
      const ask = await world.as(who);
      for (const url of [`${base}/sessions`, `${base}/sessions/${sessionId}`])
        expect((await ask('GET', url)).statusCode).toBe(403);
    }
    expect((await world.visitor('GET', `${base}/sessions/${sessionId}`)).statusCode).toBe(401);
  });
});

describe('a question without names', () => {
  const phones = Array.from({ length: 6 }, mark);
  const keys: string[] = [];
  const keyed = (): string => {
    const key = nextKey();
    keys.push(key);
    return key;
  };
  let pollId = '';

  test('takes one answer of each phone, which may be changed, left and repeated', async () => {
    pollId = await openedPoll('anonymous');
    for (const one of phones) {
      const by = { mark: one };
      expect((await say(pollId, { by, is: 'seen', key: keyed() })).json()).toEqual({ answered: false });
    }
    const [a, b, c, d] = phones.map((one) => ({ mark: one }));
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('phones');
    const key = keyed();
    const first = { by: a, is: 'chosen', choices: ['yes'], key } as const;
    expect((await say(pollId, first)).json()).toEqual({ answered: true });
    await say(pollId, { by: a, is: 'chosen', choices: ['no'], key: keyed() });
    // A repeat of the first does not undo the change.
    expect((await say(pollId, first)).json()).toEqual({ answered: true });
    await say(pollId, { by: b, is: 'chosen', choices: ['no'], key: keyed() });
    await say(pollId, { by: c, is: 'chosen', choices: ['perhaps'], key: keyed() });
    await say(pollId, { by: d, is: 'chosen', choices: ['yes'], key: keyed() });
    await say(pollId, { by: d, is: 'left', key: keyed() });
    await say(pollId, { by: b, is: 'seen', key: keyed() });
    const poll = (await view()).polls.find(({ id }) => id === pollId);
    expect(poll).toMatchObject({ seen: 6, answered: 3, counts: { no: 2, perhaps: 1 } });
    expect((await say(pollId, { by: a, is: 'chosen', choices: ['yes', 'no'] })).json()).toEqual({
      code: 'poll-one-choice',
    });
  });

  test('is closed with its counts, and an answer that comes late is told so', async () => {
    await close(pollId);
    const poll = (await view()).polls.find(({ id }) => id === pollId);
    expect(poll).toMatchObject({ seen: 6, answered: 3, counts: { no: 2, perhaps: 1 } });
    const late = await say(pollId, { by: { mark: phones[4] ?? '' }, is: 'chosen', choices: ['yes'] });
    expect([late.statusCode, late.json()]).toEqual([409, { code: 'poll-not-open' }]);
  });

  test('cannot be joined to a person by anything that is stored', async () => {
    const rows = await everything();
    const answers = rows.filter(({ table, row }) => table === 'poll_answer' && row.includes(pollId));
    expect(answers).toHaveLength(6);
    // Neither the marks nor what was made of them are anywhere.
    const hashes = phones.map((one) =>
      createHmac('sha256', world.vault.identityKey).update(`poll voter ${pollId} ${one}`).digest('hex'),
    );
    for (const secret of [...phones, ...hashes])
      expect(rows.filter(({ row }) => row.includes(secret)).map(({ table }) => table)).toEqual([]);
    // All were written by one transaction, the closing: which is not that of any other row about an answer.
    const written = new Set(answers.map(({ xmin }) => xmin));
    expect(written.size).toBe(1);
    const asked = rows.filter(({ table, row }) => table === 'request_answer' && row.includes('answer-poll'));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(({ xmin }) => written.has(xmin))).toEqual([]);
    // Random ids tell no time: those of version 7 begin with it. The order in which they lie is that of the ids.
    const { rows: stored } = await admin.query<{
      id: string;
      participant: string | null;
      hash: string | null;
    }>(
      `select id, participant_id as participant, voter_hash as hash from poll_answer where poll_id = $1 order by ctid`,
      [pollId],
    );
    expect(stored.map(({ participant, hash }) => [participant, hash])).toEqual(
      stored.map(() => [null, null]),
    );
    expect(stored.map(({ id }) => id)).toEqual(stored.map(({ id }) => id).toSorted());
    for (const { id } of stored) expect(id).toMatch(/^pan_[0-9a-f]{8}-[0-9a-f]{4}-4/);
    // Ids of answers are named nowhere else, nor does anything name the keys of the requests but the answer to them.
    for (const { id } of stored)
      expect(rows.filter(({ row }) => row.includes(id)).map(({ table }) => table)).toEqual(['poll_answer']);
    for (const key of keys)
      expect(rows.filter(({ row }) => row.includes(key)).map(({ table }) => table)).toEqual([
        'request_answer',
      ]);
    // What the request table keeps of an answer: that one was taken.
    const { rows: kept } = await admin.query<{ actor: string; answer: unknown; hash: string }>(
      `select actor, answer, input_hash as hash from request_answer where id = any($1)`,
      [keys],
    );
    for (const { actor, answer } of kept) {
      expect(actor).toBe('participant');
      expect(JSON.stringify(answer)).not.toMatch(/yes|no"|perhaps|spt_|pol_/);
    }
    // Whoever holds the key of the installation and tries every participant and every choice finds no request of his.
    const { people } = await view();
    const guesses = people.flatMap(({ participantId }) =>
      [['yes'], ['no'], ['perhaps']].map((choices) =>
        createHmac('sha256', world.vault.identityKey)
          .update(
            JSON.stringify([{ pollId, by: { participantId }, answer: { is: 'chosen', choices } }, null]),
          )
          .digest('hex'),
      ),
    );
    expect(kept.filter(({ hash }) => guesses.includes(hash))).toEqual([]);
    // The journal says that it was closed and how many answered.
    const { rows: entries } = await admin.query<{ kind: string; data: object }>(
      `select kind, data from journal where record_id = $1 order by sequence`,
      [pollId],
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['PollDrafted', 'PollOpened', 'PollClosed']);
    expect(entries[2]?.data).toMatchObject({ seen: 6, answered: 3 });
    expect(rows.filter(({ table, row }) => table === 'access_log' && row.includes('answer-poll'))).toEqual(
      [],
    );
  });

  test('is read for figures without anybody', async () => {
    const polls = await world.register.inInstitution(office, async (trx) =>
      listPollAnswers(trx, office, studyId),
    );
    const found = polls.find(({ id }) => id === pollId);
    expect(found?.answers.map(({ participantId }) => participantId)).toEqual(Array(6).fill(null));
    expect(found?.answers.filter(({ choices }) => choices === null)).toHaveLength(3);
  });
});

describe('a question with pseudonyms', () => {
  let code = '';
  let participantId = '';

  test('takes the personal code, under which the answer stands; the code is kept nowhere', async () => {
    const [first, second] = (await view()).people;
    participantId = first?.participantId ?? '';
    const path = `${base}/participants/${participantId}/code`;
    await must(analyst, 'POST', path);
    ({ code } = await must<{ code: string }>(analyst, 'GET', path));
    const opened = await must<{ room: string; isPersonal: boolean; pseudonym: string }>(
      world.visitor,
      'POST',
      '/api/rooms/open',
      { code },
    );
    expect(opened).toMatchObject({ room, isPersonal: true, pseudonym: first?.pseudonym });
    const pollId = await openedPoll('pseudonymous', 'multiple');
    expect((await say(pollId, { by: { mark: mark() }, is: 'seen' })).json()).toEqual({
      code: 'poll-needs-code',
    });
    await say(pollId, { by: { code }, is: 'chosen', choices: ['yes'] });
    await say(pollId, { by: { code }, is: 'chosen', choices: ['yes', 'perhaps'] });
    await close(pollId);
    const { people } = await must<{ people: { participantId: string; answer: object | null }[] }>(
      analyst,
      'GET',
      `${base}/polls/${pollId}`,
    );
    const answerOf = (id: string | undefined) => people.find((one) => one.participantId === id)?.answer;
    expect(answerOf(participantId)).toEqual({ choices: ['yes', 'perhaps'] });
    expect(answerOf(second?.participantId)).toBeNull();
    const rows = await everything();
    expect(rows.filter(({ row }) => row.includes(code))).toEqual([]);
  });

  test('is answered by no code of another kind, and a nameless question by no personal code', async () => {
    const pollId = await openedPoll('anonymous');
    expect((await say(pollId, { by: { code }, is: 'chosen', choices: ['yes'] })).json()).toEqual({
      code: 'poll-takes-no-name',
    });
    const roomCode = (await view()).code ?? '';
    expect((await say(pollId, { by: { code: roomCode }, is: 'chosen', choices: ['yes'] })).json()).toEqual({
      code: 'poll-needs-code',
    });
    expect(await refusalOf(analyst, `${base}/sessions/${sessionId}/lead`, { step: 'end', block: 1 })).toBe(
      'session-poll-open',
    );
    await must(analyst, 'POST', `${base}/polls/${pollId}/drop`);
    const { rows } = await admin.query(`select from poll_answer where poll_id = $1`, [pollId]);
    expect(rows).toEqual([]);
  });

  test('is entered by hand, changed and taken back', async () => {
    const pollId = await openedPoll('pseudonymous', 'scale', 'hand');
    const [a, b] = (await view()).people.map((one) => one.participantId);
    const enter = async (answers: readonly object[]): Promise<unknown> =>
      must(analyst, 'POST', `${base}/polls/${pollId}/answers`, { answers });
    await enter([
      { participantId: a, choices: ['yes'] },
      { participantId: b, choices: null },
    ]);
    await enter([{ participantId: a, choices: ['no'] }]);
    expect((await view()).polls.find(({ id }) => id === pollId)).toMatchObject({ seen: 2, answered: 1 });
    await enter([{ participantId: b, choices: null, isTakenBack: true }]);
    await close(pollId);
    expect((await view()).polls.find(({ id }) => id === pollId)).toMatchObject({
      seen: 1,
      answered: 1,
      counts: { no: 1 },
    });
  });
});

test('a wrong code says one thing, and too many of them make wait', async () => {
  const open = async (code: string): Promise<string> => refusalOf(world.visitor, '/api/rooms/open', { code });
  expect(await open('AAA-AAA-A')).toBe('room-code-unknown');
  for (let tries = 0; tries < 29; tries += 1) await open(`BBB-BB${tries}`);
  expect(await open('AAA-AAA-A')).toBe('link-tries-too-many');
  // Whoever is in goes on answering.
  const pollId = await openedPoll('anonymous');
  expect((await say(pollId, { by: { mark: mark() }, is: 'chosen', choices: ['yes'] })).statusCode).toBe(200);
  await close(pollId);
});

test('a session that ended lets nobody in, and its journal says what its tables say', async () => {
  await lead('end', 1);
  expect((await view()).code).toBeNull();
  const { rows } = await admin.query(`select from study_code_registry where record_id = $1`, [sessionId]);
  expect(rows).toEqual([]);
  expect(
    await refusalOf(world.visitor, '/api/rooms/answers', {
      room: 'nothing',
      pollId: sessionId.replace('sse', 'pol'),
      by: { mark: mark() },
      answer: { is: 'seen' },
    }),
  ).toBe('room-unknown');
  const replayed = await replay(world.register);
  expect(replayed.differences).toEqual([]);
  expect(world.complaints).toEqual([]);
});
