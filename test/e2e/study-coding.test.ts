import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../src/core/basics/locale.ts';
import { findTurns } from '../../src/core/study/transcript/find-turns.ts';
import { text } from '../../src/messages.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

const say = (locale: Locale, key: string, parameters: object = {}): string =>
  (text as (locale: Locale, key: string, parameters: object) => string)(locale, key, parameters);
const words =
  'Модератор: Сәлем 👋🏽!\r\nАйгерім: Жаттап алатынбыз. Грант кешікті.\r\nДаурен: <b>Келісемін</b> 😀, ақша жетпеді.';
const institutionId = 'national-office';

let site: Site;
let first: Page;
let studyId = '';
let transcriptId = '';

/** A change by the account that is signed in on the page. */
const post = async (page: Page, address: string, body: object): Promise<Record<string, string>> =>
  page.evaluate(
    async ([url, sent]) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: sent,
      });
      if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`);
      return (await answer.json()) as Record<string, string>;
    },
    [`/api/institutions/${institutionId}/studies${address}`, JSON.stringify(body)] as const,
  );

const open = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(`/${locale}/desk/studies/${institutionId}/${studyId}/transcripts/${transcriptId}`);
  await page.getByRole('heading', { level: 1, name: 'Бірінші кездесу' }).waitFor();
};
const region = (page: Page, locale: Locale) =>
  page.getByRole('application', { name: say(locale, 'study-coding.text') });
const chips = async (page: Page): Promise<number> => page.locator('[data-coding]').count();
const saved = async (page: Page, locale: Locale): Promise<void> =>
  page.getByText(say(locale, 'study-coding.state.saved')).waitFor();

beforeAll(async () => {
  site = await openSite();
  first = await visitAs(site, 'analyst@office.example', 'kk');
  studyId = (await post(first, '', { title: 'Фокус-топ', template: 'empty' }))['id'] ?? '';
  const content = { definition: '', include: '', exclude: '', example: '', color: null, isCodable: true };
  for (const name of ['Грант кешікті', 'Тіл қиын'])
    await post(first, `/${studyId}/codebook`, { do: 'add', parentId: null, content: { ...content, name } });
  const turns = findTurns(words).turns;
  const speakers = ['Модератор', 'Айгерім', 'Даурен'].map((label) => ({ label, participantId: null }));
  const made = await post(first, `/${studyId}/transcripts`, {
    ...{ name: 'Бірінші кездесу', sessionId: null, words, turns, speakers, hideNames: false },
  });
  transcriptId = made['id'] ?? '';
});
afterAll(async () => {
  await site.close();
});

it('codes by keyboard alone, hears what was marked, takes it back and brings it again', async () => {
  await open(first, 'kk');
  await region(first, 'kk').focus();
  await first.keyboard.press('PageDown');
  await first.keyboard.press('s');
  await first.locator('[data-said]').filter({ hasText: 'Жаттап алатынбыз.' }).waitFor({ state: 'attached' });
  await first.keyboard.press('Enter');
  await first.getByLabel(say('kk', 'study-coding.palette.search')).waitFor();
  await first.keyboard.type('қиын');
  await first.keyboard.press('Enter');
  await first.locator('[data-coding]').filter({ hasText: 'Тіл қиын' }).waitFor();
  await saved(first, 'kk');
  await first.keyboard.press('Control+z');
  await expect.poll(() => chips(first)).toBe(0);
  await first.keyboard.press('Control+y');
  await expect.poll(() => chips(first)).toBe(1);
  await saved(first, 'kk');
  await first.keyboard.press('k');
  await first.getByRole('dialog').getByText('Жаттап алатынбыз.').waitFor();
  await first.keyboard.press('Escape');
  await first.keyboard.press('?');
  await first.getByRole('dialog', { name: say('kk', 'study-coding.keys.title') }).waitFor();
  expect(await faultsOf(first)).toStrictEqual([]);
  await first.keyboard.press('Escape');
  expect(await faultsOf(first)).toStrictEqual([]);
  expect(await first.locator('.coding-words b').count()).toBe(0);
});

it('shows two people each other’s codes; a lost line keeps changes and sends them once', async () => {
  const second = await visitAs(site, 'analyst-2@office.example', 'ru', {
    viewport: { width: widths.phone, height: 844 },
    hasTouch: true,
  });
  await open(second, 'ru');
  await second.locator('[data-coding]').waitFor();
  await second.context().setOffline(true);
  // What the handles of a touch screen do: they move the browser's own selection.
  await second.evaluate(() => {
    const node = [...document.querySelectorAll('.coding-words')].at(-1)?.firstChild;
    if (node) document.getSelection()?.setBaseAndExtent(node, 0, node, 16);
  });
  await second.getByRole('button', { name: say('ru', 'study-coding.apply') }).tap();
  await second.getByRole('button', { name: 'Грант кешікті' }).tap();
  await expect.poll(() => chips(second)).toBe(2);
  await second.getByText(say('ru', 'study-coding.state.waiting', { count: '1' })).waitFor();
  expect(await chips(first)).toBe(1);
  await second.context().setOffline(false);
  await second.evaluate(() => window.dispatchEvent(new Event('online')));
  await saved(second, 'ru');
  await expect.poll(() => chips(first), { timeout: 15_000 }).toBe(2);
  await first.locator('[data-coding]').filter({ hasText: 'Нұргүл' }).waitFor();
  expect(await faultsOf(second)).toStrictEqual([]);
  await second.reload();
  await second.locator('[data-coding]').nth(1).waitFor();
  expect(await chips(second)).toBe(2);
  await second.context().close();
});

it.each(['kk', 'ru', 'en'] as const)(
  'tells in %s what an edit loses before it is saved, and searches',
  async (locale) => {
    const base = `/${locale}/desk/studies/${institutionId}/${studyId}`;
    await first.goto(`${base}/transcripts/${transcriptId}/edit`);
    const field = first.getByRole('textbox', { name: say(locale, 'study-transcript.new.text') });
    await field.fill((await field.inputValue()).replace('Айгерім: Жаттап алатынбыз. ', 'Айгерім: '));
    await first.getByRole('button', { name: say(locale, 'study-transcript.edit.look') }).click();
    await first.getByText(say(locale, 'study-transcript.edit.lost'), { exact: true }).waitFor();
    expect(await faultsOf(first)).toStrictEqual([]);
    await first.goto(`${base}/search?words=%22кешікті%22`);
    await first.locator('mark').first().waitFor();
    expect(await faultsOf(first)).toStrictEqual([]);
    for (const page of ['transcripts', 'memos', 'new-transcript']) {
      await first.goto(`${base}/${page}`);
      await first.getByRole('heading', { level: 1 }).waitFor();
      expect(await faultsOf(first), page).toStrictEqual([]);
    }
  },
);
