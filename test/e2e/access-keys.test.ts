import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const head = 'alatau-head@alatau.example';
const idOf = async (page: Page): Promise<string> => {
  const { memberships } = (await (await page.request.get('/api/me')).json()) as {
    memberships: readonly { institutionId: string; role: string }[];
  };
  return memberships.find(({ role }) => role === 'head')?.institutionId ?? '';
};
const openKeys = async (locale: Locale, width: number): Promise<{ page: Page; institutionId: string }> => {
  const page = await visitAs(site, head, locale, { viewport: { width, height: 900 } });
  const institutionId = await idOf(page);
  await page.goto(`/${locale}/desk/exchange/${institutionId}/keys`);
  await page.getByRole('heading', { level: 1, name: text(locale, 'access-key.title') }).waitFor();
  return { page, institutionId };
};
const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

interface Wish {
  readonly name: string;
  readonly scopes: readonly ('ledger' | 'people' | 'statements')[];
  readonly perMinute: string;
}

/** Fills in the form and reads the key where it is shown, once. */
const make = async (page: Page, locale: Locale, { name, scopes, perMinute }: Wish): Promise<string> => {
  await page.getByRole('textbox', { name: text(locale, 'access-key.name') }).fill(name);
  for (const scope of scopes) {
    await page.getByRole('checkbox', { name: text(locale, `access-key.scope.${scope}`) }).check();
  }
  await page.getByRole('textbox', { name: text(locale, 'access-key.per-minute') }).fill(perMinute);
  await press(page, text(locale, 'access-key.make'));
  const shown = page.locator('code').filter({ hasText: /^qk_/ });
  await shown.waitFor();
  return (await shown.textContent()) ?? '';
};

/** As a machine asks: without a browser, without a cookie. */
const ask = async (key: string, institutionId: string, what: string) => {
  const answer = await fetch(`${site.address}/api/institutions/${institutionId}/${what}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const body = (await answer.json()) as { readonly code?: string };
  return { status: answer.status, code: body.code, wait: answer.headers.get('retry-after') };
};

it.each([
  ['kk', widths.phone],
  ['ru', widths.desk],
  ['en', widths.phone],
] as const)('a head in %s makes a key, sees it once, and revokes it', async (locale, width) => {
  const { page, institutionId } = await openKeys(locale, width);
  const label = `EPVO ${locale}`;

  // What is lacking is said before anything is sent.
  await press(page, text(locale, 'access-key.make'));
  await page
    .getByRole('link', { name: text(locale, 'access-key.scopes.missing') })
    .or(page.getByText(text(locale, 'access-key.scopes.missing')))
    .first()
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);

  const key = await make(page, locale, { name: label, scopes: ['ledger', 'people'], perMinute: '3' });
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.reload();
  await page.getByText(label).first().waitFor();
  expect(await page.locator('main').textContent()).not.toContain(key.slice(-43));

  // Its scopes, and no others; then its limit.
  expect(await ask(key, institutionId, 'ledger')).toMatchObject({ status: 200 });
  expect(await ask(key, institutionId, 'statement-desk')).toMatchObject({
    status: 403,
    code: 'access-key-scope',
  });
  const answers = [await ask(key, institutionId, 'ledger')];
  while (answers.length < 8 && answers.at(-1)?.status === 200) {
    answers.push(await ask(key, institutionId, 'ledger'));
  }
  expect(answers.at(-1)).toMatchObject({ status: 429, code: 'access-key-too-often' });
  expect(Number(answers.at(-1)?.wait)).toBeGreaterThan(0);

  await page.reload();
  const row = page.getByRole('row').filter({ hasText: label });
  await row.waitFor();
  expect(await row.textContent()).not.toContain(text(locale, 'access-key.never'));
  await row.getByRole('button', { name: text(locale, 'access-key.revoke') }).click();
  await row.getByText(text(locale, 'access-key.revoked')).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await ask(key, institutionId, 'ledger')).toMatchObject({ status: 401, code: 'access-key-not-good' });
  await page.context().close();
});

it('the page leads to the description of the API', async () => {
  const { page } = await openKeys('ru', widths.desk);
  await page
    .getByRole('link', { name: text('ru', 'api-page.menu') })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: text('ru', 'api-page.title') }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/ru/api');
  await page.context().close();
});

it('nothing went wrong in the browser', () => {
  expect(site.problems).toEqual([]);
});
