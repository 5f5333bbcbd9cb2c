import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../src/core/basics/locale.ts';
import { findQuestionnaire } from '../../src/core/alumni/find-questionnaire.ts';
import { followUpWords, type WordKey } from '../../src/web/follow-up/follow-up-words.ts';
import { faultsOf } from './faults-of.ts';
import { answerFollowUpApi, fakeFollowUp, link, type FakeFollowUp } from './follow-up-answers.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { width: 320, height: 700 };
const pages = findQuestionnaire(1)?.pages ?? [];
const elements = pages.flatMap((page) => page.elements);
const titleOf = (name: string, locale: Locale): string =>
  elements.find((one) => one.name === name)?.title[locale] ?? '';
const choiceOf = (name: string, value: string, locale: Locale): string =>
  elements.find((one) => one.name === name)?.choices?.find((one) => one.value === value)?.text[locale] ?? '';

const open = async (server: FakeFollowUp, locale: Locale, fragment: string = link.token): Promise<Page> => {
  const page = await site.visit({ viewport: phone });
  await answerFollowUpApi(page, server);
  await page.goto(`/${locale}/follow-up${fragment === '' ? '' : `#${fragment}`}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
const press = async (page: Page, locale: Locale, key: WordKey): Promise<void> =>
  page.getByRole('button', { name: followUpWords(locale)(key), exact: true }).click();
const choose = async (page: Page, name: string, value: string, locale: Locale): Promise<void> =>
  page
    .getByRole('group', { name: titleOf(name, locale) })
    .getByText(choiceOf(name, value, locale), { exact: true })
    .click();

/** The newest letter to an address in the outbox: the address of its link on this site, and its code. */
const newestLetter = async (
  email: string,
  before = '',
): Promise<{ readonly address: string; readonly code: string }> => {
  const page = await site.visit();
  await page.goto('/kk/desk/outbox');
  for (let look = 0; look < 60; look += 1) {
    await page.getByRole('heading', { level: 1 }).waitFor();
    const letter = page.getByRole('article').filter({ hasText: email }).filter({ hasText: '/follow-up#' });
    if ((await letter.count()) > 0) {
      const words = await letter.first().innerText();
      // The first letters were written by a server at another port.
      const address = /\/[a-z]{2}\/follow-up#\S+/.exec(words)?.[0] ?? '';
      if (address !== before) {
        await page.context().close();
        return { address, code: /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}-[0-9A-Z]/.exec(words)?.[0] ?? '' };
      }
    }
    await page.waitForTimeout(500);
    await page.reload();
  }
  throw new Error(`no new letter to ${email}`);
};

/** Through all questions of the third year, which is past the questions of the first months; what is broken on the way. */
const answer = async (
  page: Page,
  locale: Locale,
  { place, activity, since }: { readonly place: string; readonly activity: string; readonly since: string },
): Promise<readonly string[]> => {
  const words = followUpWords(locale);
  const broken = [...(await faultsOf(page))];
  await press(page, locale, 'start.do');
  await press(page, locale, 'next');
  await page.getByText(words('refused.follow-up-answer-missing')).first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('place');
  await choose(page, 'place', place, locale);
  if (place === 'abroad')
    await page.getByRole('combobox', { name: titleOf('country', locale) }).selectOption('DEU');
  await choose(page, 'activity', activity, locale);
  await page.getByLabel(words('month'), { exact: true }).selectOption('08');
  await page.getByLabel(words('year'), { exact: true }).fill('spring');
  await press(page, locale, 'next');
  await page.getByText(words('refused.since-not-a-month')).waitFor();
  broken.push(...(await faultsOf(page)));
  await page.getByLabel(words('year'), { exact: true }).fill(since);
  await page
    .getByRole('group', { name: titleOf('inField', locale) })
    .getByText(words('yes'))
    .click();
  await press(page, locale, 'next');
  await choose(page, 'contribution', 'joint-work', locale);
  broken.push(...(await faultsOf(page)));
  await press(page, locale, 'next');
  await choose(page, 'intendStay', 'no', locale);
  await press(page, locale, 'next');
  await page.getByRole('heading', { level: 1, name: words('check.title') }).waitFor();
  await page.getByText(choiceOf('activity', activity, locale), { exact: true }).waitFor();
  broken.push(...(await faultsOf(page)));
  await press(page, locale, 'check.do');
  await page.getByRole('heading', { level: 1, name: words('over.answered') }).waitFor();
  return [...broken, ...(await faultsOf(page))];
};

describe('somebody of the first call who was silent until now, on his phone', () => {
  const silent = 'arman@esil.example';
  const handy = { viewport: { width: widths.phone, height: 844 } };
  const addresses: string[] = [];
  const follow = async (address: string): Promise<Page> => {
    const page = await site.visit(handy);
    page.on('request', (request) => addresses.push(request.url()));
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForURL((url) => url.hash === '');
    return page;
  };
  const year = String(new Date().getFullYear() - 1);
  let letter = { address: '', code: '' };

  it('answers in Kazakh by the link of his letter; used again, the link says thank you and sends a new one', async () => {
    letter = await newestLetter(silent);
    const page = await follow(letter.address);
    expect(await page.getByRole('main').innerText()).not.toMatch(/Арман|@|[0-9]{12}/);
    expect(await answer(page, 'kk', { place: 'abroad', activity: 'study', since: year })).toEqual([]);
    await page.context().close();
    const again = await follow(letter.address);
    await again.getByRole('heading', { level: 1, name: followUpWords('kk')('over.answered') }).waitFor();
    await press(again, 'kk', 'over.ask-link');
    await again.getByText(followUpWords('kk')('over.link-sent')).waitFor();
    await again.context().close();
  });

  it('corrects it in Russian by the new link, and the old one opens nothing any more', async () => {
    const old = letter.address;
    letter = await newestLetter(silent, old);
    const page = await follow(letter.address);
    await page.getByRole('link', { name: 'Русский' }).click();
    await page.getByRole('heading', { level: 1, name: followUpWords('ru')('start.title') }).waitFor();
    expect(await answer(page, 'ru', { place: 'abroad', activity: 'work', since: year })).toEqual([]);
    await press(page, 'ru', 'over.ask-link');
    await page.getByText(followUpWords('ru')('over.link-sent')).waitFor();
    await page.context().close();
    const refused = await follow(old);
    await refused.getByText(followUpWords('kk')('refused.link-unknown')).waitFor();
    await refused.context().close();
  });

  it('types the code that is printed in a letter, answers in English, and stops the questions for good', async () => {
    const words = followUpWords('en');
    letter = await newestLetter(silent, letter.address);
    const page = await follow('/en/follow-up');
    const code = page.getByRole('textbox', { name: words('code.label') });
    await press(page, 'en', 'code.do');
    await page.getByText(words('code.form')).waitFor();
    await code.fill(letter.code.toLowerCase());
    await press(page, 'en', 'code.do');
    await page.getByRole('heading', { level: 1, name: words('start.title') }).waitFor();
    expect(await answer(page, 'en', { place: 'home', activity: 'work', since: year })).toEqual([]);
    await press(page, 'en', 'stop.title');
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'en', 'stop.do');
    await page.getByRole('heading', { level: 1, name: words('stop.done') }).waitFor();
    await page.context().close();
    const after = await follow(letter.address);
    await after.getByRole('heading', { level: 1, name: followUpWords('kk')('over.stopped') }).waitFor();
    await after.context().close();
  });

  it('and no address of all that was asked for held his token', () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((one) => /fup_|fup-/.test(one))).toEqual([]);
  });
});

describe('an alumnus on a small phone, with prepared answers', () => {
  it('goes back one question by the phone, changes the language, and loses nothing', async () => {
    const page = await open(fakeFollowUp(), 'kk');
    await press(page, 'kk', 'start.do');
    await choose(page, 'place', 'abroad', 'kk');
    await page.getByRole('combobox', { name: titleOf('country', 'kk') }).selectOption('DEU');
    await choose(page, 'activity', 'study', 'kk');
    await page.getByLabel(followUpWords('kk')('year'), { exact: true }).fill('2026');
    await press(page, 'kk', 'next');
    await page.getByRole('heading', { level: 1, name: pages[1]?.title.kk ?? '' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: pages[0]?.title.kk ?? '' }).waitFor();
    await page.getByRole('link', { name: 'Русский' }).click();
    await page.getByRole('heading', { level: 1, name: pages[0]?.title.ru ?? '' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/ru/follow-up');
    const country = page.getByRole('combobox', { name: titleOf('country', 'ru') });
    expect(await country.inputValue()).toBe('DEU');
    await page.context().close();
  });

  it('is told one thing whatever is wrong with a code', async () => {
    const page = await open(fakeFollowUp(), 'kk', '');
    const words = followUpWords('kk');
    await page.getByRole('textbox', { name: words('code.label') }).fill('AAAA-BBBB-CCCC-D');
    await press(page, 'kk', 'code.do');
    await page.getByText(words('refused.link-unknown')).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('says that he is somebody else', async () => {
    const server = fakeFollowUp();
    const page = await open(server, 'en');
    const words = followUpWords('en');
    await press(page, 'en', 'not-me.title');
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'en', 'not-me.do');
    await page.getByRole('heading', { level: 1, name: words('not-me.done') }).waitFor();
    expect(server.stopped).toBe('not-me');
    await page.context().close();
  });

  it('reads that the time of a link is over', async () => {
    const page = await open(fakeFollowUp({ status: 'closed', known: null }), 'ru');
    await page.getByRole('heading', { level: 1, name: followUpWords('ru')('over.closed') }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('answers by the keyboard alone', async () => {
    const page = await open(fakeFollowUp(), 'en');
    await page.getByRole('button', { name: followUpWords('en')('start.do') }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: pages[0]?.title.en ?? '' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('#place').isChecked()).toBe(true);
    await page.context().close();
  });
});

describe('the page of a follow-up', () => {
  it('breaks no rule of the page policy and keeps the link to itself', async () => {
    const answer = await fetch(`${site.address}/kk/follow-up`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await fetch(`${site.address}/de/follow-up`)).status).toBe(404);
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
