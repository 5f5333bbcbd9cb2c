import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import { assembleProject } from '../../../src/core/study/project/assemble-project.ts';
import { quoteRows } from '../../../src/core/study/project/quote-rows.ts';
import type { StudyProject } from '../../../src/core/study/project/study-project.ts';
import { readQda } from '../../../src/exchange/qda/read-qda.ts';
import { writeQdc } from '../../../src/exchange/qda/write-qdc.ts';
import { createInstitutionCommand } from '../../../src/register/institution/create-institution.ts';
import { perform, type Setting } from '../../../src/register/perform.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { importStudyProjectCommand } from '../../../src/register/study/import-study-project.ts';
import { loadStudyProject } from '../../../src/register/study/load-study-project.ts';
import { openStudyCommand } from '../../../src/register/study/open-study.ts';
import { readParticipantKeys } from '../../../src/register/study/read-participant-keys.ts';
import { sampleRecords } from '../../core/study/project/sample-records.ts';
import { anyStudy } from '../../exchange/qda/any-study.ts';
import { hasSchemas, schemaFaults } from '../../exchange/qda/schema-faults.ts';
import { writeBytes } from '../../exchange/qda/write-bytes.ts';
import { projectXml } from '../../../src/exchange/qda/project-xml.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';
import { testVault } from '../test-vault.ts';

const setting: Setting = {
  isDemonstration: false,
  staffNeedSecondFactor: false,
  now: () => new Date('2026-03-02T08:00:00.000Z'),
  vault: testVault,
};
let register: FreshRegister;
let institutionId = '';
let keys = 0;
const nextKey = () => `import-${(keys += 1)}`;

const openStudy = async (title = 'A study'): Promise<string> => {
  const opened = await perform(
    register,
    openStudyCommand,
    { institutionId, asker: 'operator', requestKey: nextKey(), input: { title, template: 'empty' } },
    setting,
  );
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.id;
};
const take = async (studyId: string, project: StudyProject, kind: 'project' | 'codebook' = 'project') =>
  perform(
    register,
    importStudyProjectCommand({ project, deviations: [] }),
    {
      ...{ institutionId, asker: 'operator', requestKey: nextKey() },
      input: {
        ...{ studyId, kind, fileName: 'study.qdpx', fileSha256: 'a'.repeat(64), deviations: 0, locale: 'kk' },
      },
    },
    setting,
  );
const load = async (studyId: string): Promise<StudyProject> => {
  const loaded = await register.inInstitution(institutionId, async (trx) =>
    loadStudyProject(trx, institutionId, studyId, { reader: 'operator' }),
  );
  if (loaded === undefined) throw new Error('no study');
  return loaded.project;
};
const readBack = async (project: StudyProject): Promise<StudyProject> => {
  const read = await readQda(await writeBytes(project), 'again');
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.deviations).toEqual([]);
  return read.value.project;
};
const quotes = (project: StudyProject) =>
  Array.from(quoteRows(project), ({ code, quote, start, end, source }) =>
    [source, start, end, code, quote].join('|'),
  ).toSorted((a, b) => (a < b ? -1 : 1));

beforeAll(async () => {
  register = await freshRegister();
  const made = await perform(
    register,
    createInstitutionCommand,
    {
      ...{ institutionId: nationalOffice, asker: 'operator', requestKey: 'create-1' },
      input: { name: { kk: 'Бірінші', ru: 'Первый', en: 'First' }, shortName: 'U1', country: 'KAZ' },
    },
    setting,
  );
  if (!made.ok) throw new Error(made.refusal.code);
  institutionId = made.value.id;
});
afterAll(async () => register.close());

describe('a project taken into a study', () => {
  it('is what was exported, and exported again it is equal byte by byte, and valid', async () => {
    const project = assembleProject(sampleRecords);
    const first = await openStudy();
    const taken = await take(first, await readBack(project));
    expect(taken).toMatchObject({
      ok: true,
      value: { codes: 2, participants: 2, transcripts: 1, codings: 5, memos: 3, themes: 1 },
    });
    const once = await load(first);
    expect(once).toEqual(project);
    const second = await openStudy();
    expect(await take(second, await readBack(once))).toMatchObject({ ok: true });
    expect(await writeBytes(await load(second))).toEqual(await writeBytes(project));
  });

  it.skipIf(!hasSchemas)('is valid against the schemas of the standard when it leaves', async () => {
    const studyId = await openStudy();
    await take(studyId, assembleProject(sampleRecords));
    const once = await load(studyId);
    expect(schemaFaults('Project.xsd', [...projectXml(once)].join(''))).toEqual([]);
    expect(schemaFaults('Codebook.xsd', new TextDecoder().decode(writeQdc(once)))).toEqual([]);
  });

  it('keeps every quote of any project: emoji, marks apart from their letters, every line end, a byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(anyStudy, async (foreign) => {
        fc.pre(foreign.sources.every(({ text }) => !text.includes('\u0000')));
        const first = await openStudy(foreign.name);
        expect(await take(first, foreign)).toMatchObject({ ok: true });
        const once = await load(first);
        expect(quotes(once)).toEqual(quotes(foreign));
        const second = await openStudy(foreign.name);
        expect(await take(second, await readBack(once))).toMatchObject({ ok: true });
        expect(await load(second)).toEqual(once);
      }),
      { numRuns: 15 },
    );
  });

  it('names the file, counts and nobody in the journal, and what stands follows from it', async () => {
    const rows = await register.inInstitution(institutionId, async (trx) =>
      trx.selectFrom('journal').select(['kind', 'data']).where('kind', '=', 'StudyProjectImported').execute(),
    );
    expect(rows[0]?.data).toEqual({
      ...{ codes: 2, participants: 2, transcripts: 1, codings: 5, memos: 3, themes: 1 },
      ...{ fileKind: 'project', fileSha256: 'a'.repeat(64), deviations: 0 },
    });
    expect(await replay(register)).toMatchObject({ differences: [] });
  });

  it('gives a new pseudonym to a case that is called otherwise, and seals its name', async () => {
    const project = assembleProject(sampleRecords);
    const [first, ...others] = project.cases;
    if (first === undefined) throw new Error('no case');
    const named = { ...project, cases: [{ ...first, name: 'Айгүл' }, ...others] };
    const studyId = await openStudy();
    expect(await take(studyId, named)).toMatchObject({ ok: true });
    const loaded = await load(studyId);
    expect(loaded.cases.map(({ name, selections }) => [name, selections.length])).toEqual([
      ['P02', 1],
      ['P03', 1],
    ]);
    const people = await register.inInstitution(institutionId, async (trx) =>
      readParticipantKeys(
        trx,
        { institutionId, studyId },
        { vault: testVault, actor: 'acc_a', at: new Date() },
      ),
    );
    expect(JSON.stringify(people)).toContain('Айгүл');
    const { rows } = await register.inInstitution(institutionId, async (trx) =>
      sql`select 1 from journal where data::text like '%Айгүл%'`.execute(trx),
    );
    expect(rows).toEqual([]);
  });

  it('is refused as a whole: twice the same texts, a closed or unknown study, a text that no database holds', async () => {
    const project = assembleProject(sampleRecords);
    const studyId = await openStudy();
    await take(studyId, project);
    const before = await load(studyId);
    expect(await take(studyId, project)).toMatchObject({
      ok: false,
      refusal: { code: 'study-import-again' },
    });
    expect(await load(studyId)).toEqual(before);
    expect(await take('std_00000000-0000-7000-8000-000000000000', project)).toMatchObject({
      refusal: { code: 'study-unknown' },
    });
    const [source] = project.sources;
    if (source === undefined) throw new Error('no text');
    const nul = { ...project, sources: [{ ...source, text: 'a\u0000' }] };
    expect(await take(await openStudy(), nul)).toMatchObject({ refusal: { code: 'study-import-nul' } });
    const long = { ...project, sources: [{ ...source, text: 'a'.repeat(2_000_001) }] };
    expect(await take(await openStudy(), long)).toMatchObject({
      refusal: { code: 'study-import-text-long' },
    });
    await register.inInstitution(institutionId, async (trx) =>
      trx
        .updateTable('study')
        .set({ status: 'closed', closed_at: new Date() })
        .where('id', '=', studyId)
        .execute(),
    );
    expect(await take(studyId, project)).toMatchObject({ refusal: { code: 'study-closed' } });
  });

  it('adds a codebook to the one that stands, and knows codes again', async () => {
    const project = assembleProject(sampleRecords);
    const codebook = { ...project, cases: [], sources: [], memos: [], noted: [], variables: [], users: [] };
    const studyId = await openStudy();
    expect(await take(studyId, codebook, 'codebook')).toMatchObject({ value: { codes: 2, themes: 1 } });
    expect(await take(studyId, codebook, 'codebook')).toMatchObject({ value: { codes: 0, themes: 0 } });
    const [root, child] = project.codes;
    if (root === undefined || child === undefined) throw new Error('no codes');
    const minted = '00000000-0000-4000-8000-0000000000f1';
    const again = {
      ...codebook,
      themes: [],
      codes: [
        { ...root, guid: minted },
        { ...child, guid: '00000000-0000-4000-8000-0000000000f2', name: 'New', parent: minted },
      ],
    };
    expect(await take(studyId, again, 'codebook')).toMatchObject({ value: { codes: 1 } });
    expect((await load(studyId)).codes.map(({ name, parent }) => [name, parent === root.guid])).toEqual([
      ['Return', false],
      ['Stay', true],
      ['New', true],
    ]);
  });

  it('tells what had no place in a study', async () => {
    const project = assembleProject(sampleRecords);
    const [one] = project.cases;
    const [theme] = project.themes;
    if (one === undefined || theme === undefined) throw new Error('no case');
    const age = {
      guid: '00000000-0000-4000-8000-0000000000e1',
      name: 'age',
      type: 'Integer' as const,
      description: '',
    };
    const foreign = {
      ...project,
      variables: [...project.variables, age],
      cases: [{ ...one, values: [...one.values, { variable: age.guid, value: '21' }] }],
      themes: [{ ...theme, sources: [project.sources[0]?.guid ?? ''] }],
    };
    const studyId = await openStudy();
    await take(studyId, foreign);
    const row = await register.inInstitution(institutionId, async (trx) =>
      trx.selectFrom('study_import').select('deviations').where('study_id', '=', studyId).executeTakeFirst(),
    );
    expect(row?.deviations).toEqual([
      { kind: 'not-kept', params: { name: 'Case / VariableValue', count: '1' } },
      { kind: 'not-kept', params: { name: 'Set / MemberSource', count: '1' } },
    ]);
  });
});
