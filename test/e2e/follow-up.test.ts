import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { findQuestionnaire } from '../../src/core/alumni/find-questionnaire.ts';
import { followUpWords, type WordKey } from '../../src/web/follow-up/follow-up-words.ts';
import { faultsOf } from './faults-of.ts';
import { answerFollowUpApi, fakeFollowUp, link, type FakeFollowUp } from './follow-up-answers.ts';
import { openSite, type Site } from './open-site.ts';

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

describe('an alumnus on a phone', () => {
  it.each(locales)('answers in %s without an account, and reads that it arrived', async (locale) => {
    const words = followUpWords(locale);
    const server = fakeFollowUp();
    const page = await open(server, locale);
    expect(page.url()).not.toContain(link.token);
    const broken = [...(await faultsOf(page))];
    await press(page, locale, 'start.do');
    await press(page, locale, 'next');
    await page.getByText(words('refused.answer-missing')).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('place');
    broken.push(...(await faultsOf(page)));
    await choose(page, 'place', 'home', locale);
    await choose(page, 'activity', 'work', locale);
    await page.getByLabel(words('month'), { exact: true }).selectOption('08');
    await page.getByLabel(words('year'), { exact: true }).fill('spring');
    await press(page, locale, 'next');
    await page.getByText(words('refused.since-not-a-month')).waitFor();
    await page.getByLabel(words('year'), { exact: true }).fill('2026');
    await page
      .getByRole('group', { name: titleOf('inField', locale) })
      .getByText(words('yes'))
      .click();
    await press(page, locale, 'next');
    await choose(page, 'contribution', 'joint-work', locale);
    broken.push(...(await faultsOf(page)));
    await press(page, locale, 'next');
    await press(page, locale, 'next');
    await choose(page, 'intendStay', 'no', locale);
    await press(page, locale, 'next');
    await page.getByRole('heading', { level: 1, name: words('check.title') }).waitFor();
    await page.getByText(choiceOf('activity', 'work', locale), { exact: true }).waitFor();
    broken.push(...(await faultsOf(page)));
    await press(page, locale, 'check.do');
    await page.getByRole('heading', { level: 1, name: words('over.answered') }).waitFor();
    broken.push(...(await faultsOf(page)));
    expect(broken).toEqual([]);
    expect(server.answers).toEqual({
      place: 'home',
      activity: 'work',
      since: '2026-08',
      inField: true,
      contribution: ['joint-work'],
      intendStay: 'no',
    });
    expect(server.addresses.filter((address) => address.includes(link.token))).toEqual([]);
    await press(page, locale, 'over.ask-link');
    await page.getByText(words('over.link-sent')).waitFor();
    await page.context().close();
  });

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

  it('types the printed code, and is told one thing whatever is wrong with it', async () => {
    const page = await open(fakeFollowUp(), 'kk', '');
    const words = followUpWords('kk');
    const code = page.getByRole('textbox', { name: words('code.label') });
    await press(page, 'kk', 'code.do');
    await page.getByText(words('code.form')).waitFor();
    await code.fill('AAAA-BBBB-CCCC');
    await press(page, 'kk', 'code.do');
    await page.getByText(words('refused.link-unknown')).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await code.fill(link.code);
    await press(page, 'kk', 'code.do');
    await page.getByRole('heading', { level: 1, name: words('start.title') }).waitFor();
    await page.context().close();
  });

  it.each([
    ['not-me', 'not-me'],
    ['stop', 'asked-to'],
  ] as const)('says %s once and for good', async (name, why) => {
    const server = fakeFollowUp();
    const page = await open(server, 'en');
    const words = followUpWords('en');
    await press(page, 'en', `${name}.title`);
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'en', `${name}.do`);
    await page.getByRole('heading', { level: 1, name: words(`${name}.done`) }).waitFor();
    expect(server.stopped).toBe(why);
    await page.context().close();
  });

  it.each(['answered', 'closed', 'stopped'] as const)(
    'reads what became of a link that is %s',
    async (status) => {
      const page = await open(
        fakeFollowUp({ status, answeredAt: '2027-01-12T06:00:00Z', known: null }),
        'ru',
      );
      await page.getByRole('heading', { level: 1, name: followUpWords('ru')(`over.${status}`) }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.context().close();
    },
  );

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
