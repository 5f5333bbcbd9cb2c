import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
const pictures = process.env['INCIDENT_PICTURES'];

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

const sayIn =
  (locale: Locale) =>
  (key: string, parameters: object = {}): string =>
    (text as (locale: Locale, key: string, parameters: object) => string)(locale, key, parameters);

const heading = async (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

const isClean = async (page: Page, name: string): Promise<void> => {
  for (const width of [widths.phone, widths.desk]) {
    await page.setViewportSize({ width, height: 900 });
    if (pictures !== undefined)
      await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`), fullPage: true });
    expect(await faultsOf(page)).toEqual([]);
    const [inner, whole] = await page.evaluate(() => [
      window.innerWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(whole).toBeLessThanOrEqual(inner ?? 0);
  }
};

describe.each(locales)('in %s', (locale) => {
  const say = sayIn(locale);

  it('an administrator records a breach, sees its clock, notifies, ends sessions and closes it', async () => {
    const page = await visitAs(site, 'alatau-administrator@alatau.example', locale);
    await page.getByRole('link', { name: say('incident.title'), exact: true }).click();
    await heading(page, say('incident.title'));
    await isClean(page, `hub-${locale}`);

    await page.getByRole('link', { name: say('incident.breaches'), exact: true }).click();
    await heading(page, say('incident.breaches'));
    await isClean(page, `list-${locale}`);
    await page.getByRole('button', { name: say('incident.breach.open') }).click();
    await page.getByText(say('incident.breach.happened.missing')).first().waitFor();
    const happened = `Mailing list went to a wrong address (${locale})`;
    await page.getByLabel(say('incident.breach.happened'), { exact: true }).fill(happened);
    await page.getByRole('checkbox', { name: say('incident.data.names'), exact: true }).check();
    await page.getByLabel(say('incident.breach.people'), { exact: true }).fill('12');
    await page.getByLabel(say('incident.breach.found-by'), { exact: true }).fill('IT');
    await page.getByRole('button', { name: say('incident.breach.open') }).click();

    await heading(page, say('incident.breach.one'));
    await page.locator('.breach-clock').waitFor();
    await isClean(page, `open-${locale}`);

    // Closing before the notification is refused in words.
    const cause = page.getByLabel(say('incident.close.cause'), { exact: true });
    const measures = page.getByLabel(say('incident.close.measures'), { exact: true });
    await cause.fill('A slip of the hand');
    await measures.fill('A second look before sending');
    await page.getByRole('button', { name: say('incident.close.send') }).click();
    await page.getByText(say('refusal.breach-not-notified')).first().waitFor();

    await page.getByLabel(say('incident.step'), { exact: true }).fill('Asked for it to be deleted');
    await page.getByRole('button', { name: say('incident.step.send') }).click();
    await page.getByText('Asked for it to be deleted').first().waitFor();

    await page.getByLabel(say('incident.notify.how'), { exact: true }).fill('Documentolog');
    await page.getByLabel(say('incident.breach.contact'), { exact: true }).fill('A. B., +7 727 000');
    await page.getByRole('button', { name: say('incident.notify.send') }).click();
    await page.locator('.breach-clock').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say('incident.close.send') }).click();
    await page.getByRole('button', { name: say('incident.reopen.send') }).waitFor();
    await isClean(page, `closed-${locale}`);
    const address = page.url();
    const root = address.slice(0, address.indexOf('/breaches'));

    for (const [name, title] of [
      ['access-log', 'incident.log'],
      ['retention', 'incident.retention'],
      ['stop', 'incident.stop.title'],
    ] as const) {
      await page.goto(`${root}/${name}`);
      await heading(page, say(title));
      await page.getByRole('table').or(page.locator('.empty-state')).first().waitFor();
      await isClean(page, `${name}-${locale}`);
    }

    // The word guards against a slip; then the own session ends too.
    await page.getByLabel(say('incident.stop.reason'), { exact: true }).fill('an intruder');
    await page.getByRole('button', { name: say('incident.stop.do') }).click();
    const word = say('incident.stop.word.value');
    await page.getByText(say('incident.stop.word.wrong', { word })).first().waitFor();
    await page.getByLabel(say('incident.stop.word', { word }), { exact: true }).fill(word);
    await page.getByRole('button', { name: say('incident.stop.do') }).click();
    await heading(page, say('account.sign-in.title'));
    expect(new URL(page.url()).pathname).toBe(`/${locale}/desk/sign-in`);
  });
});
