import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPaperApp, type PaperApp } from './paper-app.ts';

let paper: PaperApp;
beforeAll(async () => {
  paper = await openPaperApp();
  paper.shelf.put(paper.release);
});
afterAll(() => paper.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  paper.app.inject({ method: 'GET', url, headers });

const asset = async (): Promise<string> => {
  const found = /\/assets\/[^"]+\.css/.exec((await get('/kk')).body)?.[0];
  if (found === undefined) throw new Error('the page names no style sheet');
  return found;
};

const pages = ['/kk', '/kk/observatory/region', '/en/data', '/ru/method/growth', '/kk/observatory/cis.json'];

describe('forms of one answer', () => {
  it.each(pages)('%s is the same bytes plain, by gzip and by brotli', async (url) => {
    const plain = await get(url, { 'accept-encoding': 'identity' });
    const gzip = await get(url, { 'accept-encoding': 'gzip' });
    const brotli = await get(url, { 'accept-encoding': 'gzip, deflate, br' });
    expect([plain, gzip, brotli].map((answer) => answer.headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ]);
    expect(gunzipSync(gzip.rawPayload)).toEqual(plain.rawPayload);
    expect(brotliDecompressSync(brotli.rawPayload)).toEqual(plain.rawPayload);
    for (const answer of [plain, gzip, brotli]) expect(answer.headers['vary']).toContain('accept-encoding');
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, gzip;q=0', undefined],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['BR', 'br'],
    ['zebra', undefined],
  ])('for accept-encoding %s is %s', async (accepted, coding) => {
    const answer = await get('/kk', accepted === undefined ? {} : { 'accept-encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(coding);
  });

  it.each(pages)('%s is not sent twice to who has it', async (url) => {
    const etag = String((await get(url)).headers['etag']);
    const strong = etag.replace('W/', '');
    for (const known of [etag, strong, `"other", ${etag}`, '*']) {
      const again = await get(url, { 'if-none-match': known, 'accept-encoding': 'br' });
      expect([known, again.statusCode, again.body]).toEqual([known, 304, '']);
      expect(again.headers['etag']).toBe(etag);
    }
    expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('changes its tag with the release', async () => {
    const before = (await get('/en/data')).headers['etag'];
    const { manifest, tables } = paper.release;
    paper.shelf.put({ tables, manifest: { ...manifest, id: '2026-11-24-0123456789' } });
    expect((await get('/en/data')).headers['etag']).not.toBe(before);
    paper.shelf.put(paper.release);
  });

  it('keeps for ever only what is named by its content', async () => {
    expect((await get(await asset())).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const url of pages.slice(0, 4)) expect((await get(url)).headers['cache-control']).toBe('no-cache');
  });
});

describe('headers of every answer', () => {
  it('forbid inline code, other places and framing, errors included', async () => {
    const places = [
      ...pages,
      '/',
      await asset(),
      '/api/health',
      '/api/nothing',
      '/nothing',
      '/%zz',
      '/api/%zz',
    ];
    const answers = [
      ...(await Promise.all(places.map((url) => get(url)))),
      await paper.app.inject({ method: 'POST', url: '/kk' }),
      await paper.app.inject({
        method: 'POST',
        url: '/api/health',
        headers: { 'content-type': 'application/json' },
        body: '{',
      }),
      await get('/kk', { 'if-none-match': '*' }),
      await get(`/${'a'.repeat(400)}`),
    ];
    for (const answer of answers) {
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(answer.headers).not.toHaveProperty('x-powered-by');
    }
  });

  it('are there when the page itself cannot be made', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      // A release that no page can be made from stands for any fault of ours.
      paper.shelf.put({
        manifest: { ...paper.release.manifest, id: '2026-11-25-0123456789' },
        tables: [{ ...paper.release.tables[0], title: undefined } as never],
      });
      const answer = await get('/en/observatory');
      expect(answer.statusCode).toBe(500);
      expect(answer.body).toContain('The page could not be shown');
      expect(answer.body).not.toContain('TypeError');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(written.mock.calls.flat().join(' ')).toContain('TypeError');
    } finally {
      written.mockRestore();
      paper.shelf.put(paper.release);
    }
  });

  it('match what the pages hold: no inline style, script or handler', async () => {
    for (const url of ['/kk', '/kk/observatory/funding', '/kk/world/2021?view=map', '/kk/method/growth']) {
      const { body } = await get(url);
      expect(body).not.toMatch(/\sstyle="|\son[a-z]+="|<style|<script(?![^>]*\ssrc=)/);
    }
  });
});
