import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import { codePoints } from '../../../src/core/study/project/code-points.ts';
import type { NewCoding } from '../../../src/core/study/coding/code-transcript.ts';
import { newId } from '../../../src/register/new-id.ts';
import { codeTranscriptCommand } from '../../../src/register/study/code-transcript.ts';
import { editTranscriptCommand } from '../../../src/register/study/edit-transcript.ts';
import { listMemos } from '../../../src/register/study/list-memos.ts';
import { loadCodingChanges } from '../../../src/register/study/load-coding-changes.ts';
import { loadSheets } from '../../../src/register/study/load-sheets.ts';
import { loadTranscripts } from '../../../src/register/study/load-transcripts.ts';
import { removeTranscriptCommand } from '../../../src/register/study/remove-transcript.ts';
import { writeMemoCommand } from '../../../src/register/study/write-memo.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';
import { fillCoding } from './filled-coding.ts';

let register: FreshRegister;
let admin: Client;
let filled: Awaited<ReturnType<typeof fillCoding>>;

beforeAll(async () => {
  register = await freshRegister();
  admin = new Client(register.admin);
  await admin.connect();
  filled = await fillCoding(register);
}, 120_000);
afterAll(async () => {
  await admin.end();
  await register.close();
});

const transcript = async () =>
  register.inInstitution(nationalOffice, async (trx) => {
    const [found] = await loadTranscripts(trx, nationalOffice, filled.studyId);
    if (found === undefined) throw new Error('no transcript');
    return found;
  });
const sheets = async (reader: string) =>
  register.inInstitution(nationalOffice, async (trx) =>
    loadSheets(trx, nationalOffice, filled.studyId, { reader }),
  );
const at = async (quote: string): Promise<NewCoding> => {
  const { words } = await transcript();
  const unit = words.indexOf(quote);
  if (unit < 0) throw new Error(`no ${quote}`);
  const places = codePoints(words);
  return {
    id: newId('cdg'),
    start: places.toPoint(unit),
    end: places.toPoint(unit + quote.length),
    codeId: filled.codeId,
  };
};
const change = (part: Partial<Parameters<typeof codeTranscriptCommand.decide>[1]>) => ({
  ...{
    studyId: filled.studyId,
    transcriptId: filled.transcriptId,
    roundId: null,
    version: 1,
    baseRevision: 0,
  },
  ...{ add: [], remove: [] },
  ...part,
});
const quotes = async () => {
  const { words } = await transcript();
  const places = codePoints(words);
  return (await sheets('acc-first')).flatMap(({ codings }) =>
    codings.map(({ start, end }) => places.slice(start, end)),
  );
};

it('hides names in marks and words, keeps line ends, and writes down that the key was used', async () => {
  const { words, turns } = await transcript();
  expect(words).toBe(
    'Модератор: Сәлем 👋🏽!\r\nP01: Жаттап алатынбыз.\r\nРоландпен ақша жетпе\u0438\u0306ді, грант кешікті.\r\nP02: [P01]мен келісемін 😀, грант кешікті.',
  );
  expect(filled.hidden).toBe(3);
  expect(turns.map(({ speaker, participantId }) => [speaker, participantId])).toStrictEqual([
    ['Модератор', null],
    ['P01', filled.aigerim.id],
    ['P02', filled.dauren.id],
  ]);
  const { rows } = await admin.query<{ count: string }>(
    `select count(*) from access_log where permission = 'read-pseudonym-key'`,
  );
  expect(rows[0]?.count).toBe('2');
  const { rows: entries } = await admin.query<{ data: object }>(
    `select data from journal where kind = 'TranscriptAdded'`,
  );
  expect(JSON.stringify(entries)).not.toContain('Айгерім');
});

it('adds and takes away codings, once for a request key and once for a place', async () => {
  const act = filled.as('acc-first');
  const add = [await at('грант кешікті.\r\n'), await at('келісемін 😀')];
  const input = change({ add });
  const once = await act(codeTranscriptCommand, input, 'the-same-key');
  expect(once).toMatchObject({ ok: true, value: { revision: 1, skipped: [] } });
  expect(await act(codeTranscriptCommand, input, 'the-same-key')).toStrictEqual(once);
  const again = { ...add[0], id: newId('cdg') } as NewCoding;
  expect(await act(codeTranscriptCommand, change({ add: [again], baseRevision: 1 }))).toMatchObject({
    value: { revision: 1, skipped: [again.id] },
  });
  expect(await quotes()).toStrictEqual(['грант кешікті.\r\n', 'келісемін 😀']);
  const known = (await sheets('acc-first'))[0]?.id ?? '';
  await act(
    codeTranscriptCommand,
    change({ add: [await at('ақша')], remove: [add[1]?.id ?? ''], baseRevision: 1 }),
  );
  const changes = await register.inInstitution(nationalOffice, async (trx) =>
    loadCodingChanges(trx, nationalOffice, filled.studyId, {
      ...{ reader: 'acc-second', transcriptId: filled.transcriptId, version: 1 },
      known: new Map([[known, 1]]),
    }),
  );
  expect(changes).toMatchObject([{ revision: 2, removed: [add[1]?.id], added: [{ codeId: filled.codeId }] }]);
});

it('leaves the codings of another coder alone', async () => {
  const [mine] = await sheets('acc-first');
  const [coding] = mine?.codings ?? [];
  const act = filled.as('acc-second');
  expect(await act(codeTranscriptCommand, change({ remove: [coding?.id ?? ''] }))).toMatchObject({
    value: { revision: 0, sheetId: null },
  });
  expect((await sheets('acc-first'))[0]?.codings).toHaveLength(2);
});

it.each([
  ['passage-outside-text', { add: [{ id: newId('cdg'), start: 0, end: 100_000 }] }],
  ['transcript-version-unknown', { version: 9 }],
  ['sheet-revision-unknown', { baseRevision: 99 }],
  ['coding-round-unknown', { roundId: newId('crd') }],
  ['transcript-unknown', { transcriptId: newId('tcr') }],
] as const)('refuses %s', async (code, part) => {
  const add = 'add' in part ? part.add.map((one) => ({ ...one, codeId: filled.codeId })) : [];
  expect(await filled.as('acc-first')(codeTranscriptCommand, change({ ...part, add }))).toMatchObject({
    refusal: { code },
  });
});

it('refuses a code that is a folder', async () => {
  const add = [{ ...(await at('ақша')), codeId: filled.folderId }];
  expect(await filled.as('acc-first')(codeTranscriptCommand, change({ add }))).toMatchObject({
    refusal: { code: 'code-not-codable' },
  });
});

it('keeps every quote over an edit by a browser field, and refuses a second edit of the same base', async () => {
  const before = await quotes();
  const { words, turns } = await transcript();
  const typed = words.replace(/\r\n/g, '\n').replace('Сәлем 👋🏽', 'Сәлеметсіздер ме 🎓');
  const edit = {
    ...{
      studyId: filled.studyId,
      transcriptId: filled.transcriptId,
      baseVersion: 1,
      name: 'Бірінші кездесу',
    },
    ...{ words: typed, speakers: [] },
  };
  const act = filled.as('acc-first');
  expect(await act(editTranscriptCommand, edit)).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await quotes()).toStrictEqual(before);
  const after = await transcript();
  expect(after.words).toBe(words.replace('Сәлем 👋🏽', 'Сәлеметсіздер ме 🎓'));
  expect(after.turns.map(({ participantId }) => participantId)).toStrictEqual(
    turns.map(({ participantId }) => participantId),
  );
  expect(await act(editTranscriptCommand, { ...edit, words: 'Басқа' })).toMatchObject({
    refusal: { code: 'transcript-changed', params: { version: 2 } },
  });
  expect(await act(editTranscriptCommand, { ...edit, baseVersion: 2 })).toMatchObject({
    refusal: { code: 'transcript-unchanged' },
  });
});

it('keeps memos as versions of their writer', async () => {
  const on = { target: 'passage', targetId: filled.transcriptId, version: 1, start: 0, end: 5 } as const;
  const memo = { studyId: filled.studyId, memoId: null, baseVersion: 0, on, words: '<b>Бір</b>' };
  const act = filled.as('acc-first');
  const { id } = await filled.done(act(writeMemoCommand, memo));
  const next = { ...memo, memoId: id, on: null, baseVersion: 1, words: 'Екі' };
  expect(await filled.as('acc-second')(writeMemoCommand, next)).toMatchObject({
    refusal: { code: 'memo-of-another' },
  });
  expect(await act(writeMemoCommand, next)).toMatchObject({ value: { version: 2 } });
  expect(await act(writeMemoCommand, next)).toMatchObject({ refusal: { code: 'memo-changed' } });
  const memos = async () =>
    register.inInstitution(nationalOffice, async (trx) =>
      listMemos(trx, nationalOffice, filled.studyId, { reader: 'acc-second' }),
    );
  expect(await memos()).toMatchObject([{ words: 'Екі', version: 2, targetId: filled.transcriptId }]);
  await act(writeMemoCommand, { ...next, baseVersion: 2, words: null });
  expect(await memos()).toStrictEqual([]);
  expect(await act(writeMemoCommand, { ...memo, on: { ...on, end: 9999 } })).toMatchObject({
    refusal: { code: 'memo-target-unknown' },
  });
});

it('takes a transcript out of the work, with its codings', async () => {
  const { studyId, transcriptId } = filled;
  expect(await filled.as('acc-first')(removeTranscriptCommand, { studyId, transcriptId })).toMatchObject({
    ok: true,
  });
  expect(await sheets('acc-first')).toStrictEqual([]);
});
