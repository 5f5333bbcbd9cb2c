import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPaperApp, type PaperApp } from './paper-app.ts';

let paper: PaperApp;
beforeAll(async () => {
  paper = await openPaperApp();
  paper.shelf.put(paper.release);
});
afterAll(() => paper.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  paper.app.inject({ method: 'GET', url, headers });

describe('the way in', () => {
  it.each([
    [undefined, '/kk'],
    ['', '/kk'],
    ['de', '/kk'],
    ['ru-RU,ru;q=0.9', '/ru'],
    ['en;q=0.3, ru;q=0.8', '/ru'],
    ['ru;q=0, en;q=0.1', '/en'],
  ])('leads %s to %s', async (accepted, home) => {
    const answer = await get('/', accepted === undefined ? {} : { 'accept-language': accepted });
    expect([answer.statusCode, answer.headers['location']]).toEqual([302, home]);
    expect(answer.headers['vary']).toBe('accept-language');
  });

  it.each(['/kk', '/ru/observatory/funding', '/en/observatory/funding.csv', '/api/health'])(
    'answers HEAD of %s as GET without the body',
    async (url) => {
      const full = await get(url);
      const head = await paper.app.inject({ method: 'HEAD', url });
      expect(head.statusCode).toBe(200);
      expect(head.body).toBe('');
      expect(head.headers['content-length']).toBe(String(full.rawPayload.length));
      expect(head.headers['etag']).toBe(full.headers['etag']);
    },
  );
});

describe('what is not there', () => {
  it.each([
    ['/ru/nothing', 'kk', 'ru', 'Такой страницы нет'],
    ['/nothing', 'en-GB', 'en', 'There is no such page'],
    ['/nothing/at/all', 'ru', 'ru', 'Такой страницы нет'],
    ['/assets/none.js', '', 'kk', 'Мұндай бет жоқ'],
    ['/en/method/none', 'kk', 'en', 'There is no such page'],
    ['/releases/2026-11-23-0000000000/table1.csv', 'en', 'en', 'There is no such page'],
  ])('%s for a reader of %s is a page in %s', async (url, accepted, lang, title) => {
    const answer = await get(url, { 'accept-language': accepted });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain(`<html lang="${lang}">`);
    expect(answer.body).toContain(title);
  });

  it('says by which wish it chose the language', async () => {
    expect((await get('/nothing')).headers['vary']).toContain('accept-language');
    expect((await get('/ru/nothing')).headers['vary']).not.toContain('accept-language');
  });

  it.each(['/api', '/api/nothing', '/api/nothing/more'])('is a code for programs: %s', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.json()]).toEqual([404, { code: 'not-found' }]);
  });

  it('is not kept: every address of junk costs nothing afterwards', async () => {
    for (let index = 0; index < 20; index += 1) await get(`/kk/junk-${index}`);
    expect((await get('/kk')).statusCode).toBe(200);
  });
});

describe('addresses that make no sense', () => {
  const odd = [
    '/%zz',
    '/kk/%zz',
    '/%00',
    '/kk/%00',
    '//',
    '//example.org/',
    '/kk//observatory',
    '/../../etc/passwd',
    '/kk/../../etc/passwd',
    '/kk/%2e%2e/%2e%2e/etc/passwd',
    '/kk/..%2f..%2fetc%2fpasswd',
    '/kk/қайту',
    '/kk/%D2%9B%D0%B0%D0%B9%D1%82%D1%83',
    '/қ',
    `/${'a'.repeat(15_000)}`,
    `/kk/${'a/'.repeat(7_000)}`,
    '/kk/observatory/funding?%',
    '/kk/observatory/funding?years=%zz&years=%00',
    '/kk/observatory/funding?years[]=1&__proto__=2&constructor=3',
    '/kk/observatory/funding.csv?years=%zz',
    '/kk/observatory/funding.exe',
    '/kk/observatory/__proto__',
    '/__proto__',
    '/kk?',
    '/kk#fragment',
    '/kk/;a=b',
  ];

  it.each(odd.map((url) => [url.slice(0, 60), url]))('%s is no fault of ours', async (_name, url) => {
    const answer = await get(url, { 'accept-language': 'en' });
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).not.toMatch(/FST_|Error:|node_modules/);
  });

  it('are refused in the language of the address, or of the reader', async () => {
    const russian = await get('/ru/%zz', { 'accept-language': 'kk' });
    expect([russian.statusCode, russian.body.includes('Запрос непонятен')]).toEqual([400, true]);
    const english = await get('/%zz', { 'accept-language': 'en' });
    expect([english.statusCode, english.body.includes('The request could not be understood')]).toEqual([
      400,
      true,
    ]);
    expect((await get('/api/%zz')).json()).toEqual({ code: 'bad-request' });
  });

  it('lists at most five of 10,000 parameters it does not know', async () => {
    const query = Array.from({ length: 10_000 }, (_item, index) => `p${index}=${index}`).join('&');
    const answer = await get(`/kk/observatory/funding?${query}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.body.match(/параметрі белгісіз/g)).toHaveLength(5);
  });

  it('never end in a fault, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        for (const url of [`/${encodeURIComponent(text)}`, `/kk/observatory/region?${encodeURI(text)}`])
          expect((await get(url)).statusCode).toBeLessThan(500);
      }),
      { numRuns: 30 },
    );
  });

  it('show what was given as words, not as markup', async () => {
    const answer = await get('/kk/observatory/funding?years=%3Cscript%3Ealert(1)%3C/script%3E');
    expect(answer.body).toContain('&lt;script&gt;alert(1)');
    expect(answer.body).not.toContain('<script>alert');
  });
});

describe('files of a release', () => {
  const place = () => `/releases/${paper.release.manifest.id}`;

  it('are served by the names of the manifest, byte for byte', async () => {
    for (const file of paper.release.manifest.files) {
      const answer = await get(`${place()}/${file.name}`);
      expect([answer.statusCode, answer.rawPayload.length]).toEqual([200, file.bytes]);
    }
    expect((await get(`${place()}/manifest.json`)).json()).toEqual(paper.release.manifest);
  });

  it('are nothing else that lies in the folder or beside it', async () => {
    await writeFile(path.join(paper.folder, paper.release.manifest.id, 'stray.csv'), 'a\n');
    await writeFile(path.join(paper.folder, 'secret.csv'), 'a\n');
    const id = paper.release.manifest.id;
    for (const url of [
      `/releases/${id}/stray.csv`,
      `/releases/${id}/../secret.csv`,
      `/releases/${id}/..%2fsecret.csv`,
      `/releases/${id}/..%5csecret.csv`,
      `/releases/${id}/%2e%2e/secret.csv`,
      '/releases/../secret.csv',
      '/releases/..%2fsecret.csv',
      '/releases/./secret.csv',
      '/releases/%2e%2e/secret.csv',
      `/releases/${id}/table1.csv%00.json`,
      `/releases/${id}/`,
      `/releases/${id}`,
      '/releases/',
    ]) {
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
    }
  });
});
