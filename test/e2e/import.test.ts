import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
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
/** A text of the pages that takes no parameter, or those that are given. */
const sayIn =
  (locale: Locale) =>
  (key: string, parameters: object = {}): string =>
    (text as (locale: Locale, key: string, parameters: object) => string)(locale, key, parameters);
const heading = async (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const follow = async (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).first().click();
const isClean = async (page: Page): Promise<void> => expect(await faultsOf(page)).toEqual([]);
const drop = async (page: Page, name: string, words: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(words, 'utf8') });
/** The same page on a phone's width, judged there too. */
const isCleanNarrow = async (page: Page): Promise<void> => {
  await page.setViewportSize(phone.viewport);
  await isClean(page);
  await page.setViewportSize({ width: widths.desk, height: 900 });
};
const isCleanOnBoth = async (page: Page): Promise<void> => {
  await isClean(page);
  await isCleanNarrow(page);
};

describe.each(locales)('in %s', (locale) => {
  const say = sayIn(locale);
  const name = `grants-${locale}.csv`;
  const grant = (number: number) => `${locale}-${number}`;
  const file = [
    'Grant;Where to;Currency;Sum',
    `${grant(1)};Германия;EUR;1 250,50`,
    `${grant(2)};ALEMANHIA;EUR;900,00`,
    `${grant(3)};Польша;EUR;-5,00`,
    `${grant(4)};Польша;EUR;much`,
  ].join('\n');
  let rest = '';

  it('a coordinator maps a file, mends a word, sees what would come, and imports it', async () => {
    const page = await visitAs(site, 'alatau-coordinator@alatau.example', locale);
    await follow(page, say('exchange.title'));
    await heading(page, say('exchange.title'));
    await isClean(page);
    await follow(page, say('import-page.link'));
    await heading(page, say('import-page.title'));
    await isCleanOnBoth(page);
    await follow(page, say('import-page.new'));
    await heading(page, say('import-page.new.title'));
    await drop(page, 'letter.pdf', '%PDF-1.7 no table');
    await page.getByRole('alert').waitFor();
    await isCleanOnBoth(page);
    await drop(page, name, file);
    await heading(page, say('import-page.file.title', { file: name }));
    await page.getByText(say('import-page.choose.like-none')).waitFor();
    await isCleanOnBoth(page);
    await press(page, say('import-page.choose.go-on'));

    await heading(page, say('import-page.map.title', { file: name }));
    await page
      .getByLabel(say('import-page.choose.target'))
      .selectOption({ label: say('import.target.award') });
    const fieldOf = (header: string) =>
      page.getByLabel(say('import-page.map.field', { header }), { exact: true });
    await fieldOf('Grant').selectOption('award');
    await fieldOf('Where to').selectOption('hostCountry');
    await fieldOf('Currency').selectOption('');
    await press(page, say('import-page.map.check'));
    await page.getByRole('alert').waitFor();
    await isCleanOnBoth(page);
    await fieldOf('Currency').selectOption('currency');
    await fieldOf('Sum').selectOption('total');
    await page.getByLabel(say('import-page.map.decimal')).selectOption(',');
    // Nothing of it is lost on reloading.
    await page.reload();
    await heading(page, say('import-page.map.title', { file: name }));
    expect(await fieldOf('Where to').inputValue()).toBe('hostCountry');
    await isClean(page);
    await press(page, say('import-page.map.check'));

    await heading(page, say('import-page.preview.title', { file: name }));
    const word = page.getByLabel(say('import-page.values.choose', { word: 'ALEMANHIA' }));
    await word.waitFor();
    await page.getByText(say('import.warning.negative-total')).first().waitFor();
    await isCleanOnBoth(page);
    await word.selectOption('DEU');
    await press(page, say('import-page.values.use'));
    await word.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: say('import-page.save.name') }).fill(`Grants ${locale}`);
    await press(page, say('import-page.save.do'));
    await page.getByText(say('import-page.save.done', { title: `Grants ${locale}`, version: '1' })).waitFor();
    await press(page, say('import-page.import.do-rows', { count: '3' }));

    await heading(page, say('import-page.batch.title', { file: name }));
    await page.getByText(say('import-page.batch.imported')).waitFor();
    await page.getByText('much').first().waitFor();
    await isCleanOnBoth(page);
    const waiting = page.waitForEvent('download');
    await follow(page, say('import-page.faults.csv'));
    const stream = await (await waiting).createReadStream();
    for await (const piece of stream) rest += String(piece);
    expect(rest).toContain(`${grant(4)},Польша,EUR,much`);
    await page.getByLabel(say('import-page.records.filter')).last().fill(grant(3));
    await press(page, say('import-page.records.find'));
    await page.getByText(grant(1), { exact: true }).waitFor({ state: 'detached' });
    await page.getByText(grant(3), { exact: true }).waitFor();
  });

  it('mends the rest by the same profile, and takes both imports back in their order', async () => {
    const page = await visitAs(site, 'alatau-coordinator@alatau.example', locale, phone);
    await page.goto(`/${locale}/desk/exchange`);
    await follow(page, say('import-page.link'));
    await page.getByRole('link', { name, exact: true }).click();
    await heading(page, say('import-page.batch.title', { file: name }));
    await follow(page, say('import-page.faults.mend'));
    await heading(page, say('import-page.new.title'));
    const mended = `mended-${locale}.csv`;
    await drop(page, mended, rest.replace('much', '"70,00"').replace(/^.*ALEMANHIA.*\n/m, ''));
    await heading(page, say('import-page.file.title', { file: mended }));
    await press(page, say('import-page.choose.go-on'));
    await heading(page, say('import-page.preview.title', { file: mended }));
    await press(page, say('import-page.import.do-rows', { count: '1' }));
    await heading(page, say('import-page.batch.title', { file: mended }));
    await page.getByText(say('import-page.batch.imported')).waitFor();

    for (const one of [mended, name]) {
      await page.goto(`/${locale}/desk/exchange`);
      await follow(page, say('import-page.link'));
      await page.getByRole('link', { name: one, exact: true }).click();
      await follow(page, say('import-page.undo'));
      await heading(page, say('import-page.undo.title', { file: one }));
      await isClean(page);
      await page.getByRole('textbox', { name: say('desk.reason') }).fill('a trial only');
      await press(page, say('import-page.undo.do'));
      const undone = page.getByText(say('import-page.batch.undone'));
      await undone.waitFor();
      expect(await undone.count()).toBe(1);
      await isClean(page);
    }
  });

  it('retires a profile that is needed no more', async () => {
    const page = await visitAs(site, 'alatau-coordinator@alatau.example', locale);
    await page.goto(`/${locale}/desk/exchange`);
    await follow(page, say('import-page.link'));
    const retire = page.getByRole('link', {
      name: `${say('import-page.profile.retire')} Grants ${locale}`,
      exact: true,
    });
    await retire.click();
    await heading(page, say('import-page.retire.title'));
    await isCleanOnBoth(page);
    await press(page, say('import-page.profile.retire'));
    await heading(page, say('import-page.title'));
    await retire.waitFor({ state: 'detached' });
    expect(await retire.count()).toBe(0);
  });

  it('says that nothing was kept when the line is lost, and sends the file again', async () => {
    const page = await visitAs(site, 'alatau-coordinator@alatau.example', locale);
    await page.goto(`/${locale}/desk/exchange`);
    await follow(page, say('import-page.link'));
    await follow(page, say('import-page.new'));
    await heading(page, say('import-page.new.title'));
    await page.route('**/import-files?*', async (route) => route.abort('connectionreset'));
    await drop(page, name, file);
    await page.getByText(say('import-page.new.lost')).waitFor();
    await isCleanOnBoth(page);
    await page.unroute('**/import-files?*');
    await press(page, say('import-page.new.again'));
    await heading(page, say('import-page.file.title', { file: name }));
    expect(await page.getByText(say('import-page.new.lost')).count()).toBe(0);
  });
});
