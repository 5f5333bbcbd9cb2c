import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withheldMark } from '../../src/core/review/withheld-mark.ts';
import { storyPeople } from '../../src/story/people.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';
import { answerReviews, fakeReviews, fullSheet, reviewIds, type FakeReviews } from './review-answers.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const open = async (server: FakeReviews, path: string, options?: Parameters<Site['visit']>[0]) => {
  const page = await site.visit(options);
  await answerReviews(page, server);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
const heading = async (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const writing = `/desk/reviews/${reviewIds.writing}`;
const invited = `/desk/reviews/${reviewIds.invited}`;

describe('a reviewer', () => {
  it('goes from the first page to a submitted sheet, marking by keyboard', async () => {
    const server = fakeReviews();
    const page = await open(server, '/kk/desk');
    await page.getByRole('link', { name: '1 өтінімді бағалауға шақыруға жауап беріңіз' }).click();
    await heading(page, 'Сараптама');
    await page.getByRole('link', { name: 'Өтінім 1001' }).click();
    await page.getByText('Мәтіндерден 2 атау алынды', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Бағалауға келісемін' }).click();
    const first = page.getByRole('group', { name: /^Тапсырманың пайдасы/ });
    await first.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await first.getByRole('radio', { name: /^5 — Кім, қайда/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Тексеріп, жалғастыру' }).click();
    const alert = page.getByRole('alert');
    await alert.getByRole('link', { name: 'Жоспардың шынайылығы: балл қойыңыз' }).click();
    await page.keyboard.press('Space');
    await page.getByLabel('Неге осы балл: Тапсырманың пайдасы').fill(fullSheet.marks['task']?.reason ?? '');
    await page.getByLabel('Неге осы балл: Жоспардың').fill(fullSheet.marks['plan']?.reason ?? '');
    await page.getByRole('button', { name: 'Тексеріп, жалғастыру' }).click();
    await heading(page, 'Бағаңызды тексеріңіз');
    await page.getByText('68 / 100').waitFor();
    await page.getByText('Тапсырылған баға түпкілікті', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Бағаны тапсыру' }).click();
    await page.getByText('Енді ештеңе өзгертілмейді', { exact: false }).waitFor();
    expect(server.reviews[reviewIds.invited]?.status).toBe('submitted');
    expect(await page.getByRole('radio').count()).toBe(0);
    await page.context().close();
  });

  it('cannot submit what is not complete, and is led to it', async () => {
    const server = fakeReviews();
    const page = await open(server, `/en${writing}/check`);
    expect(await page.getByRole('button', { name: 'Submit the review' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Use of the task: give a fuller reason' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'marks.task.reason');
    await page.context().close();
  });

  it('declares a conflict and no longer sees the application', async () => {
    const server = fakeReviews();
    const page = await open(server, `/ru${invited}`);
    await page.getByRole('link', { name: 'Заявить конфликт интересов' }).click();
    await page.getByRole('button', { name: 'Заявить конфликт интересов' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Выберите, какая связь' }).waitFor();
    await page.getByRole('radio', { name: 'Мы из одной организации' }).check();
    await page.getByRole('button', { name: 'Заявить конфликт интересов' }).click();
    await heading(page, 'Этой заявки у вас больше нет');
    await page.getByText('Спасибо за честность', { exact: false }).waitFor();
    expect(server.reviews[reviewIds.invited]?.status).toBe('conflict');
    await page.goto(`/ru${invited}/check`);
    await heading(page, 'Этой заявки у вас больше нет');
    await page.context().close();
  });

  it('declines without having to say why', async () => {
    const server = fakeReviews();
    const page = await open(server, `/en${writing}`);
    await page.getByRole('link', { name: 'Decline' }).click();
    await page.getByRole('button', { name: 'Decline' }).click();
    await heading(page, 'This application is no longer with you');
    expect(server.reviews[reviewIds.writing]?.status).toBe('declined');
    await page.context().close();
  });

  it('chooses between two versions when two tabs wrote the sheet', async () => {
    const server = fakeReviews();
    const [one, two] = [await open(server, `/en${writing}`), await open(server, `/en${writing}`)];
    await one.getByLabel('Overall comment').fill('From the first tab');
    await one.getByText(/^Saved at/).waitFor();
    await two.getByLabel('Overall comment').fill('From the second tab');
    await two.getByRole('region', { name: 'This sheet was changed elsewhere' }).first().waitFor();
    await two.getByRole('button', { name: 'Keep what is on this page' }).click();
    await two.getByText(/^Saved at/).waitFor();
    expect(server.reviews[reviewIds.writing]?.sheet.comment).toBe('From the second tab');
    await one.context().close();
    await two.context().close();
  });

  it('names beforehand whom he may not judge', async () => {
    const server = fakeReviews();
    const page = await open(server, '/kk/desk/reviews-conflicts');
    await page.getByRole('button', { name: 'Мәлімдеу' }).click();
    await page.getByRole('alert').getByRole('link').waitFor();
    await page.getByRole('radio', { name: 'Адам' }).check();
    await page.getByLabel('Аты-жөні').fill('Сәуле Нұрлан');
    await page.getByRole('button', { name: 'Мәлімдеу' }).click();
    await page.getByRole('rowheader', { name: 'Сәуле Нұрлан' }).waitFor();
    await page.getByRole('radio', { name: 'Ұйым' }).check();
    await page.getByRole('combobox', { name: 'Ұйым' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Мәлімдеу' }).click();
    await page.getByRole('rowheader', { name: 'Көрсетілім университеті' }).waitFor();
    expect(server.declared).toHaveLength(2);
    await page.context().close();
  });

  it('reads what to do where nothing was given yet', async () => {
    const server = { ...fakeReviews(), reviews: {} };
    const page = await open(server, '/ru/desk/reviews');
    const empty = page.getByText('Вам пока не передано ни одной заявки', { exact: false });
    await empty.waitFor();
    expect(await page.getByRole('list', { name: 'Нужно оценить' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('a reviewer of the story', () => {
  it('finds what he submitted, with its total, and nothing that names the applicant', async () => {
    const page = await visitAs(site, 'reviewer-1@office.example', 'kk');
    await page.getByRole('link', { name: 'Сараптама', exact: true }).click();
    await page.getByRole('list', { name: 'Аяқталғандары' }).getByRole('link').first().click();
    await page.getByText('Енді ештеңе өзгертілмейді', { exact: false }).waitFor();
    const main = (await page.getByRole('main').textContent()) ?? '';
    expect(main).toMatch(/Жалпы балл \d+(?:,\d{1,2})? \/ 100/);
    expect(main).toContain(withheldMark);
    for (const { familyName } of storyPeople.filter(({ roles }) => roles.includes('applicant')))
      expect(familyName === '' ? false : main.includes(familyName), familyName).toBe(false);
    await page.goto('/kk/desk/reviews-conflicts');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('radio', { name: 'Адам' }).check();
    await page.getByLabel('Аты-жөні').fill('Сәуле Ибрай');
    await page.getByRole('button', { name: 'Мәлімдеу' }).click();
    await page.getByRole('rowheader', { name: 'Сәуле Ибрай' }).waitFor();
    await page.context().close();
  });
});

const cases = [
  { width: 320, locale: 'kk', colorScheme: 'light' },
  { width: 1280, locale: 'ru', colorScheme: 'dark' },
] as const;

describe('pages of judging for everyone', () => {
  it.each(cases)(
    'keep to WCAG 2.2 AA at $width px in $locale, $colorScheme',
    async ({ width, locale, colorScheme }) => {
      const server = fakeReviews();
      const page = await open(server, `/${locale}/desk`, {
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const broken: string[] = [];
      const look = async (what: string) => {
        for (const fault of await faultsOf(page)) broken.push(`${what}: ${fault}`);
      };
      const visit = async (path: string) => {
        await page.goto(`/${locale}/desk/${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await look(path);
      };
      server.declared.push({ kind: 'person', name: 'Сәуле Нұрлан' });
      for (const path of ['reviews', 'reviews-conflicts', `reviews/${reviewIds.done}`]) await visit(path);
      for (const rest of ['', '/conflict', '/decline']) await visit(`reviews/${reviewIds.invited}${rest}`);
      await visit(`reviews/${reviewIds.writing}/check`);
      await visit(`reviews/${reviewIds.writing}`);
      await page.locator('form button[type=submit]').click();
      await page.getByRole('alert').waitFor();
      await look('sheet with mistakes');
      expect(broken).toEqual([]);
      await page.context().close();
    },
  );

  it('break no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
