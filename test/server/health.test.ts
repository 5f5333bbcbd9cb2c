import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPaperApp, type PaperApp } from './paper-app.ts';

let paper: PaperApp;
beforeAll(async () => {
  paper = await openPaperApp();
});
afterAll(() => paper.close());

it('answers 503 until there is a release, then 200 with its name', async () => {
  const before = await paper.app.inject('/api/health');
  expect([before.statusCode, before.json()]).toEqual([503, { status: 'starting', version: '0.0.0' }]);
  const page = await paper.app.inject('/kk/observatory/funding');
  expect(page.statusCode).toBe(503);
  expect(page.headers['retry-after']).toBe('2');
  expect(page.body).toContain('<html lang="kk">');
  expect(page.body).toContain('Іске қосылуда');

  paper.shelf.put(paper.release);
  const after = await paper.app.inject('/api/health');
  expect([after.statusCode, after.json()]).toEqual([
    200,
    { status: 'ok', version: '0.0.0', release: paper.release.manifest.id },
  ]);
  expect(after.headers['cache-control']).toBe('no-store');
  expect((await paper.app.inject('/kk/observatory/funding')).statusCode).toBe(200);
});
