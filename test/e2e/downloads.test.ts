import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readWholeTable } from '../../src/exchange/tabular/read-whole-table.ts';
import { root } from '../server/start-server.ts';
import { openSite, type Site } from './open-site.ts';
import { shippedPages } from './tables.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.visit();
});
afterAll(() => site.close());

const cellsOf = async (body: Buffer, name: string) => {
  const read = await readWholeTable(body, { name, limitBytes: 1_000_000 });
  if (!read.ok) throw new Error(read.refusal.code);
  return [read.value.header, ...read.value.rows.map((row) => row.cells)];
};

/** What a link of the page leads to, and under which name a browser would save it. */
const follow = async (label: 'CSV' | 'XLSX' | 'JSON') => {
  const link = page.locator('p.downloads').getByRole('link', { name: label });
  const answer = await fetch(new URL((await link.getAttribute('href')) ?? '', site.address));
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    name: /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1],
    body: Buffer.from(await answer.arrayBuffer()),
  };
};

const document = z.strictObject({
  id: z.string(),
  release: z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{10}$/),
  source: z.strictObject({ doi: z.string().nullable(), locator: z.string(), citation: z.string() }),
  unit: z.enum(['persons', 'thousand-persons']),
  population: z.enum(['credit', 'degree']),
  columns: z.array(z.string()),
  rows: z.array(
    z
      .looseObject({ period: z.string(), value: z.number().nullable(), reason: z.string().optional() })
      .refine((row) => (row.value === null) === (row.reason !== undefined)),
  ),
  derived: z.array(
    z.looseObject({
      id: z.string(),
      period: z.string(),
      value: z.number().nullable(),
      formula: z.string(),
    }),
  ),
});

describe.each(shippedPages)('downloads of $path', ({ id, path: place }) => {
  it('CSV is the table as printed in its source', async () => {
    await page.goto(`/kk/${place}`);
    const { status, type, name, body } = await follow('CSV');
    expect([status, type]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(name).toBe(`qaitu-${place.split('/')[1]}.csv`);
    const printed = await readFile(path.join(root, 'reference/paper', `${id}.csv`));
    expect(await cellsOf(body, 'a.csv')).toEqual(await cellsOf(printed, 'b.csv'));
  });

  it('XLSX holds the same cells', async () => {
    const { status, type, body } = await follow('XLSX');
    expect([status, type]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    const csv = await follow('CSV');
    expect(await cellsOf(body, 'a.xlsx')).toEqual(await cellsOf(csv.body, 'a.csv'));
  });

  it('JSON has the shape agreed on, a reason for each missing number, a formula for each computed one', async () => {
    const { type, body } = await follow('JSON');
    expect(type).toBe('application/json; charset=utf-8');
    const read = document.parse(JSON.parse(body.toString('utf8')));
    expect(read.id).toBe(id);
    expect(read.source.doi).toBe('10.46914/1562-2959-2026-1-1-609-622');
    expect(read.columns.slice(0, 1)).toEqual(['period']);
    const shown = await page.locator('table.figures td').count();
    expect(read.rows).toHaveLength(shown);
  });

  it('carry what the page shows and no more', async () => {
    await page.goto(`/kk/${place}?years=2024,2021&view=table`);
    const { body } = await follow('JSON');
    const read = document.parse(JSON.parse(body.toString('utf8')));
    expect(read.rows).toHaveLength(await page.locator('table.figures td').count());
    expect(new Set(read.rows.map((row) => row.period)).size).toBe(1);
  });
});

describe('open data', () => {
  it('lists every table in three formats, each of them there', async () => {
    await page.goto('/kk/data');
    const links = await page
      .locator('td.downloads a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThanOrEqual(shippedPages.length * 3);
    for (const { path: place } of shippedPages)
      for (const format of ['csv', 'xlsx', 'json']) expect(links).toContain(`/kk/${place}.${format}`);
    for (const link of links)
      expect([link, (await fetch(`${site.address}${link}`)).status]).toEqual([link, 200]);
  });

  it('prints the checksum and size of each file as it is downloaded', async () => {
    const lines = await page
      .getByRole('region', { name: 'Файлдар мен бақылау сомалары' })
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => ({
          href: row.querySelector('a')?.getAttribute('href') ?? '',
          bytes: row.querySelector('td')?.textContent ?? '',
          checksum: row.querySelector('code')?.textContent ?? '',
        })),
      );
    expect(lines.length).toBeGreaterThanOrEqual(shippedPages.length * 2);
    for (const { href, bytes, checksum } of lines) {
      const body = Buffer.from(await (await fetch(`${site.address}${href}`)).arrayBuffer());
      expect([href, createHash('sha256').update(body).digest('hex')]).toEqual([href, checksum]);
      expect(Number(bytes.replace(/\D/g, ''))).toBe(body.length);
    }
  });

  it('names the release that every page names', async () => {
    const release = await page.locator('dl.facts dd').first().textContent();
    await page.goto('/kk/observatory/funding');
    const atFoot = page.getByRole('contentinfo').getByRole('link', { name: release ?? '', exact: true });
    expect(await atFoot.count()).toBe(1);
    expect(await page.locator('.source .copy').first().textContent()).toContain(
      `деректер шығарылымы ${release}`,
    );
  });
});

it('nothing went wrong in the browser', () => {
  expect(site.problems).toEqual([]);
});
