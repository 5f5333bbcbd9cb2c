import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { visitAs } from './desk-visit.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { viewport: { width: widths.phone, height: 844 } };

/** Nothing wrong with it, and nothing to be scrolled sideways. */
const isSound = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
};
const heading = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

it('shows a participant his stay on a phone, and takes a cost only with its rate', async () => {
  const page = await visitAs(site, 'zhansaya@esil.example', 'kk', phone);
  await page.getByRole('link', { name: /^Ұтқырлық кезеңі: / }).click();
  await heading(page, /^Ұтқырлық кезеңі: /);
  await page.getByRole('heading', { name: 'Есеп тапсырылды' }).waitFor();
  await page.getByText('жоспардан 35 күн бұрын, отбасы жағдайы').waitFor();
  await isSound(page);
  await page.getByRole('link', { name: /шығынды қарау$/ }).click();
  await heading(page, 'Шығындар');
  await page.getByText('бағам 12,36', { exact: false }).waitFor();
  await isSound(page);
  await page.getByRole('link', { name: 'Шығын қосу' }).click();
  await page.getByLabel('Не үшін').selectOption('visa');
  await page.getByLabel('Валюта').selectOption('EUR');
  await page.getByLabel('Жоспарланған сома, EUR').fill('90,50');
  await page.getByRole('button', { name: 'Қосу', exact: true }).click();
  await page.getByRole('alert').getByText('Бағамды жазыңыз').waitFor();
  await isSound(page);
  await page.getByLabel('Бағам: 1 EUR үшін теңге').fill('610,25');
  await page.getByRole('button', { name: 'Қосу', exact: true }).click();
  await heading(page, 'Шығындар');
  // 90.50 EUR at 610.25 are 55,227.625 tenge.
  const cost = page.getByText('55\u00a0227,63\u00a0₸');
  await cost.waitFor();
  expect(await cost.count()).toBe(1);
  await page.context().close();
});

it('leads a danger to the named person alone, and his answer back', async () => {
  const page = await visitAs(site, 'zhansaya@esil.example', 'ru', phone);
  await page.getByRole('link', { name: /^Период мобильности: / }).click();
  await page.getByRole('link', { name: 'Сообщить об опасности' }).click();
  await page.getByText('прочтёт только Тимур Ғалым', { exact: false }).waitFor();
  await isSound(page);
  await page.getByLabel('Что случилось?').fill('Мне угрожал хозяин квартиры.');
  await page.getByRole('button', { name: 'Отправить сообщение' }).click();
  await page.getByText('Ждёт ответа').waitFor();
  await isSound(page);

  const office = await visitAs(site, 'esil-coordinator@esil.example', 'en');
  await office.getByRole('link', { name: /^Report of a danger: / }).click();
  await office.getByText('Мне угрожал хозяин квартиры.').waitFor();
  await office.getByRole('textbox', { name: 'Answer' }).fill('I have called you and the host.');
  await isSound(office);
  await office.getByRole('button', { name: 'Answer' }).click();
  await office.getByText('Answered', { exact: true }).waitFor();
  await office.context().close();

  await page.reload();
  const answer = page.getByText('I have called you and the host.');
  await answer.waitFor();
  expect(await answer.count()).toBe(1);
  await page.context().close();
});

it('lists the stays of a university, and what a group was paid for', async () => {
  const page = await visitAs(site, 'alatau-coordinator@alatau.example', 'en');
  await page.getByRole('link', { name: 'Stays abroad' }).first().click();
  await heading(page, 'Stays abroad');
  await page.getByRole('link', { name: 'Айгерім Нұрбек' }).waitFor();
  await isSound(page);
  await page.getByRole('link', { name: 'Milestones' }).first().click();
  await page.getByText('Money released').waitFor();
  await isSound(page);
  await page.goBack();
  await page.getByLabel('Status').selectOption({ label: 'Abroad (0)' });
  await page.getByText('No stay matches these filters.').waitFor();
  expect(await page.getByRole('link', { name: 'Айгерім Нұрбек' }).count()).toBe(0);
  await page.context().close();
});
