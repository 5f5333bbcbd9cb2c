import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../src/core/basics/locale.ts';
import { text, textOf } from '../../src/messages.ts';
import { languageNames } from '../../src/web/language-names.ts';
import { readPaper, squeezed } from '../server/read-paper.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const desk = { viewport: { width: widths.desk, height: 900 } };
const phone = { viewport: { width: widths.phone, height: 844 } };

const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** The words of the paper that a link of the page saves. */
const saved = async (page: Page, name: string, format: 'pdf' | 'docx' = 'pdf'): Promise<string> => {
  const link = page.getByRole('link', { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
  return (await readPaper(await readFile(await download.path()), format)).words;
};

const wide = async (page: Page): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const { viewport } of [phone, desk]) {
    await page.setViewportSize(viewport);
    faults.push(...(await faultsOf(page)).map((fault) => `${viewport.width}: ${fault}`));
  }
  return faults;
};

const openTemplate = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(`/${locale}/desk/exchange`);
  await page
    .getByRole('link', { name: text(locale, 'document-template.title') })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: text(locale, 'document-template.title') }).waitFor();
};

const orderName = (locale: Locale): string =>
  `${text(locale, 'document-template.kind.order')}, ${languageNames[locale]}`;

/** A link's unseen words are parted by a blank where they are a box of their own. */
const linkName = (locale: Locale): RegExp =>
  new RegExp(`^${text(locale, 'document-template.kind.order')} ?, ${languageNames[locale]}$`);

/** What each office has printed at the head of its orders. */
const letterhead = {
  kk: 'Алатау университеті\nХалықаралық байланыстар бөлімі',
  ru: 'Университет Алатау\nОтдел международных связей',
  en: 'Alatau University\nInternational Office',
} as const;
const lastLine = (locale: Locale): string => letterhead[locale].split('\n')[1] ?? '';

const cases = [
  { locale: 'kk', viewport: phone },
  { locale: 'ru', viewport: desk },
  { locale: 'en', viewport: desk },
] as const;

it.each(cases)(
  'in $locale an office gives its orders a letterhead of its own',
  async ({ locale, viewport }) => {
    const page = await visitAs(site, 'alatau-coordinator@alatau.example', locale, viewport);
    await openTemplate(page, locale);
    expect(await wide(page)).toEqual([]);
    await page.setViewportSize(viewport.viewport);
    await page.getByRole('link', { name: linkName(locale) }).click();
    await page.getByRole('heading', { level: 1, name: orderName(locale) }).waitFor();
    await page.getByText(text(locale, 'document-template.no-history')).waitFor();
    const head = page.getByLabel(text(locale, 'document-template.letterhead'), { exact: true });
    await head.fill(letterhead[locale]);
    await press(page, text(locale, 'document-template.save'));
    await page.getByText(text(locale, 'document-template.saved', { version: '1' })).waitFor();
    await page.getByRole('link', { name: text(locale, 'document-template.own', { version: '1' }) }).waitFor();
    expect(await wide(page)).toEqual([]);
    for (const format of ['pdf', 'docx'] as const) {
      const name = text(locale, 'document-template.preview-format', { format: format.toUpperCase() });
      const example = await saved(page, name, format);
      expect(example).toContain(squeezed(lastLine(locale)));
      expect(example).toContain(squeezed(text(locale, 'document-template.example')));
    }
    await page.context().close();
  },
);

it.each(cases)(
  'in $locale bad words are refused in a sentence beside their field',
  async ({ locale, viewport }) => {
    const page = await visitAs(site, 'alatau-head@alatau.example', locale, viewport);
    await openTemplate(page, locale);
    await page.getByRole('link', { name: linkName(locale) }).click();
    const opening = page.getByLabel(text(locale, 'document-template.opening'), { exact: true });
    const known = '{institution}, {number}, {date}, {call}, {count}, {officer}';
    const bad = [
      ['1\n\n{wage}', 'template-unknown-placeholder', { line: 3, written: '{wage}' }],
      ['{count', 'template-open-brace', { line: 1, written: '{count' }],
      ['1\ncount}', 'template-stray-brace', { line: 2, written: 'count}' }],
    ] as const;
    for (const [words, code, params] of bad) {
      await opening.fill(words);
      await press(page, text(locale, 'document-template.save'));
      const sentence = textOf(locale, `refusal.${code}`, { field: 'opening', known, ...params });
      const alert = page.getByRole('alert').filter({ hasText: sentence });
      await alert.waitFor();
      await alert.getByRole('link', { name: sentence }).click();
      expect(await opening.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await opening.getAttribute('aria-invalid')).toBe('true');
      expect(await opening.inputValue()).toBe(words);
    }
    expect(await wide(page)).toEqual([]);
    await page.reload();
    await page.getByRole('link', { name: text(locale, 'document-template.own', { version: '1' }) }).waitFor();
    expect(
      await page.getByRole('link', { name: text(locale, 'document-template.own', { version: '2' }) }).count(),
    ).toBe(0);
    await page.context().close();
  },
);

it.each(cases)(
  'in $locale the next order carries the words, and those that ship come back',
  async ({ locale, viewport }) => {
    const page = await visitAs(site, 'alatau-coordinator@alatau.example', locale, viewport);
    const me = (await (await page.request.get('/api/me')).json()) as {
      memberships: readonly { institutionId: string }[];
    };
    const institutionId = me.memberships[0]?.institutionId ?? '';
    const printed = async (): Promise<string> => {
      const answer = await page.request.get(
        `/api/institutions/${institutionId}/order?locale=${locale}&format=pdf&number=7`,
      );
      expect(answer.status()).toBe(200);
      return (await readPaper(await answer.body(), 'pdf')).words;
    };
    const own = await printed();
    expect(own).toContain(squeezed(lastLine(locale)));
    expect(own).toContain(squeezed(text(locale, 'document-template.used', { version: '1' })));

    await openTemplate(page, locale);
    await page.getByRole('link', { name: linkName(locale) }).click();
    await page.getByRole('link', { name: text(locale, 'document-template.restore') }).click();
    await page.getByText(text(locale, 'document-template.restore-what')).waitFor();
    expect(await wide(page)).toEqual([]);
    await press(page, text(locale, 'document-template.restore'));
    await page.getByRole('link', { name: text(locale, 'document-template.own', { version: '2' }) }).waitFor();
    const head = page.getByLabel(text(locale, 'document-template.letterhead'), { exact: true });
    expect(await head.inputValue()).toBe('{institution}');
    // There is nothing to bring back any more.
    expect(await page.getByRole('link', { name: text(locale, 'document-template.restore') }).count()).toBe(0);
    const shipped = await printed();
    expect(shipped).not.toContain(squeezed(lastLine(locale)));
    expect(shipped).toContain(squeezed(text(locale, 'document-template.used', { version: '2' })));
    // What was printed with it once can be looked at as it was.
    const first = await saved(page, text(locale, 'document-template.own', { version: '1' }));
    expect(first).toContain(squeezed(lastLine(locale)));
    await page.context().close();
  },
);

it('the page of an order gives the file, and leads to its words', async () => {
  const page = await visitAs(site, 'alatau-coordinator@alatau.example', 'ru', desk);
  await page.goto('/ru/desk/exchange');
  await page
    .getByRole('link', { name: text('ru', 'order.heading') })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: text('ru', 'order.heading') }).waitFor();
  expect(await wide(page)).toEqual([]);
  await page.getByRole('link', { name: text('ru', 'order.words') }).click();
  await page.getByRole('heading', { level: 1, name: orderName('ru') }).waitFor();
  await page.context().close();
});

it('and nobody met an error in the browser', () => {
  // A browser notes each refusal on its console; the bad words above are refused with 409.
  const met = site.problems.filter((problem) => !problem.endsWith('a status of 409 (Conflict)'));
  expect(met.filter((problem) => /Content Security Policy|left for|error: /.test(problem))).toEqual([]);
});
