import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/exchange/tabular/write-xlsx.ts';
import { text } from '../../src/messages.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';

const capes = path.resolve(
  import.meta.dirname,
  '../../../shared/data/real/capes-brazil/capes_international_mobility_2010_2019.csv.gz',
);
const say = (key: string, parameters: object = {}): string =>
  (text as (locale: 'kk', key: string, parameters: object) => string)('kk', key, parameters);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  try {
    await site.close();
  } catch (error) {
    // The operator was told of the import that a killed server cut off, and of nothing else.
    if (!/ended with 0: import imb_\S+: cut off, nothing of it is kept\s*$/.test(String(error))) throw error;
  }
});

const heading = async (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const counted = async (page: Page, title: string, count: string): Promise<void> =>
  page.locator('dl div').filter({ hasText: title }).filter({ hasText: count }).first().waitFor();

const begin = async (page: Page): Promise<void> => {
  await page.goto('/kk/desk/exchange');
  await page
    .getByRole('link', { name: say('import-page.link'), exact: true })
    .first()
    .click();
  await page
    .getByRole('link', { name: say('import-page.new'), exact: true })
    .first()
    .click();
  await heading(page, say('import-page.new.title'));
};

/** Stays that nobody made, enough to be at it for some seconds. */
const stays = 150_000;
const longFile = (): Buffer => {
  const head =
    'Project Reference,Academic Year,Mobility Start Month,Mobility End Month,Mobility Duration,Participant Age,Sending Country Code,Receiving Country Code,Participants\n';
  const rows = Array.from(
    { length: stays },
    (_none, at) =>
      `2024-1-KZ01-${at},2024-2025,2024-09,2025-01,${(at % 300) + 10},${(at % 20) + 18},KZ,${at % 2 === 0 ? 'DE' : 'PL'},1`,
  );
  return Buffer.from(head + rows.join('\n'));
};

describe('an import that takes long', () => {
  it('is stopped by a person and cut off by a killed server, keeps nothing of either, and is done at last', async () => {
    const page = await visitAs(site, 'alatau-coordinator@alatau.example', 'kk');
    await begin(page);
    const name = 'stays.csv';
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: longFile() });
    const start = async (): Promise<void> => {
      await heading(page, say('import-page.file.title', { file: name }));
      await press(page, say('import-page.choose.go-on'));
      await heading(page, say('import-page.preview.title', { file: name }));
      await page.getByText('150 000').first().waitFor();
      await page.getByRole('button', { name: /150\s000/ }).click();
      await heading(page, say('import-page.batch.title', { file: name }));
    };
    const again = async (): Promise<void> =>
      page.getByRole('link', { name: say('import-page.batch.again'), exact: true }).click();

    await start();
    await press(page, say('import-page.run.stop'));
    await page.getByText(say('import-page.batch.cancelled')).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await again();
    await start();
    await page.getByRole('button', { name: say('import-page.run.stop'), exact: true }).waitFor();
    await site.restart();
    await page.reload();
    await page.getByText(say('import-page.batch.failed')).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await again();
    await start();
    await page.getByText(say('import-page.batch.imported')).waitFor();
    // Of what was stopped and cut off nothing had stayed: all rows are new.
    await counted(page, say('import-page.count.new'), '150 000');
    await counted(page, say('import-page.count.unchanged'), '0');
  }, 300_000);

  it.skipIf(!existsSync(capes))(
    'of the awards of CAPES shows their dirt before and after',
    async () => {
      const page = await visitAs(site, 'alatau-coordinator@alatau.example', 'kk');
      await begin(page);
      await page.locator('input[type=file]').setInputFiles(capes);
      const name = path.basename(capes);
      await heading(page, say('import-page.file.title', { file: name }));
      await press(page, say('import-page.choose.go-on'));
      await heading(page, say('import-page.preview.title', { file: name }));
      await page.getByRole('button', { name: /146\s036/ }).waitFor({ timeout: 120_000 });
      for (const count of ['8 912', '2 881', '43', '20'])
        await page.locator('main').getByText(count).first().waitFor();
      await page.getByRole('button', { name: /146\s036/ }).click();
      await page.getByText(say('import-page.batch.imported')).waitFor({ timeout: 180_000 });
      await counted(page, say('import-page.count.rows'), '146 036');
      await counted(page, say('import-page.count.records'), '98 219');
      for (const count of ['8 912', '2 881']) await page.locator('main').getByText(count).first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
    400_000,
  );
});

describe('a workbook of several sheets', () => {
  it('is read by the sheet that is chosen, and an empty one is refused where it stands', async () => {
    const page = await visitAs(site, 'alatau-coordinator@alatau.example', 'kk');
    await begin(page);
    const name = 'sheets.xlsx';
    const head = ['Sending Country Code', 'Receiving Country Code', 'Participants'];
    const workbook = await writeXlsx([
      { name: 'Title', header: ['Mobility'], rows: [] },
      { name: 'Autumn', header: head, rows: [['KZ', 'DE', 1]] },
      {
        name: 'Spring',
        header: head,
        rows: [
          ['KZ', 'PL', 1],
          ['KZ', 'FR', 2],
        ],
      },
    ]);
    await page.locator('input[type=file]').setInputFiles({
      ...{ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
      buffer: Buffer.from(workbook),
    });
    await heading(page, say('import-page.file.title', { file: name }));
    const sheet = page.getByLabel(say('import-page.file.choose-sheet'));
    expect(await sheet.inputValue()).toBe('Autumn');
    await sheet.selectOption('Title');
    await page.getByText(say('import-page.file.choose-sheet')).waitFor();
    await page.locator('#sheet[aria-invalid=true]').waitFor();
    expect(await sheet.inputValue()).toBe('Autumn');
    expect(await faultsOf(page)).toEqual([]);
    await sheet.selectOption('Spring');
    await page.locator('#sheet:not([aria-invalid=true])').waitFor();
    await page.reload();
    await heading(page, say('import-page.file.title', { file: name }));
    expect(await sheet.inputValue()).toBe('Spring');
    await press(page, say('import-page.choose.go-on'));
    await heading(page, say('import-page.preview.title', { file: name }));
    await counted(page, say('import-page.count.rows'), '2');
  });
});
