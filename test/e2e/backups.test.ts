import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { startProcess, makeFolder } from '../server/start-server.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
let folder: string;
const pictures = process.env['BACKUP_PICTURES'];
const key = 'a passphrase of thirty-two characters and more';

beforeAll(async () => {
  folder = await makeFolder();
  site = await openSite({ QAITU_BACKUP_KEY: key });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const backup = async (): Promise<number | null> => {
  const settings = { QAITU_DATA: site.server.dataFolder, QAITU_BACKUP_KEY: key };
  return (await startProcess('src/cli/main.ts', ['backup', path.join(folder, 'one')], settings).ended).code;
};

const isClean = async (page: Page, name: string): Promise<void> => {
  for (const width of [widths.phone, widths.desk]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await faultsOf(page)).toEqual([]);
    const [inner, whole] = await page.evaluate(() => [
      window.innerWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(whole).toBeLessThanOrEqual(inner ?? 0);
    if (pictures !== undefined)
      await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`), fullPage: true });
  }
};

it('an administrator sees that there is no backup, then what became of two, in three languages', async () => {
  const first = await visitAs(site, 'administrator@office.example', 'en');
  await first.getByRole('link', { name: text('en', 'backup.page.title'), exact: true }).click();
  await first.getByText(text('en', 'backup.page.alarm.no-backup')).waitFor();
  await first.getByText(text('en', 'backup.page.empty')).waitFor();
  await isClean(first, 'empty-en');

  expect(await backup()).toBe(0);
  expect(await backup()).toBe(2);
  for (const locale of locales) {
    const page = await visitAs(site, 'administrator@office.example', locale);
    await page.goto(`/${locale}/desk/backups`);
    await page.getByRole('heading', { level: 1, name: text(locale, 'backup.page.title') }).waitFor();
    await page.getByText(text(locale, 'backup.page.alarm.no-drill')).waitFor();
    const rows = page.getByRole('row').filter({ hasText: text(locale, 'backup.page.kind.backup') });
    await rows.filter({ hasText: text(locale, 'backup.page.outcome.passed') }).waitFor();
    await rows.filter({ hasText: text(locale, 'backup.page.outcome.failed') }).waitFor();
    await isClean(page, `runs-${locale}`);
  }
}, 300_000);
