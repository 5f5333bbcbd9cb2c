import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { catalogue } from '../../src/messages.catalogue.ts';
import { openSite, widths, type Site } from './open-site.ts';
import { listAddresses } from './page-addresses.ts';

let site: Site;
let addresses: readonly string[] = [];
beforeAll(async () => {
  site = await openSite();
  addresses = await listAddresses(site.address);
});
afterAll(() => site.close());

const keys = Object.entries(catalogue).flatMap(([noun, entries]) =>
  Object.keys(entries).map((key) => `${noun}.${key}`),
);

/** Everything a reader or a screen reader is told, but for the names of languages and what is written in code. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const names = ['title', 'aria-label', 'alt', 'data-label', 'content'];
    const spoken = [...document.querySelectorAll('*')].flatMap((element) =>
      names.map((name) => element.getAttribute(name) ?? ''),
    );
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('.languages ul, script, style, code, pre')) element.remove();
    return [copy.textContent, ...spoken].join('\n');
  });

const letters: Readonly<Record<Locale, (words: string) => void>> = {
  kk: (words) => expect(words).toMatch(/[әғқңөұүһі]/i),
  ru: (words) => expect(words).not.toMatch(/[әғқңөұүһі]/i),
  en: (words) => expect(words).not.toMatch(/\p{Script=Cyrillic}/u),
};

describe.each(locales)('in %s', (locale) => {
  it('every page has its language, a heading, its own letters and no key in place of a text', async () => {
    const page = await site.visit();
    for (const address of addresses) {
      await page.goto(`/${locale}/${address}`);
      expect([address, await page.locator('html').getAttribute('lang')]).toEqual([address, locale]);
      const headings = await page.getByRole('heading', { level: 1 }).allTextContents();
      expect([address, headings.length]).toEqual([address, 1]);
      expect(headings[0]?.trim()).not.toBe('');
      expect(await page.title()).toContain(locale === 'kk' ? 'Қайту' : 'Qaitu');
      const words = await wordsOf(page);
      letters[locale](words);
      expect(keys.filter((key) => key.includes('-') && words.includes(key))).toEqual([]);
      expect(words).not.toMatch(/undefined|\bNaN\b|\[object|\{[a-z]+\}/);
    }
    await page.context().close();
  });

  it.each(Object.entries(widths))('no page is wider than a %s', async (_name, width) => {
    const page = await site.visit({ viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const address of addresses) {
      await page.goto(`/${locale}/${address}`);
      const overflow = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.documentElement.scrollWidth - window.innerWidth;
      });
      if (overflow > 0) wide.push(`${address}: ${overflow} px`);
    }
    expect(wide).toEqual([]);
    await page.context().close();
  });
});

describe('the language switch', () => {
  it('keeps the page and the view', async () => {
    const page = await site.visit();
    await page.goto('/kk/observatory/region?years=2020&years=2024&destinations=africa&view=table');
    const numbers = await page.locator('table.figures thead').textContent();
    for (const [name, locale, row] of [
      ['Русский', 'ru', 'Африка'],
      ['English', 'en', 'Africa'],
      ['Қазақша', 'kk', 'Африка'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      expect(page.url()).toBe(
        `${site.address}/${locale}/observatory/region?years=2020,2024&destinations=africa&view=table`,
      );
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('table.figures tbody th').allTextContents()).toEqual([row]);
      expect((await page.locator('table.figures thead').textContent())?.replace(/\D/g, '')).toBe(
        numbers?.replace(/\D/g, ''),
      );
    }
    await page.context().close();
  });

  it.each([
    ['ru-RU', '/ru'],
    ['en-GB', '/en'],
    ['de-DE', '/kk'],
  ])('a browser of %s is met at %s', async (locale, home) => {
    const page = await site.visit({ locale });
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe(home);
    await page.context().close();
  });
});

it('no page has anything to say in the console, breaks its policy or calls another place', () => {
  expect(site.problems).toEqual([]);
});
