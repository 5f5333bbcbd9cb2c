import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../../src/register/new-id.ts';
import type { SheetsAsked } from '../../../src/register/study/list-sheets.ts';
import { loadSheets } from '../../../src/register/study/load-sheets.ts';
import { loadTranscripts } from '../../../src/register/study/load-transcripts.ts';
import { placeStudyRecords, type StudyRecords } from '../../access/study-records.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';

const university = 'uni-001';
let register: FreshRegister;
let admin: Client;
let records: StudyRecords;

const sheets = async (asked: SheetsAsked) =>
  register.inInstitution(university, async (trx) => loadSheets(trx, university, records.studyId, asked));

beforeAll(async () => {
  register = await freshRegister();
  admin = new Client(register.admin);
  await admin.connect();
  records = await placeStudyRecords(admin, university, 'acc-first');
});
afterAll(async () => {
  await admin.end();
  await register.close();
});

it('carries standing codings to the newest version, or to the one that is asked for', async () => {
  const { transcriptId, studyId } = records;
  await admin.query(
    `insert into transcript_content (institution_id, id, transcript_id, version, words, turns, edits, written_at, written_by)
     values ($1, $2, $3, 2, $4, '[]', $5, now(), 'acc-first')`,
    [university, newId('tco'), transcriptId, 'Some Words', '[{"start":0,"end":0,"replacement":"Some "}]'],
  );
  await admin.query(`update transcript set version = 2, length = 10`);
  const [sheet] = await sheets({ reader: 'acc-second' });
  expect(sheet).toMatchObject({ studyId, transcriptId, coderId: 'acc-first', roundId: null, lost: 0 });
  expect(sheet?.codings).toMatchObject([{ start: 5, end: 10, isChanged: false, codeId: records.codeId }]);
  const [before] = await sheets({ reader: 'all', versions: new Map([[transcriptId, 1]]) });
  expect(before?.codings).toMatchObject([{ start: 0, end: 5 }]);
  const of = async (version?: number) =>
    register.inInstitution(university, async (trx) =>
      loadTranscripts(trx, university, studyId, version === undefined ? {} : { id: transcriptId, version }),
    );
  expect(await of()).toMatchObject([{ id: transcriptId, words: 'Some Words', standing: { version: 2 } }]);
  expect(await of(1)).toMatchObject([{ version: 1, words: 'Words', standing: { version: 2 } }]);
});

it('hides the sheets of others in a round while it is open', async () => {
  await admin.query(
    `insert into coding_sheet (institution_id, id, study_id, transcript_id, round_id, kind, coder_id, revision, codings,
                               status, opened_at)
     values ($1, $2, $3, $4, $5, 'own', 'acc-first', 0, 0, 'open', now())`,
    [university, newId('csh'), records.studyId, records.transcriptId, records.roundId],
  );
  const rounds = async (reader: string) => (await sheets({ reader })).map(({ roundId }) => roundId);
  expect(await rounds('acc-first')).toStrictEqual([null, records.roundId]);
  expect(await rounds('acc-second')).toStrictEqual([null]);
  expect(await rounds('all')).toHaveLength(2);
  expect(await sheets({ reader: 'acc-second', roundId: records.roundId })).toStrictEqual([]);
  await admin.query(`update coding_round set status = 'compared', compared_at = now()`);
  expect(await rounds('acc-second')).toHaveLength(2);
});
