import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import { openBoardApp } from '../server/board-app.ts';
import { sampleUniversities } from '../web/sample-inputs.ts';
import { sampleRelease } from '../web/sample-release.ts';
import { faultsOf } from './faults-of.ts';
import { widths } from './open-site.ts';
import { startBrowser } from './start-browser.ts';

const release = sampleRelease(true);
const university = sampleUniversities[5].id;
/** One address of each kind of page. */
const pages = [
  'indicators',
  'indicators?year=2021',
  'indicators/K4',
  'indicators/K1?month=6',
  'indicators/K6',
  'indicators/K13?category=master',
  'indicators/K12',
  `indicators/university/${university}`,
  `statements/${university}/2023`,
  `statements/${university}/2023?version=1`,
  'releases',
  `releases/${release.name}`,
] as const;

let site: Awaited<ReturnType<typeof openBoardApp>>;
let browser: Browser;
let address = '';
const problems: string[] = [];
const visit = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: widths.desk, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  return page;
};

beforeAll(async () => {
  site = await openBoardApp();
  site.board.put(release, [release]);
  address = await site.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(locales)('in %s without JavaScript', (locale) => {
  it('from the board to an indicator, a university, its statement and the release', async () => {
    const page = await visit({ javaScriptEnabled: false });
    await page.goto(`/${locale}/indicators`);
    expect(await page.locator('.demonstration').isVisible()).toBe(true);
    expect(await page.locator('.strip').count()).toBeGreaterThan(10);
    await page.locator('.indicator').first().getByRole('link').first().click();
    expect(new URL(page.url()).pathname).toBe(`/${locale}/indicators/K4`);
    expect(await page.locator('svg.chart-wide .funnel-point').count()).toBe(10);
    expect(await page.locator('svg.chart-wide .funnel-point.look').count()).toBe(1);
    await page.getByRole('link', { name: sampleUniversities[5].name[locale] }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      sampleUniversities[5].name[locale],
    );
    await page.locator('section[aria-labelledby="statements"]').getByRole('link').first().click();
    expect(new URL(page.url()).pathname).toBe(`/${locale}/statements/${university}/2023`);
    await page.locator('.facts').getByRole('link', { name: release.name }).click();
    expect(await page.locator('#transparency').isVisible()).toBe(true);
  });

  it('every kind of page fits a desk and a phone', async () => {
    const wide: string[] = [];
    for (const width of Object.values(widths)) {
      const page = await visit({ viewport: { width, height: 900 } });
      for (const one of pages) {
        await page.goto(`/${locale}/${one}`);
        for (const fault of await faultsOf(page, 'width')) wide.push(`${one} at ${width}: ${fault}`);
      }
    }
    expect(wide).toEqual([]);
  }, 180_000);
});

it('every kind of page keeps to WCAG 2.2 AA, light and dark, on a desk and a phone', async () => {
  const broken: string[] = [];
  for (const width of Object.values(widths)) {
    const page = await visit({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    for (const one of pages) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`/kk/${one}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const fault of await faultsOf(page)) broken.push(`${one} at ${width}: ${fault}`);
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const fault of await faultsOf(page, 'colours')) broken.push(`${one}, dark: ${fault}`);
    }
  }
  expect(broken).toEqual([]);
}, 300_000);

it('points of a funnel tell their university by the keyboard', async () => {
  const page = await visit();
  await page.goto('/en/indicators/K4');
  const figure = page.locator('figure[data-chart="funnel"]');
  await figure.focus();
  await figure.press('ArrowRight');
  expect(await figure.locator('.chart-tip').textContent()).toMatch(/: \d+%, \d+\s\/ \d+\. /);
});

it('a table is downloaded under its own name', async () => {
  const page = await visit();
  await page.goto('/ru/indicators/K4');
  const waiting = page.waitForEvent('download');
  await page.locator('.downloads').getByRole('link', { name: 'CSV' }).click();
  expect((await waiting).suggestedFilename()).toBe(`qaitu-K4-${release.name}.csv`);
});

it('nothing went wrong in the browser', () => {
  expect(problems).toEqual([]);
});
