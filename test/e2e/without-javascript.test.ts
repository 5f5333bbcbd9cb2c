import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './open-site.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.visit({ javaScriptEnabled: false });
});
afterAll(() => site.close());

it('the home page says its finding and draws its map', async () => {
  await page.goto('/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('шетелге кетті');
  expect(await page.getByText('дерек жоқ').count()).toBe(2);
  expect(await page.locator('svg.chart-wide').isVisible()).toBe(true);
});

it('a table has its chart, its numbers and no control that does nothing', async () => {
  await page.goto('/kk/observatory/funding');
  expect(await page.locator('svg.chart-wide .point').count()).toBeGreaterThan(0);
  expect(await page.locator('table.figures td').count()).toBe(12);
  expect(await page.locator('[data-legend] button').count()).toBe(0);
});

it('years and rows are chosen by the form', async () => {
  await page.goto('/kk/observatory/europe?view=table');
  await page.getByText('Жылдар мен санаттарды таңдау').click();
  await page.getByRole('checkbox', { name: '2017' }).uncheck();
  await page.getByRole('checkbox', { name: 'Германия' }).uncheck();
  await page.getByRole('button', { name: 'Көрсету' }).click();
  const query = new URL(page.url()).searchParams;
  expect(query.get('view')).toBe('table');
  expect(query.getAll('years')).toEqual(['2019', '2020', '2022', '2024']);
  expect(query.getAll('destinations')).not.toContain('DEU');
  const years = await page.locator('table.figures thead th').allTextContents();
  expect(years.slice(1)).toEqual(['2019', '2020', '2022', '2024']);
});

it('what is shown is downloaded', async () => {
  const waiting = page.waitForEvent('download');
  await page.locator('p.downloads').getByRole('link', { name: 'CSV' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('qaitu-europe.csv');
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  const [header, ...lines] = Buffer.concat(chunks).toString('utf8').trim().split(/\r?\n/);
  expect(header).toContain('no,country,iso3,2019,2020,2022,2024');
  expect(lines).toHaveLength(5);
});

it('nothing went wrong in the browser', () => {
  expect(site.problems).toEqual([]);
});
