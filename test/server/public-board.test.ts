import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import { indicatorIds } from '../../src/core/indicator/indicator-id.ts';
import { linesTable } from '../../src/releases/indicators/lines-table.ts';
import { sampleRelease } from '../web/sample-release.ts';
import { sampleUniversities } from '../web/sample-inputs.ts';
import { openBoardApp } from './board-app.ts';

const release = sampleRelease();
const earlier = { ...release, name: '2026-01-31-0123456789', publishedAt: '2026-02-15T06:00:00.000Z' };
const medical = sampleUniversities[5].id;
let site: Awaited<ReturnType<typeof openBoardApp>>;
const get = async (url: string) => site.app.inject({ url });
const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

beforeAll(async () => {
  site = await openBoardApp();
});
afterAll(async () => site.close());

describe('before the first release', () => {
  it.each(
    locales.flatMap((locale) =>
      ['indicators', 'indicators/K4', 'releases'].map((page) => `/${locale}/${page}`),
    ),
  )('%s says that there is none', async (url) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(200);
    expect(body).toContain('class="empty"');
  });
});

describe('with a release', () => {
  beforeAll(() => site.board.put(release, [release, earlier]));

  it.each(locales)('every indicator and university has its page in %s', async (locale) => {
    for (const page of [
      '',
      ...indicatorIds.map((id) => `/${id}`),
      ...sampleUniversities.map(({ id }) => `/university/${id}`),
    ]) {
      const { statusCode, body } = await get(`/${locale}/indicators${page}`);
      expect(statusCode, page).toBe(200);
      expect(body, page).toContain(release.name);
      expect(body, page).not.toMatch(/NaN|undefined|\[object|Infinity/);
    }
  });

  it('the board has the old counts beside the quality, what is missing with the reason, and no place in a ranking', async () => {
    const words = wordsOf((await get('/en/indicators')).body);
    for (const said of [
      'What was counted until now',
      'What came of it',
      '822 results were promised, 529 verified',
      'Nothing was collected; this is not zero.',
      'It is not due yet: it will be known on 1 January 2027.',
      'Wage against matched people who did not go',
    ])
      expect(words).toContain(said);
  });

  it('a year is chosen by the address, and the language switch keeps it', async () => {
    const { body } = await get('/ru/indicators?year=2021');
    expect(body).toContain('href="/kk/indicators?year=2021"');
    expect(body).toMatch(/aria-current="true">2021</);
  });

  it('universities stand by the alphabet of the language, in funnel, table and list', async () => {
    for (const locale of locales) {
      const { body } = await get(`/${locale}/indicators/K4`);
      const table = body.slice(body.indexOf('<table class="figures units">'));
      const names = sampleUniversities
        .map(({ name }) => name[locale].replaceAll('&', '&amp;'))
        .toSorted((a, b) => table.indexOf(`>${a}<`) - table.indexOf(`>${b}<`));
      expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
    }
  });

  it('a value that is not printed is in no page and no file: its reason is', async () => {
    const small = release.content.lines.find(
      ({ indicator, unit, year, value }) =>
        indicator === 'K4' &&
        unit === sampleUniversities[1].id &&
        year === 2023 &&
        value.status === 'suppressed',
    );
    expect(small).toBeDefined();
    expect(wordsOf((await get('/en/indicators/K4?year=2023')).body)).toContain(
      'Aigerim Academy of Arts Too few to publish.',
    );
    const file = (await get('/en/indicators/K4.csv')).body;
    const line = file.split('\n').find((one) => one.startsWith(`K4/${sampleUniversities[1].id}/2023,`));
    expect(line).toContain(',c,c,c,c,c,c,c,c,');
    expect(line).toContain('below-least-n');
  });

  it('a year in which the definition changed cuts the line and is said', async () => {
    const { body } = await get('/en/indicators/K6');
    expect(body).toContain('series-break');
    expect(wordsOf(body)).toContain('2021–2022: The definition changed: the series is broken.');
  });

  it('downloads hold the lines of the page as the release file has them', async () => {
    const { body, headers } = await get('/en/indicators.csv?year=2022');
    expect(headers['content-disposition']).toContain(`qaitu-indicators-2022-${release.name}.csv`);
    const header = linesTable(release.content).columns.map(({ name }) => name);
    expect(body.split('\n')[0]).toBe(header.join(','));
    const own = release.content.lines.filter(({ year, through }) => year === 2022 && through === 2022);
    expect(body.trim().split('\n')).toHaveLength(own.length + 1);
    const university = (await get(`/kk/indicators/university/${medical}.csv`)).body;
    expect(
      university
        .trim()
        .split('\n')
        .slice(1)
        .every((line) => line.includes(medical)),
    ).toBe(true);
  });

  it('a release has files, every column explained, citation, transparency and linked data', async () => {
    const { body } = await get(`/en/releases/${release.name}`);
    for (const { name } of linesTable(release.content).columns)
      expect(body).toContain(`<code>${name}</code>`);
    for (const { sha256 } of release.files) expect(body).toContain(sha256);
    const data: unknown = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? '',
    );
    expect(data).toMatchObject({
      '@type': 'Dataset',
      identifier: release.name,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(wordsOf(body)).toContain('The attack revealed nobody.');
    const old = await get(`/en/releases/${earlier.name}`);
    expect(old.statusCode).toBe(200);
    expect(wordsOf(old.body)).toContain('There is a newer release');
  });

  it.each([
    '/kk/indicators/K99',
    '/kk/indicators/K4.pdf',
    '/kk/indicators/university/nobody',
    '/kk/indicators/university/nobody.csv',
    '/kk/releases/2020-01-01-0000000000',
    `/kk/statements/${medical}/2019`,
    `/kk/statements/${medical}/2023?version=9`,
    `/kk/statements/${medical}/2023?version=x`,
    `/kk/statements/${medical}/2023.odt`,
    '/xx/indicators',
  ])('nothing stands at %s', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });

  it('a new release takes the place of the old one at once', async () => {
    await get('/kk/indicators');
    const next = { ...sampleRelease(true), name: '2026-09-30-ffffffffff' };
    site.board.put(next, [next, release, earlier]);
    const { body } = await get('/kk/indicators');
    expect(body).toContain(next.name);
    expect(body).toContain('class="demonstration"');
    site.board.put(release, [release, earlier]);
    expect((await get('/kk/indicators')).body).not.toContain('class="demonstration"');
  });
});

describe('a statement', () => {
  it('is the golden file as data', async () => {
    const { body, headers } = await get(`/en/statements/${medical}/2023.json`);
    expect(headers['content-type']).toContain('application/json');
    const golden = await readFile(new URL('./golden-statement.json', import.meta.url), 'utf8');
    expect(JSON.parse(body)).toEqual(JSON.parse(golden));
  });

  it.each(locales)('is a page in %s with who signed when, and the earlier version stays', async (locale) => {
    const newest = await get(`/${locale}/statements/${medical}/2023`);
    expect(wordsOf(newest.body)).toContain('Гүлнар Сейітова');
    expect(newest.body).toContain('?version=1');
    expect(wordsOf(newest.body)).toContain('45 / 73');
    const first = await get(`/${locale}/statements/${medical}/2023?version=1`);
    expect(wordsOf(first.body)).toContain('44 / 73');
  });

  it.each(locales)('is a PDF in %s that says the same', async (locale) => {
    const { rawPayload, headers } = await get(`/${locale}/statements/${medical}/2023.pdf?version=1`);
    expect(headers['content-type']).toBe('application/pdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(rawPayload)), {
      mergePages: true,
    });
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain('44 / 73');
    expect(flat).toContain('Гүлнар Сейітова');
    expect(flat).toContain(sampleUniversities[5].name[locale]);
  });

  it.each(locales)('is a DOCX in %s that says the same', async (locale) => {
    const { rawPayload, headers } = await get(`/${locale}/statements/${medical}/2023.docx?version=1`);
    expect(headers['content-type']).toContain('wordprocessingml');
    const xml = strFromU8(unzipSync(new Uint8Array(rawPayload))['word/document.xml'] ?? new Uint8Array());
    for (const words of ['44 / 73', 'Гүлнар Сейітова', sampleUniversities[5].name[locale]])
      expect(xml.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')).toContain(words);
  });
});
