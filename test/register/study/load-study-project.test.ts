import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadStudyProject } from '../../../src/register/study/load-study-project.ts';
import { newId } from '../../../src/register/new-id.ts';
import { placeStudyRecords, type StudyRecords } from '../../access/study-records.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';

const university = 'uni-001';
let register: FreshRegister;
let admin: Client;
let records: StudyRecords;

const load = async (reader: string, studyId = records.studyId) =>
  register.inInstitution(university, async (trx) => loadStudyProject(trx, university, studyId, { reader }));

beforeAll(async () => {
  register = await freshRegister();
  admin = new Client(register.admin);
  await admin.connect();
  records = await placeStudyRecords(admin, university, 'acc-first');
  const code = {
    name: 'Code',
    definition: '',
    include: '',
    exclude: '',
    example: '',
    color: null,
    isCodable: true,
  };
  await admin.query('update code_content set content = $1', [JSON.stringify(code)]);
  await admin.query('update theme_content set content = $1', [
    JSON.stringify({ name: { en: 'Theme' }, statement: { en: 'Why' }, codes: [records.codeId] }),
  ]);
  await admin.query('update transcript_content set turns = $1', [
    JSON.stringify([
      { speaker: 'P01', participantId: records.participantId, start: 0, end: 5, from: null, to: null },
    ]),
  ]);
  await admin.query(
    `insert into study_memo (institution_id, id, study_id, target, target_id, transcript_version, start_point, end_point, version,
                             sha256, written_by, written_at, status)
     values ($1, $2, $3, 'passage', $4, 1, 1, 3, 1, repeat('a', 64), 'acc-first', now(), 'stands')`,
    [university, newId('smo'), records.studyId, records.transcriptId],
  );
  await admin.query(
    `insert into study_memo_content (institution_id, id, memo_id, version, words)
     select institution_id, $1, id, 1, 'On it' from study_memo where target = 'passage'`,
    [newId('smc')],
  );
});
afterAll(async () => {
  await admin.end();
  await register.close();
});

it('assembles a study with its codings, memos and themes, by GUIDs that came along', async () => {
  const { project, participantOf } = (await load('acc-second')) ?? {};
  expect(project).toMatchObject({
    name: 'A study',
    codes: [{ guid: '00000000-0000-4000-8000-000000000000', name: 'Code' }],
    cases: [{ name: 'P01' }],
    themes: [{ name: 'Theme', codes: ['00000000-0000-4000-8000-000000000000'] }],
    memos: [{ text: 'A memo' }, { text: 'On it' }],
  });
  const selections = project?.sources[0]?.selections ?? [];
  expect(
    selections.map(({ start, end, codings, noted }) => [start, end, codings.length, noted.length]),
  ).toEqual([
    [0, 5, 0, 0],
    [0, 5, 1, 0],
    [1, 3, 0, 1],
  ]);
  expect([...(participantOf ?? [])]).toEqual([[project?.cases[0]?.guid, records.participantId]]);
  expect(await load('acc-second')).toEqual({ project, participantOf });
  expect(await load('acc-second', newId('std'))).toBeUndefined();
});

it('leaves out what others coded in an open round, and of a settled one all but what was agreed', async () => {
  const sheetOf = async (coder: string, kind: string, at: number) => {
    const id = newId('csh');
    await admin.query(
      `insert into coding_sheet (institution_id, id, study_id, transcript_id, round_id, kind, coder_id, revision, codings, status, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, 1, 1, 'open', now())`,
      [university, id, records.studyId, records.transcriptId, records.roundId, kind, coder],
    );
    await admin.query(
      `insert into coding (institution_id, id, sheet_id, transcript_version, start_point, end_point, is_whole, code_id, from_revision, coded_at)
       values ($1, $2, $3, 1, $4, 5, false, $5, 1, now())`,
      [university, newId('cdg'), id, at, records.codeId],
    );
  };
  const starts = async (reader: string) =>
    ((await load(reader))?.project.sources[0]?.selections ?? [])
      .filter(({ codings }) => codings.length > 0)
      .map(({ start }) => start);
  await sheetOf('acc-first', 'own', 1);
  await sheetOf('acc-second', 'own', 2);
  expect(await starts('acc-second')).toEqual([0, 2]);
  expect(await starts('operator')).toEqual([0]);
  await admin.query(`update coding_round set status = 'settled', compared_at = now(), settled_at = now()`);
  expect(await starts('operator')).toEqual([0, 1, 2]);
  await sheetOf('acc-third', 'agreed', 3);
  expect(await starts('operator')).toEqual([0, 3]);
});
