import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationView } from '../../src/contract/application.ts';
import type { CallView } from '../../src/contract/programme.ts';
import { datePartsOf } from '../../src/core/basics/date-parts-of.ts';
import { text } from '../../src/messages.ts';
import { storyDrafts } from '../../src/story/applicants.ts';
import { storyContent } from '../../src/story/draft-contents.ts';
import { sampleTranscript } from '../../src/story/sample-transcript.ts';
import { visitAs } from './desk-visit.ts';
import { openSite, type Site } from './open-site.ts';

const say = (key: Parameters<typeof text>[1], parameters: Record<string, string> = {}): string =>
  (text as (locale: 'kk', key: string, parameters: object) => string)('kk', key, parameters);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const call = 'Екінші ұлттық конкурс';
const plan = 'Үш пән, он бес кредит: гидрология, өлшеу әдістері, деректерді талдау.';
const go = say('application.form.continue');

const heading = async (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const follow = async (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first()
    .click();
const fill = async (page: Page, name: string, words: string): Promise<void> =>
  page.getByLabel(name, { exact: true }).fill(words);
const choose = async (page: Page, name: string, label: string): Promise<void> => {
  await page.getByLabel(name, { exact: true }).selectOption({ label });
};
const date = async (page: Page, name: string, day: string): Promise<void> => {
  const group = page.getByRole('group', { name });
  const parts = datePartsOf(day);
  for (const part of ['day', 'month', 'year'] as const)
    await group.getByLabel(say(`desk.date.${part}`), { exact: true }).fill(parts[part]);
};
const saved = async (page: Page): Promise<void> =>
  page
    .getByText(/^Сақталды: \d\d:\d\d$/)
    .first()
    .waitFor();
const ready = async (page: Page, done: number): Promise<void> =>
  page.getByText(`Дайын бөлім: ${done} / 6`).waitFor();

/** What a browser keeps of a link that downloads. */
const download = async (page: Page, name: string): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent('download'), follow(page, name)]);
  return readFile(await file.path());
};

/** Asked as the page asks, with the session of its reader. */
const ask = async <Answer>(page: Page, path: string): Promise<Answer> => {
  const answer = await page.request.get(path);
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
};

const application = { reference: '' };

describe('an application on a server that keeps it', () => {
  it('is written in Kazakh, outlives a reload, a closed tab and a killed server, and is sent', async () => {
    const first = await visitAs(site, 'madina@alatau.example');
    await follow(first, `Шарттарын оқып, өтінім бастау: ${call}`);
    await heading(first, call);
    await press(first, say('application.call.begin'));
    await ready(first, 1);
    await follow(first, say('application.section.record'));
    await choose(first, 'Оқу деңгейі', 'бакалавриат');
    await choose(first, 'Оқу жылы', '3');
    await first.getByLabel('Оқу саласы', { exact: true }).selectOption('0511');
    await fill(first, 'Білім беру бағдарламасы', '6B05101 Биология');
    await fill(first, 'Орташа балл', '3,42');
    await first.getByLabel('Шет тілі', { exact: true }).selectOption('de');
    await choose(first, 'Тіл деңгейі', 'B2');
    await press(first, go);
    await ready(first, 2);

    await follow(first, say('application.section.plan'));
    await heading(first, say('application.section.plan'));
    await fill(first, 'Оқу жоспары', plan);
    await saved(first);
    await first.reload();
    expect(await first.getByLabel('Оқу жоспары', { exact: true }).inputValue()).toBe(plan);
    const address = first.url();
    const { cookies } = await first.context().storageState();
    await first.close({ runBeforeUnload: false });
    await first.context().close();
    await site.restart();

    const page = await site.visit({ storageState: { cookies, origins: [] } });
    await page.goto(address);
    expect(await page.getByLabel('Оқу жоспары', { exact: true }).inputValue()).toBe(plan);
    await press(page, 'Таңдау қосу');
    await page
      .getByRole('combobox', { name: say('application.form.host') })
      .fill('Elbe University of Technology');
    await choose(page, say('application.form.country'), 'Германия');
    await fill(page, say('application.form.choice-reason'), 'Өзен ағысын өлшейтін зертханасы бар.');
    // The call is told from the day of the test: so are its stay and its last report.
    const { calls } = await ask<{ calls: CallView[] }>(page, '/api/calls');
    const rules = calls.find(({ rules: { title } }) => title.kk === call)?.rules;
    await date(page, 'Барар күніңіз', rules?.stay.from ?? '');
    await date(page, 'Қайтар күніңіз', rules?.stay.to ?? '');
    await press(page, go);
    await ready(page, 3);

    await follow(page, say('application.section.tasks'));
    await press(page, 'Тапсырма қосу');
    await fill(page, say('application.form.task-title'), 'Топырақ үлгілерін талдау');
    await page.getByRole('radio', { name: /ғылыми/ }).check();
    await fill(page, say('application.form.task-result'), 'Елу үлгінің талдауы');
    await fill(page, say('application.form.task-measure'), 'Елу хаттама');
    await fill(page, say('application.form.task-evidence'), 'Зертхана хаттамалары');
    await date(page, say('application.form.task-due'), rules?.finalReportDueOn ?? '');
    await fill(page, say('application.form.task-use'), 'Зертхана тәжірибесіне енгізіледі.');
    await fill(page, say('application.form.task-supervisor'), 'Anna Keller');
    await fill(page, say('application.form.task-supervisor-email'), 'anna.keller@host.example');
    await press(page, go);
    await heading(page, say('application.section.tasks'));
    await press(page, go);
    await ready(page, 4);

    await follow(page, say('application.section.questions'));
    await fill(page, 'Неге дәл осы университет?', 'Мұнда керек құрал-жабдық бар.');
    await page.getByRole('radio', { name: 'Жоқ', exact: true }).check();
    await press(page, go);
    await ready(page, 5);

    await follow(page, say('application.section.documents'));
    const transcript = { name: 'транскрипт.pdf', mimeType: 'application/pdf' };
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ ...transcript, buffer: Buffer.from(sampleTranscript('madina')) });
    await page.getByRole('link', { name: transcript.name }).waitFor();
    await press(page, go);
    await ready(page, 6);

    await follow(page, say('application.list.check'));
    await heading(page, say('application.check.title'));
    for (const answer of ['Elbe University of Technology, Германия', '3,42', transcript.name])
      await page.getByText(answer, { exact: true }).first().waitFor();
    await page.getByRole('checkbox', { name: /растаймын/ }).check();
    await press(page, say('application.check.submit'));
    await heading(page, say('application.sent.title'));
    application.reference = (await page.locator('.confirmation .reference').textContent()) ?? '';
    expect(application.reference).toMatch(/^Q2026-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    await follow(page, say('application.sent.to'));
    await heading(page, `Өтінім ${application.reference}`);
    await page.context().close();
  });

  it('is read by the coordinator, downloads as PDF and JSON, and its eligibility is confirmed', async () => {
    const page = await visitAs(site, 'alatau-coordinator@alatau.example');
    await follow(page, say('office.applications'));
    await page.getByRole('row').filter({ hasText: application.reference }).getByRole('link').click();
    await heading(page, 'Мадина Оспан');
    const pdf = await download(page, 'PDF');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const json = JSON.parse((await download(page, 'JSON')).toString()) as {
      sections: ApplicationView['sections'];
    };
    const answers = json.sections.flatMap(({ items }) => items.map(({ answer }) => answer));
    expect(answers).toContain(plan);
    const shown = await page.getByRole('main').innerText();
    for (const answer of answers) expect(shown).toContain(answer);
    expect((await download(page, 'транскрипт.pdf')).equals(Buffer.from(sampleTranscript('madina')))).toBe(
      true,
    );

    await follow(page, say('office.confirm'));
    await heading(page, say('office.confirm-title'));
    await page.getByText('Үміткердің жазғаны: 3,42').waitFor();
    await fill(page, say('office.fact.gradeAverage'), '3,42');
    await choose(page, say('office.fact.languageLevel'), 'B2');
    await fill(page, say('office.fact.yearOfStudy'), '3');
    await press(page, say('office.confirm'));
    await page.getByText(say('office.eligibility.eligible')).waitFor();
    await page.context().close();

    const own = await visitAs(site, 'madina@alatau.example');
    await own.getByText(say('application.status.advice.eligible')).waitFor();
    await own.context().close();
  });

  it('is refused for a file that only calls itself a PDF', async () => {
    const page = await visitAs(site, 'yerbol@alatau.example');
    await follow(page, `Өтінімді жалғастыру: ${call}`);
    await follow(page, say('application.section.documents'));
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'вирус.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000') });
    await page.getByText(new RegExp(`вирус\\.pdf.*${say('refusal.file-type-not-taken')}`)).waitFor();
    expect(await page.getByRole('link', { name: 'вирус.pdf' }).count()).toBe(0);
    await page.context().close();
  });
});

const university = async (page: Page): Promise<string> =>
  (await ask<{ memberships: { institutionId: string }[] }>(page, '/api/me')).memberships[0]?.institutionId ??
  '';

/** Writes the member's own part of the group's application, as his pages would save it. */
const writeOwn = async (page: Page, who: string): Promise<void> => {
  const institutionId = await university(page);
  const { applications } = await ask<{
    applications: { draftId: string; call: CallView; groupId: string | null }[];
  }>(page, '/api/me/applications');
  const own = applications.find(({ call: { rules } }) => rules.title.kk === call);
  const promised = storyDrafts[who];
  if (own === undefined || promised === undefined) throw new Error(`${who} has no draft`);
  const headers = { origin: site.address };
  const draft = `/api/institutions/${institutionId}/drafts/${own.draftId}`;
  const sent = await page.request.post(`${draft}/files?name=transcript.pdf`, {
    headers: { ...headers, 'content-type': 'application/pdf', 'idempotency-key': randomUUID() },
    data: Buffer.from(sampleTranscript(who)),
  });
  expect(sent.status()).toBe(200);
  const { file } = (await sent.json()) as { file: { id: string } };
  const content = storyContent(`group ${who}`, promised, own.call.rules, file.id);
  for (const [section, words] of Object.entries(content)) {
    const kept = await page.request.put(`${draft}/sections/${section}`, {
      headers: { ...headers, 'idempotency-key': randomUUID() },
      data: { base: 0, content: words },
    });
    expect(`${section} ${kept.status()}`).toBe(`${section} 200`);
  }
};

describe('a group on a server that keeps it', () => {
  it('is opened on a task, joined by its link and submitted for all three', async () => {
    const leader = await visitAs(site, 'aigerim@alatau.example');
    await follow(leader, `Шарттарын оқып, өтінім бастау: ${call}`);
    await follow(leader, say('application.call.group.to'));
    await press(leader, /Осы тапсырмаға топ ашу/);
    const task = 'Іле өзенінің су балансын бақылау';
    await heading(leader, `Топ: ${task}`);
    const link = await leader.getByLabel('Шақыру сілтемесі').inputValue();
    await writeOwn(leader, 'aigerim');
    for (const who of ['daniyar', 'kamila']) {
      const page = await visitAs(site, `${who}@alatau.example`);
      await page.goto(link);
      await press(page, say('application.join.do'));
      await heading(page, `Топ: ${task}`);
      await writeOwn(page, who);
      await page.context().close();
    }
    await leader.reload();
    await leader.getByRole('rowheader', { name: 'Камила Юсупова' }).waitFor();
    await press(leader, say('application.group.submit'));
    await leader.getByText('Біреуі толық болмаса, ешқайсысы жіберілмейді', { exact: false }).waitFor();
    await press(leader, say('application.group.submit'));
    await leader.getByText(/Топтың өтінімдері жіберілді/).waitFor();
    await leader.context().close();

    const coordinator = await visitAs(site, 'alatau-coordinator@alatau.example');
    await follow(coordinator, say('office.applications'));
    await choose(coordinator, say('office.group'), say('office.group.yes'));
    for (const name of ['Айгерім Нұрбек', 'Данияр Серік', 'Камила Юсупова'])
      await coordinator.getByRole('link', { name }).waitFor();
    await coordinator.getByRole('link', { name: 'Мадина Оспан' }).waitFor({ state: 'detached' });
    expect(await coordinator.getByRole('table').locator('tbody tr').count()).toBe(3);
    await coordinator.context().close();
  });
});

describe('the office', () => {
  it('sees the open call with its rules and versions', async () => {
    const page = await visitAs(site, 'officer@office.example');
    await follow(page, say('programme.calls'));
    await follow(page, call);
    await heading(page, call);
    const { calls } = await ask<{ calls: CallView[] }>(page, '/api/calls');
    const rubric = calls.find(({ rules }) => rules.title.kk === call)?.rubricSha256 ?? '';
    expect(await page.locator('code').allTextContents()).toContain(rubric);
    expect(await page.getByText(say('programme.part-ready'), { exact: true }).count()).toBe(14);
    await follow(page, say('programme.call.versions'));
    await heading(page, say('programme.call.versions'));
    await page.context().close();
  });

  it('and nobody met an error in the browser', () => {
    // While the server is away, a page may say that it was; and one file was refused, as it should be.
    const told = /Content Security Policy|left for|error: /;
    const refused = /\/documents: console error: .* status of 4\d\d/;
    const wrong = site.problems.filter((problem) => told.test(problem) && !refused.test(problem));
    expect(wrong).toEqual([]);
  });
});
