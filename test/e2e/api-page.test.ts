import { afterAll, beforeAll, expect, it } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each(locales.flatMap((locale) => Object.values(widths).map((width) => [locale, width] as const)))(
  'whoever writes a program reads the API in %s at %i, without JavaScript',
  async (locale, width) => {
    const page = await site.visit({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    await page.goto(`/${locale}`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: text(locale, 'api-page.menu') })
      .click();
    await page.getByRole('heading', { level: 1, name: text(locale, 'api-page.title') }).waitFor();
    const contents = page.getByRole('navigation', { name: text(locale, 'api-page.contents') });
    await contents.getByRole('link', { name: text(locale, 'api-page.keyed') }).click();
    expect(new URL(page.url()).hash).toBe('#keyed');
    const ledger = page.getByRole('region', {
      name: 'GET /api/institutions/{institutionId}/ledger',
      exact: true,
    });
    expect(await ledger.textContent()).toContain(text(locale, 'api-page.endpoint.ledger.list'));
    expect(await ledger.textContent()).toContain('"promised": 6');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await page.getByRole('link', { name: /\/api\/results$/ }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/${locale}/api/catalogue`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await page.context().close();
  },
);

it.each(locales)('keeps to WCAG 2.2 AA in %s', async (locale) => {
  for (const width of Object.values(widths)) {
    const page = await site.visit({ viewport: { width, height: 900 } });
    for (const address of ['api', 'api/report', 'api/sign-in']) {
      await page.goto(`/${locale}/${address}`);
      expect([address, width, await faultsOf(page)]).toEqual([address, width, []]);
    }
    await page.context().close();
  }
});

it('nothing went wrong in the browser', () => {
  expect(site.problems).toEqual([]);
});
