import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CodeLists } from '../../src/core/import/code-lists.ts';
import { importProfile, type ImportProfile } from '../../src/core/import/import-profile.ts';
import type { KnownFile } from '../../src/core/import/known-file.ts';
import { fileSource } from '../../src/intake/file-source.ts';
import { guessFile } from '../../src/intake/guess-file.ts';
import { loadKnownFiles } from '../../src/intake/known-files.ts';
import { loadCodeLists } from '../../src/intake/load-code-lists.ts';
import { previewRecords } from '../../src/intake/preview-records.ts';
import { loadRecordProfiles } from '../../src/intake/record-profiles.ts';
import { buildWorkbook, workbookParts, buildZip } from '../exchange/build-workbook.ts';

const root = path.resolve(import.meta.dirname, '../..');
const real = path.resolve(root, '../shared/data/real');

let lists: CodeLists;
let known: readonly KnownFile[];
let profiles: readonly ImportProfile[];
beforeAll(async () => {
  lists = await loadCodeLists();
  known = await loadKnownFiles();
  profiles = await loadRecordProfiles();
});

const profileOf = (id: string): ImportProfile => {
  const found = profiles.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const preview = async (name: string, bytes: Uint8Array, profile: ImportProfile) =>
  previewRecords({ name, bytes }, { profile, known, lists, limit: 3, limitBytes: 10_000_000 });

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const stays = importProfile.parse({
  kind: 'records',
  ...{ id: 'stays', version: 1, target: 'mobility-period', title: { kk: 'x', ru: 'x', en: 'x' } },
  columns: ['sendingCountry', 'receivingCountry', 'startMonth'].map((field) => ({ headers: [field], field })),
});
const sheetData = [
  `<row r="1">${text('A1', 'sendingCountry')}${text('B1', 'receivingCountry')}${text('C1', 'startMonth')}</row>`,
  `<row r="2">${text('A2', 'KZ')}${text('B2', 'PL')}<c r="C2" s="1"><v>45443</v></c></row>`,
  `<row r="3">${text('B3', 'DE')}<c r="C3"><v>45443</v></c></row>`,
].join('');
const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

describe('a workbook', () => {
  test('with merged cells has their value in the first one alone, and says so', async () => {
    const parts = workbookParts({ sheetData, styles }).map((part) =>
      part.name.endsWith('sheet1.xml')
        ? {
            ...part,
            text: String(part.text).replace(
              '</sheetData>',
              '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
            ),
          }
        : part,
    );
    const seen = await preview('stays.xlsx', buildZip(parts), stays);
    expect(seen).toMatchObject({
      ok: true,
      value: {
        ...{ rows: 2, passed: 1, rejected: 1, warnings: { 'merged-cells': 1 } },
        faults: [{ line: 3, faults: [{ column: 'sendingCountry', code: 'required' }] }],
      },
    });
  });

  test('has days as dates and as serial numbers', async () => {
    const filled = sheetData.replace('<row r="3">', `<row r="3">${text('A3', 'KZ')}`);
    const seen = await preview('stays.xlsx', buildWorkbook({ sheetData: filled, styles }), stays);
    const months = seen.ok ? seen.value.first.map(({ values }) => values['startMonth']) : [];
    expect(months).toEqual(['2024-05', '2024-05']);
    expect(seen).toMatchObject({ ok: true, value: { warnings: {} } });
  });
});

describe('words that are not understood', () => {
  test('are counted and offered a meaning', async () => {
    const bytes = Buffer.from(
      'sendingCountry,receivingCountry,startMonth\nKZ,POLONIA,2024-05\nKZ,POLONIA,2024-06\nKZ,FRANÇA,\nKZ,PL,\n',
    );
    const seen = await preview('stays.csv', bytes, stays);
    expect(seen).toMatchObject({
      ok: true,
      value: {
        ...{ rows: 4, passed: 1, rejected: 3 },
        unknown: [
          { field: 'receivingCountry', value: 'POLONIA', rows: 2, suggestions: [{ value: 'POL' }] },
          { field: 'receivingCountry', value: 'FRANÇA', rows: 1, suggestions: [{ value: 'FRA' }] },
        ],
      },
    });
  });
});

describe('a file of another profile', () => {
  test('is told which one it looks like', async () => {
    const bytes = Buffer.from(
      'Project Reference,Sending Country Code,Receiving Country Code\n2014-1,FR,BE\n',
    );
    const seen = await preview('x.csv', bytes, profileOf('capes'));
    expect(seen.ok ? [] : seen.refusal.map(({ code, params }) => [code, params]).at(-1)).toEqual([
      ...['looks-like-other', { profile: 'erasmus-mobility' }],
    ]);
  });

  test('is told so of published figures too', async () => {
    const header = 'year,origin_country_name,dest_country_lumped,value_lumped,cond_all';
    const seen = await preview(
      'x.csv',
      Buffer.from(`${header}\n2019,Kazakhstan,Russia,1,-\n`),
      profileOf('capes'),
    );
    expect(seen.ok ? [] : seen.refusal.at(-1)).toMatchObject({
      code: 'looks-like-other',
      params: { profile: 'uis-flows' },
    });
  });

  test.skipIf(!existsSync(real)).each([
    ['capes-brazil/capes_international_mobility_2010_2019.csv.gz', 'capes'],
    ['erasmus-sample/erasmus_individual_sample_3184_rows.csv', 'erasmus-mobility'],
    ['uis-flows/popular-destinations-by-origin.csv.gz', 'uis-flows'],
    ['hei-registry/erasmus_charter_institutions_2013_14.csv', undefined],
  ])('%s is known for what it is', async (file, id) => {
    const source = await fileSource(path.join(real, file));
    const guessed = source.ok
      ? await guessFile(source.value, { known, lists, limitBytes: 100_000_000 })
      : source;
    expect(guessed.ok && guessed.value.profiles[0]?.file.id).toBe(id);
  });
});

test('all headings that Erasmus+ ever had are known', async () => {
  const headings =
    'Project Reference,Academic Year,Mobility Start Year/Month,Mobility End Year/Month,Mobility Duration,Activity (mob),Field of Education,Participant Nationality,Education Level,Participant Gender,Participant Profile,Special Needs,Fewer Opportunities,GroupLeader,Participant Age,Sending Country Code,Sending City,Sending Organization,Sending Organisation Erasmus Code,Receiving Country Code,Receiving City,Receiving Organization,Receiving Organisation Erasmus Code,Participants';
  const cells =
    '2020-1-PL01-KA103-000001,2020-2021,2020-09,2021-02,150,Student mobility for studies,Law,KZ,Bachelor,Female,Learner,No,Yes,no,21,PL,Kraków,AGH,PL KRAKOW02,EL,Athina,NTUA,G ATHINE02,???';
  const seen = await preview('k.csv', Buffer.from(`${headings}\n${cells}\n`), profileOf('erasmus-mobility'));
  expect(seen).toMatchObject({ ok: true, value: { passed: 1, unused: [] } });
  expect(seen.ok && Object.keys(seen.value.first[0]?.values ?? {})).toHaveLength(23);
  expect(seen.ok && seen.value.first[0]?.values).toMatchObject({
    ...{
      receivingCountry: 'GRC',
      gender: 'female',
      specialNeeds: 'no',
      fewerOpportunities: 'yes',
      startMonth: '2020-09',
    },
  });
});

test('the example of the page about imports is read as it says', async () => {
  const page = await readFile(path.join(root, 'docs/data/imports.md'), 'utf8');
  const [, table = ''] = /```csv\n([\s\S]*?)```/.exec(page) ?? [];
  const [, json = '{}'] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const seen = await preview('grants.csv', Buffer.from(table), importProfile.parse(JSON.parse(json)));
  expect(seen.ok && seen.value.first[0]?.values).toEqual({
    ...{
      award: 'A-1',
      begin: '2024-09',
      end: '2025-01',
      homeCountry: 'KAZ',
      hostCountry: 'POL',
      currency: 'EUR',
    },
    ...{ total: 1250.5, components: { 'travel.Travel': 250.5 } },
  });
});
