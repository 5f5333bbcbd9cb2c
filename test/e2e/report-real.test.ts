import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { sampleTranscript } from '../../src/story/sample-transcript.ts';
import { storyDrafts } from '../../src/story/applicants.ts';
import { visitAs } from './desk-visit.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { viewport: { width: widths.phone, height: 844 } };
/** A text of the pages that takes no parameter, or those that are given. */
const sayIn =
  (locale: Locale) =>
  (key: string, parameters: object = {}): string =>
    (text as (locale: Locale, key: string, parameters: object) => string)(locale, key, parameters);

const heading = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const fill = async (page: Page, name: string, words: string): Promise<void> =>
  page.getByRole('textbox', { name: new RegExp(`^${name}`) }).fill(words);

it('a participant in Kazakh who was reminded to the last writes his report on a phone and submits it', async () => {
  const say = sayIn('kk');
  const page = await visitAs(site, 'arman@esil.example', 'kk', phone);
  await page.getByRole('link', { name: 'Есепті жазу: Бірінші ұлттық конкурс' }).first().click();
  await heading(page, /^Сапар туралы есеп: /);
  await page.getByText(/^Тапсыру мерзімі өтті: /).waitFor();
  await page.getByRole('link', { name: new RegExp(storyDrafts['arman']?.title ?? '') }).click();
  await page.getByRole('radio', { name: say('report.claim.achieved') }).check();
  await fill(page, say('report.task.outcome'), 'Үлгі дайын: сынақ жиынындағы қателігі 13,4 %.');
  await fill(
    page,
    say('report.task.self'),
    'Уәде етілген шекке жеттім, бірақ диалект сөздерін нашар таниды.',
  );
  await press(page, say('report.task.evidence-add'));
  await page.getByRole('combobox', { name: say('report.task.evidence-kind') }).selectOption('link');
  await fill(page, say('report.evidence-value.link'), 'https://speech.esil.example/model');
  await page.locator('input[type=file]').setInputFiles({
    name: 'speech-model.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(sampleTranscript('speech-model')),
  });
  await page.getByRole('link', { name: 'speech-model.pdf' }).waitFor();
  await page.getByRole('radio', { name: new RegExp(`^${say('report.consent.named')}`) }).check();
  await page
    .getByText(/^Сақталды: \d\d:\d\d$/)
    .first()
    .waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'speech-model.pdf' }).waitFor();
  await press(page, 'Тексеріп, жалғастыру');
  await page.getByText('Дайын бөлім: 1 / 1').waitFor();
  await page.getByRole('link', { name: say('report.check') }).click();
  await heading(page, say('report.check.title'));
  await press(page, say('report.check.submit'));
  await page.getByText('Ол өзгермейді, бірақ толықтыру қосуға болады', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: say('report.check.submit') }).count()).toBe(0);
  await page.context().close();
});

/** The task that the lot gave to the verifier. */
let judged = '';

it('a verifier in Russian finds what was drawn for him on his first page and gives a verdict', async () => {
  const say = sayIn('ru');
  const page = await visitAs(site, 'verifier-2@office.example', 'ru');
  await page.getByRole('link', { name: /^Проверьте \d+ результат/ }).click();
  await heading(page, say('report.queue'));
  const titles = [storyDrafts['ruslan'], ...(storyDrafts['ruslan']?.more ?? [])].map(
    (task) => task?.title ?? '',
  );
  await page
    .getByRole('link', { name: new RegExp(titles.join('|')) })
    .first()
    .click();
  await page.getByRole('heading', { name: say('report.verify.who') }).waitFor();
  judged = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  expect(titles).toContain(judged);
  await press(page, say('report.verify.give'));
  await page
    .getByRole('alert')
    .getByRole('link', { name: say('report.verify.which-missing') })
    .waitFor();
  await page.getByRole('radio', { name: say('report.verdict.partly') }).check();
  await fill(page, say('report.verify.reason'), 'The evidence shows a part of what was promised.');
  await press(page, say('report.verify.give'));
  await page.getByText(/^Дано /).waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  await page.context().close();
});

it('the office in English has the lot drawn and reads the ledger; the catalogue shows what may be shown', async () => {
  const say = sayIn('en');
  const page = await visitAs(site, 'officer@office.example', 'en');
  await page.goto('/en/desk/verification');
  await page.getByText('1 of 2 pairs agree', { exact: false }).waitFor();
  await page.getByRole('link', { name: say('report.draw') }).click();
  await press(page, say('report.draw.do'));
  await page.getByText(/verifications? (was|were) drawn/).waitFor();

  await page.goto('/en/desk/ledger');
  await heading(page, say('report.ledger'));
  const row = page.getByRole('row').filter({ hasText: judged });
  await row.getByText(say('report.verdict.partly'), { exact: false }).first().waitFor();
  const overdue = page.getByRole('row').filter({ hasText: 'Арман Төлеген' });
  await overdue.waitFor();
  // He has submitted meanwhile.
  expect(await overdue.getByText(say('report.ledger.state.overdue')).count()).toBe(0);
  await page.context().close();

  const visitor = await site.visit();
  await visitor.goto('/en/results');
  await heading(visitor, say('report.public.title'));
  await visitor.getByText(say('report.public.demonstration')).waitFor();
  await visitor.getByRole('link', { name: judged }).waitFor();
  await visitor.getByRole('link', { name: 'Карта водного дефицита' }).waitFor();
  const shown = await visitor.getByRole('main').innerText();
  expect(shown).not.toContain('Юсупова');
  expect(shown).not.toContain('Көрме каталогы');
  await visitor.getByRole('link', { name: 'Іле ағысының деректер жиыны' }).click();
  await visitor.getByText('10.5555/qaitu-demo.ili-runoff').first().waitFor();
  await visitor.context().close();
});

it('and nobody met an error in the browser', () => {
  expect(site.problems.filter((problem) => /Content Security Policy|left for|error: /.test(problem))).toEqual(
    [],
  );
});
