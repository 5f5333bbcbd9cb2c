import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assembleProject } from '../../src/core/study/project/assemble-project.ts';
import { writeQdc } from '../../src/exchange/qda/write-qdc.ts';
import { newId } from '../../src/register/new-id.ts';
import { sampleRecords } from '../core/study/project/sample-records.ts';
import { buildZip } from '../exchange/build-workbook.ts';
import { writeBytes } from '../exchange/qda/write-bytes.ts';
import { openWorld, publicUrl, nextKey, type Ask, type World } from '../world.ts';

let world: World;
let admin: Client;
let analyst: Ask;
let studyId = '';
const office = () => world.institutions.get('office') ?? '';
const base = (study = studyId) => `/api/institutions/${office()}/studies/${study}`;
const project = assembleProject(sampleRecords);

const openStudy = async (): Promise<string> => {
  const opened = await analyst('POST', `/api/institutions/${office()}/studies`, {
    body: { title: 'A study', template: 'table-7' },
  });
  expect(opened.statusCode).toBe(200);
  return z.object({ id: z.string() }).parse(opened.json()).id;
};
const upload = async (study: string, bytes: Uint8Array, name = 'study.qdpx', who = 'analyst') =>
  world.app.inject({
    method: 'POST',
    url: `${base(study)}/imports?${new URLSearchParams({ name, locale: 'kk' }).toString()}`,
    headers: {
      ...{ cookie: await world.cookieOf(who), origin: publicUrl, 'idempotency-key': nextKey() },
      'content-type': 'application/octet-stream',
    },
    payload: Buffer.from(bytes),
  });
const consent = async (pseudonym: string, purposes: readonly string[]) => {
  const { rows } = await admin.query<{ id: string }>(
    'select id from study_participant where study_id = $1 and pseudonym = $2',
    [studyId, pseudonym],
  );
  for (const purpose of purposes)
    await admin.query(
      `insert into study_consent (institution_id, id, study_id, participant_id, purpose, version, locale, text_sha256, given_by, given_at)
       values ($1, $2, $3, $4, $5, 1, 'kk', repeat('a', 64), 'paper', now())`,
      [office(), newId('sct'), studyId, rows[0]?.id, purpose],
    );
  return rows[0]?.id ?? '';
};
const withdraw = async (participantId: string, purpose: string) =>
  admin.query('update study_consent set withdrawn_at = now() where participant_id = $1 and purpose = $2', [
    participantId,
    purpose,
  ]);
const file = async (form: string) => {
  const answer = await analyst('GET', `${base()}/exchange/${form}`);
  expect(answer.statusCode).toBe(200);
  return answer;
};

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  analyst = await world.as('analyst');
  studyId = await openStudy();
}, 600_000);
afterAll(async () => {
  await admin.end();
  await world.close({ isDamaged: true });
});

describe('a project that is uploaded', () => {
  it('comes in whole, and is listed with its deviations', async () => {
    const taken = await upload(studyId, await writeBytes(project));
    expect(taken.json()).toMatchObject({
      codes: 2,
      participants: 2,
      transcripts: 1,
      codings: 5,
      deviations: 0,
    });
    const listed = await analyst('GET', `${base()}/exchange`);
    expect(listed.json()).toMatchObject({
      study: 'A study',
      imports: [{ fileName: 'study.qdpx', kind: 'project', deviations: [] }],
      withheld: { quoted: { people: 2, gone: 2 } },
    });
  });

  it('is refused with a sentence when it is made to hurt, or is none', async () => {
    const study = await openStudy();
    const codeOf = async (bytes: Uint8Array) => {
      const answer = await upload(study, bytes);
      return answer.statusCode === 200 ? 'taken' : z.object({ code: z.string() }).parse(answer.json()).code;
    };
    const text = (words: string) => new TextEncoder().encode(words);
    const bomb = buildZip([
      { name: 'project.qde', text: new Uint8Array(2_000_000).fill(0x20), claimedBytes: 300_000_000 },
    ]);
    expect(await codeOf(bomb)).toBe('study-file-too-large');
    expect(
      await codeOf(
        zipSync({
          'project.qde': text('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Project>&x;</Project>'),
        }),
      ),
    ).toBe('study-file-document-type');
    expect(await codeOf(zipSync({ 'a.qde': text('<a/>'), 'b.qde': text('<a/>') }))).toBe(
      'study-file-several-projects',
    );
    expect(await codeOf(text(''))).toBe('study-file-empty-file');
    expect(await codeOf(text('unit,coder'))).toBe('study-file-not-qda');
    const many = Array.from({ length: 20_000 }, (_none, at) => ({ name: `sources/${at}.txt`, text: '' }));
    expect(await codeOf(buildZip(many))).toBe('study-file-too-many-entries');
    const deep = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${Array.from({ length: 3000 }, (_none, at) => `<Code guid="${String(at).padStart(8, '0')}-0000-4000-8000-000000000000" name="&lt;b&gt;${at}" isCodable="true">`).join('')}${'</Code>'.repeat(3000)}</Codes></CodeBook>`;
    expect(await codeOf(text(deep))).toBe('taken');
    expect((await analyst('GET', `${base(study)}/exchange`)).json()).toMatchObject({ codes: 3000 });
  }, 120_000);

  it('is nobody’s of another institution, nor an auditor’s', async () => {
    const qdc = writeQdc(project) ?? new Uint8Array();
    for (const who of ['coordinator', 'student']) {
      const cookie = await world.cookieOf(who).catch(() => undefined);
      if (cookie === undefined) continue;
      expect((await upload(studyId, qdc, 'a.qdc', who)).statusCode).toBe(403);
      const ask = await world.as(who);
      for (const place of ['exchange', 'exchange/project', 'exchange/package', 'figures'])
        expect((await ask('GET', `${base()}/${place}`)).statusCode).toBe(403);
    }
  });
});

describe('what leaves a study', () => {
  it('has words only of who agreed, and none once that is withdrawn', async () => {
    expect((await file('quotes-csv')).body).not.toContain('I shall stay here');
    const p2 = await consent('P02', ['taking-part', 'quotation', 'archive']);
    const p1 = await consent('P01', ['taking-part', 'quotation']);
    const quotes = (await file('quotes-csv')).body;
    expect(quotes).toContain('I shall stay here, I think.');
    expect(quotes).toContain('қайтамын 🏔️');
    expect((await file('memos')).body).toContain('A doubt');
    await withdraw(p2, 'quotation');
    expect((await file('quotes-csv')).body).not.toContain('I shall stay here');
    expect((await file('memos')).body).not.toContain('A doubt');
    const left = unzipSync((await file('project')).rawPayload);
    expect(new TextDecoder().decode(Object.values(left)[1])).toContain('P02: […]');
    const { withheld } = (await analyst('GET', `${base()}/exchange`)).json<{ withheld: unknown }>();
    expect(withheld).toMatchObject({ quoted: { people: 1, gone: 0, codings: 3 }, archived: { people: 1 } });
    await withdraw(p1, 'taking-part');
    expect((await file('quotes-csv')).body).not.toContain('қайтамын');
  });

  it('is a package with the sum of each of its files, and no name', async () => {
    const files = unzipSync((await file('package')).rawPayload);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const { files: listed } = z
      .object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) })
      .parse(JSON.parse(text('manifest.json')));
    expect(listed.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .toSorted(),
    );
    for (const { path, sha256 } of listed)
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
      ).toBe(sha256);
    const { rows } = await admin.query<{ sha256: string }>('select sha256 from study where id = $1', [
      studyId,
    ]);
    expect(
      createHash('sha256')
        .update(files['protocol/record.json'] ?? '')
        .digest('hex'),
    ).toBe(rows[0]?.sha256);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'README.kk.md',
        'README.ru.md',
        'CITATION.cff',
        'datapackage.json',
        'transcripts/01.txt',
      ]),
    );
    // P02 agreed to the archive and P01 takes no part any more.
    expect(text('transcripts/01.txt')).toContain('I shall stay here, I think.');
    expect(text('transcripts/01.txt')).not.toContain('қайтамын');
  });
});

describe('the figure of a closed poll', () => {
  const pollId = newId('pol');
  const participants: string[] = [];
  beforeAll(async () => {
    const sessionId = newId('sse');
    await admin.query(
      `insert into study_session (institution_id, id, study_id, number, planned_on, status) values ($1, $2, $3, 1, '2026-01-15', 'planned')`,
      [office(), sessionId, studyId],
    );
    await admin.query(
      `insert into poll (institution_id, id, study_id, session_id, number, kind, answers_are, taken_by, status, sha256, drafted_at, opened_at, closed_at, seen, answered)
       values ($1, $2, $3, $4, 1, 'single', 'pseudonymous', 'hand', 'closed', repeat('a', 64), now(), now(), now(), 14, 14)`,
      [office(), pollId, studyId, sessionId],
    );
    const content = {
      question: { kk: 'Қайтасыз ба?', en: 'Will you return?' },
      options: ['yes', 'no'].map((id) => ({ id, words: { en: `=${id}` } })),
    };
    await admin.query('insert into poll_content (institution_id, id, content) values ($1, $2, $3)', [
      office(),
      pollId,
      JSON.stringify(content),
    ]);
    for (let at = 0; at < 14; at += 1) {
      const id = newId('spt');
      participants.push(id);
      await admin.query(
        `insert into study_participant (institution_id, id, study_id, pseudonym, mode, destination, status, code_issue, added_at)
         values ($1, $2, $3, $4, 'online', '', 'came', 0, now())`,
        [office(), id, studyId, `P${20 + at}`],
      );
      await consent(`P${20 + at}`, ['taking-part']);
      await admin.query(
        'insert into poll_answer (institution_id, id, poll_id, participant_id, choices) values ($1, $2, $3, $4, $5)',
        [office(), newId('pan'), pollId, id, [at < 7 ? 'yes' : 'no']],
      );
    }
  });
  const read = async () =>
    (await analyst('GET', `${base()}/figures`)).json<{
      figures: {
        n: number;
        withdrawn: number;
        rows: { count: number; percent: number }[];
        text: { version: number; objections: number } | null;
      }[];
    }>().figures[0];
  const write = async (words: string, baseVersion: number) =>
    analyst('POST', `${base()}/figures/${pollId}/text`, { body: { words, baseVersion } });

  it('leaves out who withdrew, and says so', async () => {
    expect(await read()).toMatchObject({ n: 14, withdrawn: 0, rows: [{ count: 7 }, { count: 7 }] });
    await withdraw(participants[0] ?? '', 'taking-part');
    expect(await read()).toMatchObject({
      n: 13,
      withdrawn: 1,
      rows: [
        { count: 6, percent: 46 },
        { count: 7, percent: 54 },
      ],
    });
    const csv = await analyst('GET', `${base()}/figures/${pollId}/file?format=csv&locale=en`);
    expect(csv.body.split('\n')[1]).toBe("yes,'=yes,6,13,0.4615,0.2321,0.7086,0,1");
    const svg = await analyst('GET', `${base()}/figures/${pollId}/file?format=svg&locale=en`);
    expect(svg.body).toContain('6 of 13 (46%), 95% interval 23–71%');
  });

  it('has words beside it whose percentages are counted, and a package waits for them', async () => {
    expect((await write('75 % will return', 0)).json()).toMatchObject({ version: 1, objections: 1 });
    const refused = await analyst('GET', `${base()}/exchange/package`);
    expect([refused.statusCode, refused.json()]).toEqual([
      409,
      { code: 'study-package-objections', params: { count: 1 } },
    ]);
    expect((await write('Mine', 0)).json()).toEqual({ code: 'figure-text-changed' });
    expect((await write('6 of 13 (46 %) will return', 1)).json()).toMatchObject({
      version: 2,
      objections: 0,
    });
    const files = unzipSync((await file('package')).rawPayload);
    expect(new TextDecoder().decode(files['figures/session-1-poll-1.txt'])).toContain('46 %');
    expect(files['figures/session-1-poll-1.kk.svg']).toBeDefined();
  });
});
