import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../src/messages.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { viewport: { width: widths.phone, height: 844 } };
const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

let credential = '';

it('a participant in Kazakh takes a credential of her result on a phone', async () => {
  const page = await visitAs(site, 'aigerim@alatau.example', 'kk', phone);
  const { reports } = (await (await page.request.get('/api/me/reports')).json()) as {
    reports: readonly { institutionId: string; id: string; verified: number }[];
  };
  const report = reports.find(({ verified }) => verified > 0);
  await page.goto(`/kk/desk/report/${report?.institutionId}/${report?.id}`);
  await page
    .getByRole('link', { name: text('kk', 'credential.desk.title') })
    .first()
    .click();
  await page.getByRole('heading', { name: text('kk', 'credential.desk.shows') }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('checkbox').first().check();
  await press(page, text('kk', 'credential.desk.issue'));
  const link = page.getByRole('link', { name: text('kk', 'credential.desk.download') });
  await link.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  credential = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(credential)).toMatchObject({
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    proof: { cryptosuite: 'eddsa-rdfc-2022' },
  });
  await page.context().close();
});

it('she saves it on paper in each language', async () => {
  const page = await visitAs(site, 'aigerim@alatau.example', 'ru', phone);
  const { reports } = (await (await page.request.get('/api/me/reports')).json()) as {
    reports: readonly { institutionId: string; id: string; verified: number }[];
  };
  const report = reports.find(({ verified }) => verified > 0);
  await page.goto(`/ru/desk/report/${report?.institutionId}/${report?.id}`);
  await page
    .getByRole('link', { name: text('ru', 'credential.desk.title') })
    .first()
    .click();
  for (const language of ['Қазақша', 'Русский', 'English']) {
    const link = page.getByRole('link', { name: text('ru', 'credential.desk.print', { language }) });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^crd_.*\.pdf$/);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  }
  await page.context().close();
});

const checkFile = async (page: Page, locale: 'kk' | 'ru' | 'en'): Promise<void> => {
  await page.goto(`/${locale}/credential`);
  await page.getByLabel(text(locale, 'credential.page.file')).setInputFiles({
    name: 'credential.json',
    mimeType: 'application/json',
    buffer: Buffer.from(credential),
  });
  await press(page, text(locale, 'credential.page.check'));
};

it.each(['kk', 'ru', 'en'] as const)('anybody checks its file in %s', async (locale) => {
  for (const width of [widths.phone, widths.desk]) {
    const page = await site.visit({ viewport: { width, height: 900 } });
    await checkFile(page, locale);
    await page.getByRole('heading', { name: text(locale, 'credential.page.good') }).waitFor();
    await page.getByText('Айгерім Нұрбек').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  }
});

it('without scripts its text is checked, and a changed one is refused', async () => {
  const page = await site.visit({ javaScriptEnabled: false, ...phone });
  await page.goto('/en/credential');
  expect(await page.getByLabel(text('en', 'credential.page.file')).isVisible()).toBe(false);
  await page.getByRole('textbox').fill(credential.replace('"value": "achieved"', '"value": "partly"'));
  await press(page, text('en', 'credential.page.check'));
  await page.getByText(text('en', 'credential.refused.changed')).waitFor();
  expect(await faultsOf(page, 'width')).toEqual([]);
  await page.context().close();
});

it('the university in Russian revokes it with a reason, and everybody sees that', async () => {
  const page = await visitAs(site, 'alatau-coordinator@alatau.example', 'ru', {
    viewport: { width: widths.desk, height: 900 },
  });
  await page.goto('/ru/desk/exchange');
  await page
    .getByRole('link', { name: text('ru', 'credential.list.title') })
    .first()
    .click();
  await page.getByRole('row').filter({ hasText: 'Айгерім Нұрбек' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page
    .getByRole('link', { name: /^Отозвать/ })
    .first()
    .click();
  await press(page, text('ru', 'credential.list.revoke'));
  await page.getByRole('alert').waitFor();
  await page.getByRole('textbox').fill('Выдано по ошибке');
  await press(page, text('ru', 'credential.list.revoke'));
  await page.getByText(text('ru', 'credential.cause.office')).waitFor();
  await page.context().close();

  const visitor = await site.visit(phone);
  await checkFile(visitor, 'en');
  await visitor.getByText(text('en', 'credential.refused.revoked')).waitFor();
  await visitor.context().close();
});

it('and nobody met an error in the browser', () => {
  expect(site.problems.filter((problem) => /Content Security Policy|left for|error: /.test(problem))).toEqual(
    [],
  );
});
