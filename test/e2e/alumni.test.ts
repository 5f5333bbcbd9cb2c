import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../src/contract/me.ts';
import { text } from '../../src/messages.ts';
import { alumniAnswers, alumniIds as ids, alumnus, coordinator } from './alumni-answers.ts';
import { answerApi } from './desk-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const own = `after-stay/${ids.university}/${ids.alumnus}`;
const office = `alumni/of/${ids.university}/${ids.alumnus}`;
const files = `alumni/files/${ids.university}`;
const heading = async (page: Page): Promise<void> => page.getByRole('heading', { level: 1 }).waitFor();
const visit = async (me: Me, path: string, locale = 'kk', width = 390) => {
  const page = await site.visit({ viewport: { width, height: 900 } });
  const sent = await answerApi(page, alumniAnswers(me));
  await page.goto(`/${locale}/desk/${path}`);
  await heading(page);
  return { page, sent };
};
const bodyOf = (sent: Awaited<ReturnType<typeof visit>>['sent'], end: string): unknown =>
  sent.find(({ call }) => call.endsWith(end))?.body;

describe('an alumnus in the desk', () => {
  it('corrects what is known of himself', async () => {
    const { page, sent } = await visit(alumnus, own);
    await page.getByRole('link', { name: text('kk', 'alumni-desk.own.state') }).click();
    await page.getByRole('button', { name: text('kk', 'alumni-desk.say.do'), exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: text('kk', 'alumni-desk.say.state.study-abroad') }).check();
    await page.getByRole('combobox', { name: text('kk', 'alumni-desk.say.country') }).selectOption('DEU');
    await page.getByRole('textbox', { name: text('kk', 'alumni-desk.say.since') }).fill('09.2026');
    await page.getByRole('button', { name: text('kk', 'alumni-desk.say.do'), exact: true }).click();
    await page.getByRole('heading', { level: 2, name: text('kk', 'alumni-desk.own.known') }).waitFor();
    expect(bodyOf(sent, '/outcomes')).toEqual({
      state: 'study-abroad',
      since: '09.2026',
      country: 'DEU',
      inField: null,
      evidence: 'self-report',
      fileId: null,
      isConsented: false,
      replacesId: null,
    });
    await page.context().close();
  });
});

describe('a coordinator', () => {
  it('narrows the panel by its numbers and enters an answer by telephone, never an intention', async () => {
    const { page, sent } = await visit(coordinator, 'alumni', 'ru', 1280);
    await page.getByRole('link', { name: /^3 письмо вернулось/ }).click();
    await page.waitForURL(/status=bounced/);
    await page.getByRole('link', { name: 'Дана Ахметқызы' }).click();
    await page.getByRole('link', { name: text('ru', 'alumni-desk.case.enter') }).click();
    await page.getByRole('group', { name: 'Где вы сейчас живёте?' }).waitFor();
    expect(await page.getByText('Когда вы намерены жить в Казахстане?').count()).toBe(0);
    await page.getByText('В Казахстане', { exact: true }).click();
    await page.getByText('Учусь', { exact: true }).click();
    await page.getByLabel('Год', { exact: true }).fill('2026');
    await page.getByRole('button', { name: text('ru', 'alumni-desk.enter.do') }).click();
    await page.getByRole('heading', { level: 1, name: 'Дана Ахметқызы' }).waitFor();
    expect(bodyOf(sent, '/answer')).toEqual({
      version: 1,
      answers: { place: 'home', activity: 'study', since: '2026' },
    });
    await page.context().close();
  });

  it('settles a contradiction with a reason', async () => {
    const { page, sent } = await visit(coordinator, `${office}/settle`, 'en', 1280);
    await page.getByRole('radio', { name: /work abroad/ }).check();
    await page.getByRole('textbox', { name: text('en', 'desk.reason') }).fill('The register is newer.');
    await page.getByRole('button', { name: text('en', 'alumni-desk.settle.do') }).click();
    await page.getByRole('heading', { level: 1, name: 'Дана Ахметқызы' }).waitFor();
    expect(bodyOf(sent, '/settle')).toMatchObject({ reason: 'The register is newer.' });
    await page.context().close();
  });

  it('looks at a file before taking it in', async () => {
    const { page, sent } = await visit(coordinator, `${files}/new`, 'en', 1280);
    await page.locator('input[type=file]').setInputFiles({
      name: 'pension.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('iin,state,from,to,seen_on\n'),
    });
    await page.getByText('Chosen file: pension.csv').waitFor();
    await page.getByRole('radio', { name: text('en', 'obligation.evidence.pension-months') }).check();
    await page.getByRole('button', { name: text('en', 'alumni-desk.import.preview') }).click();
    await page.getByRole('heading', { name: text('en', 'alumni-desk.import.found') }).waitFor();
    expect(sent.filter(({ call }) => call.endsWith('/outcome-imports'))).toEqual([]);
    await page.getByRole('button', { name: text('en', 'alumni-desk.import.do') }).click();
    await page.getByRole('heading', { level: 1, name: text('en', 'alumni-desk.imports.title') }).waitFor();
    expect(bodyOf(sent, '/outcome-imports')).toMatchObject({ evidence: 'pension-months' });
    await page.context().close();
  });
});

describe.each([
  ['kk', 320],
  ['ru', 1280],
  ['en', 390],
] as const)('pages about alumni in %s at %i px', (locale, width) => {
  it('keep to WCAG 2.2 AA', async () => {
    const broken: string[] = [];
    const look = async (me: Me, paths: readonly string[]): Promise<void> => {
      const { page } = await visit(me, paths[0] ?? '', locale, width);
      for (const path of paths) {
        await page.goto(`/${locale}/desk/${path}`);
        await heading(page);
        await page.waitForLoadState('networkidle');
        broken.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
      }
      await page.context().close();
    };
    await look(alumnus, [
      own,
      `${own}/state`,
      `${own}/stop`,
      `intention/${ids.university}/${ids.mobility}/return`,
      'support-offers',
    ]);
    await look(coordinator, [
      'alumni',
      office,
      `${office}/enter/${ids.followUp}`,
      `${office}/decide/${ids.toCheck}`,
      `${office}/settle`,
      'alumni/cases',
      'alumni/files',
      `${files}/new`,
      `${files}/${ids.file}/undo`,
      'alumni/offers',
      `alumni/offers/${ids.university}/new`,
      `alumni/offers/${ids.university}/take-up/${ids.interest}`,
    ]);
    expect(broken).toEqual([]);
  });
});

describe('the pages about alumni', () => {
  it('break no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
