import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleTranscript } from '../../../src/story/sample-transcript.ts';
import { nextKey } from '../../world.ts';
import { openStoryClock, type StoryClock } from '../../story-clock.ts';

let story: StoryClock;
let own = '';
beforeAll(async () => {
  story = await openStoryClock();
  const { body } = await story.ask('dana', 'POST', `${story.place('esil')}/drafts`, {
    callId: story.openCall,
  });
  own = `${story.place('esil')}/drafts/${String(body['id'])}`;
}, 120_000);
afterAll(async () => story.close());

const record = {
  level: 'bachelor',
  yearOfStudy: 3,
  field: '0231',
  programmeOfStudy: 'Аударма ісі',
  gradeAverage: 3.5,
  languageCode: 'en',
  languageLevel: 'B2',
  languageCertificate: '',
};
const save = async (who: string, base: number, content: unknown, section = 'record') =>
  story.ask(who, 'PUT', `${own}/sections/${section}`, { base, content });

describe('a draft', () => {
  test('is begun once, by an applicant of the university, while the call is open', async () => {
    const begin = async (who: string, university: string, callId = story.openCall) =>
      story.ask(who, 'POST', `${story.place(university)}/drafts`, { callId });
    expect((await begin('dana', 'esil')).body['id']).toBe(own.split('/').at(-1));
    expect((await begin('dana', 'alatau')).status).toBe(403);
    expect((await begin('esil-coordinator', 'esil')).status).toBe(403);
    expect((await begin('aigerim', 'alatau', story.closedCall)).status).toBe(200);
    expect((await begin('yerbol', 'alatau', 'cal_00000000-0000-0000-0000-000000000000')).body.code).toBe(
      'call-unknown',
    );
  });

  test('is read and written by nobody else, and each attempt is written down', async () => {
    const attempts = async (): Promise<readonly { actor: string; what: string; permission: string }[]> => {
      const { body } = await story.ask('dana', 'GET', '/api/me/access');
      return body['looks'] as readonly { actor: string; what: string; permission: string }[];
    };
    const before = (await attempts()).length;
    const strangers = ['arman', 'esil-coordinator', 'officer', 'auditor'];
    for (const who of strangers) {
      expect((await story.ask(who, 'GET', own)).status).toBe(403);
      expect((await save(who, 0, record)).status).toBe(403);
    }
    const noted = (await attempts()).slice(0, -before || undefined);
    const actors = noted.map(({ actor }) => actor).toSorted();
    const accounts = strangers.map((who) => story.world.accounts.get(who) ?? who);
    expect(actors).toEqual([...accounts, ...accounts].toSorted());
    expect(new Set(noted.map(({ what, permission }) => `${what} ${permission}`))).toEqual(
      new Set(['refused write-draft']),
    );
  });

  test('keeps what two tabs write apart, and takes a repeat as one', async () => {
    expect((await save('dana', 0, record)).body).toMatchObject({ version: 1 });
    expect((await save('dana', 0, record)).body).toMatchObject({ version: 1 });
    const other = { ...record, programmeOfStudy: 'Лингвистика' };
    expect((await save('dana', 0, other)).body.code).toBe('section-changed-elsewhere');
    expect((await save('dana', 1, other)).body).toMatchObject({ version: 2 });
    expect((await save('dana', 7, record)).body.code).toBe('section-changed-elsewhere');
    expect((await save('dana', 3, { isTrue: true }, 'declaration')).body.code).toBe(
      'section-changed-elsewhere',
    );
  });

  test('takes letters of every script whole, and none that cannot be kept', async () => {
    const content = { ...record, programmeOfStudy: 'תרגום ‏🎓👩🏽‍🔬 Ә Ғ Қ Ң Ө Ұ Ү Һ І' };
    expect((await save('dana', 2, content)).body).toMatchObject({ version: 3 });
    const { body } = await story.ask('dana', 'GET', own);
    const draft = body['draft'] as { content: { record: unknown } };
    expect(draft.content.record).toEqual(content);
    const refused = await save('dana', 3, { ...record, programmeOfStudy: 'a\0b' });
    expect([refused.status, refused.body.list]).toEqual([
      400,
      [{ code: 'text-not-storable', field: 'content.programmeOfStudy' }],
    ]);
    expect((await save('dana', 3, { ...record, level: 'king' })).body.list).toEqual([
      { code: 'field-form', field: 'record.level' },
    ]);
  });
});

describe('a document', () => {
  const upload = async (who: string, name: string, payload: Buffer | Readable, type = 'application/pdf') => {
    const answer = await story.app.inject({
      method: 'POST',
      url: `${own}/files?name=${encodeURIComponent(name)}`,
      headers: {
        cookie: await story.world.cookieOf(who),
        origin: 'http://127.0.0.1:3000',
        'content-type': type,
        'idempotency-key': nextKey(),
      },
      payload,
    });
    return { status: answer.statusCode, body: answer.json<{ code?: string; file?: { id: string } }>() };
  };
  const pdf = Buffer.from(sampleTranscript('dana'));
  const fetchFile = async (who: string, id: string | undefined) =>
    story.app.inject({
      method: 'GET',
      url: `${story.place('esil')}/files/${id ?? ''}`,
      headers: { cookie: await story.world.cookieOf(who) },
    });

  test('is given back as it was, as an attachment, to its owner alone until it is submitted', async () => {
    const taken = await upload('dana', 'Транскрипт "1".pdf', pdf);
    expect(taken.status).toBe(200);
    expect((await upload('dana', 'again.pdf', pdf)).body).toEqual(taken.body);
    const file = await fetchFile('dana', taken.body.file?.id);
    expect(file.rawPayload.equals(pdf)).toBe(true);
    expect(file.headers['content-disposition']).toMatch(
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%D0/,
    );
    expect(file.headers['content-security-policy']).toContain('sandbox');
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    expect((await fetchFile('esil-coordinator', taken.body.file?.id)).statusCode).toBe(403);
    expect((await fetchFile('arman', taken.body.file?.id)).statusCode).toBe(403);
    expect((await upload('arman', 'x.pdf', pdf)).status).toBe(403);
  });

  test('that lies about its type is not taken', async () => {
    const { status, body } = await upload('dana', 'transcript.pdf', Buffer.from('MZ this is a program'));
    expect([status, body.code]).toEqual([415, 'file-type-not-taken']);
  });

  test('of 200 MB is refused with its own word', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, '%');
    const { status, body } = await upload(
      'dana',
      'large.pdf',
      Readable.from(Array.from({ length: 200 }, () => megabyte)),
    );
    expect([status, body.code]).toEqual([413, 'file-too-large']);
  });
});
