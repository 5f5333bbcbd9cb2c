import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../src/contract/me.ts';
import type { Locale } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { storyIin } from '../../src/story/story-iin.ts';
import { storyPeople } from '../../src/story/people.ts';
import { alumniAnswers, alumniIds as ids, alumnus, coordinator } from './alumni-answers.ts';
import { answerApi } from './desk-answers.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const own = `after-stay/${ids.university}/${ids.alumnus}`;
const office = `alumni/of/${ids.university}/${ids.alumnus}`;
/** A text of the pages, with the parameters that are given. */
const sayIn =
  (locale: Locale) =>
  (key: string, parameters: object = {}): string =>
    (text as (locale: Locale, key: string, parameters: object) => string)(locale, key, parameters);
const files = `alumni/files/${ids.university}`;
const heading = async (page: Page): Promise<void> => page.getByRole('heading', { level: 1 }).waitFor();
const visit = async (me: Me, path: string, locale = 'kk', width = 390) => {
  const page = await site.visit({ viewport: { width, height: 900 } });
  await answerApi(page, alumniAnswers(me));
  await page.goto(`/${locale}/desk/${path}`);
  await heading(page);
  return page;
};
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describe('an alumna of the first call', () => {
  it('corrects what is known of herself and wants what is offered', async () => {
    const page = await visitAs(site, 'zhansaya@esil.example', 'kk', {
      viewport: { width: 390, height: 844 },
    });
    const say = sayIn('kk');
    await page
      .getByRole('link', { name: /^Сапардан кейін/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 2, name: say('alumni-desk.own.known') }).waitFor();
    await page.getByRole('link', { name: say('alumni-desk.own.state') }).click();
    await page.getByRole('button', { name: say('alumni-desk.say.do'), exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: say('alumni-desk.say.state.study-abroad') }).check();
    await page.getByRole('combobox', { name: say('alumni-desk.say.country') }).selectOption('POL');
    await page.getByRole('textbox', { name: say('alumni-desk.say.since') }).fill(day(-5).slice(0, 7));
    await page.getByRole('button', { name: say('alumni-desk.say.do'), exact: true }).click();
    await page.getByRole('heading', { level: 2, name: say('alumni-desk.own.known') }).waitFor();
    await page.getByText('Польша').first().waitFor();
    await page.getByRole('link', { name: say('alumni-desk.own.offers') }).click();
    const offer = page.getByRole('region', { name: 'Сөйлеуді тану үлгісін диалектілерге бейімдеу' });
    await offer.getByRole('button', { name: say('alumni-desk.offers.want') }).click();
    await offer.getByRole('button', { name: say('alumni-desk.offers.want-not') }).waitFor();
    expect(await offer.getByRole('button', { name: say('alumni-desk.offers.want') }).count()).toBe(0);
    await page.context().close();
  });
});

it('whoever answers nobody else says what he intends, if he likes', async () => {
  const say = sayIn('kk');
  const page = await visitAs(site, 'arman@esil.example', 'kk', { viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name: say('alumni-desk.home.intention.return') }).click();
  await page.getByRole('button', { name: say('alumni-desk.intention.do') }).click();
  await page.getByText(say('alumni-desk.intention.missing')).first().waitFor();
  for (const [question, answer] of [
    ['Шетелде ұзақ тұруды ойлайсыз ба?', 'Жоқ'],
    ['Қазақстанда қашаннан бастап тұруды ойлайсыз?', 'Қазір тұрамын'],
    ['Осы шешімге ең көп не әсер етеді?', 'Жұмыс'],
    ['Алдағы екі жылда шетелде не жоспарлайсыз?', 'Ештеңе'],
  ] as const)
    await page
      .getByRole('group', { name: question })
      .getByRole('radio', { name: answer, exact: true })
      .check();
  await page.getByRole('button', { name: say('alumni-desk.intention.do') }).click();
  await page.getByRole('heading', { level: 1, name: say('desk.home.title') }).waitFor();
  expect(await page.getByRole('link', { name: say('alumni-desk.home.intention.return') }).count()).toBe(0);
  await page.context().close();
});

describe('a coordinator', () => {
  const say = sayIn('ru');
  let page: Page;
  beforeAll(async () => {
    page = await visitAs(site, 'alatau-coordinator@alatau.example', 'ru');
  });
  afterAll(async () => page.context().close());

  it('finds in the panel whose letter came back and enters his answer by telephone, never an intention', async () => {
    await page.goto('/ru/desk/alumni');
    await page.getByRole('link', { name: /^1 письмо вернулось/ }).click();
    await page.waitForURL(/status=bounced/);
    await page.getByRole('link', { name: 'Данияр Серік' }).first().click();
    await page.getByRole('link', { name: say('alumni-desk.case.enter') }).click();
    await page.getByRole('group', { name: 'Где вы сейчас живёте?' }).waitFor();
    expect(await page.getByText('Когда вы намерены жить в Казахстане?').count()).toBe(0);
    await page.getByText('В Казахстане', { exact: true }).click();
    await page.getByText('Работаю', { exact: true }).click();
    await page.getByLabel('Год', { exact: true }).fill(day(-400).slice(0, 4));
    await page.getByRole('button', { name: say('alumni-desk.enter.do') }).click();
    await page.getByRole('heading', { level: 1, name: 'Данияр Серік' }).waitFor();
    await page
      .getByRole('row')
      .filter({ hasText: say('alumni-desk.source.telephone') })
      .first()
      .waitFor();
  });

  it('looks at a file before taking it in, settles what it contradicts, and takes it back', async () => {
    const aigerim = storyPeople.find(({ key }) => key === 'aigerim');
    const iin = aigerim === undefined ? '' : storyIin(aigerim);
    const lines = [
      'iin,state,from,to,seen_on,country',
      `${iin},work-abroad,${day(-90)},${day(-90)},${day(-2)},DEU`,
      `${iin.slice(0, 11)}x,returned,${day(-40)},${day(-40)},${day(-2)},`,
    ];
    const choose = async (text: string): Promise<void> => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'contributions.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      });
      await page.getByText(say('alumni-desk.import.chosen', { name: 'contributions.csv' })).waitFor();
      await page.getByRole('radio', { name: say('obligation.evidence.pension-months') }).check();
      await page.getByRole('button', { name: say('alumni-desk.import.preview') }).click();
      await page.getByRole('heading', { name: say('alumni-desk.import.found') }).waitFor();
    };
    await page.goto('/ru/desk/alumni/files');
    await page.getByRole('link', { name: say('alumni-desk.imports.new') }).click();
    await choose(lines.join('\n'));
    await page.getByRole('heading', { name: say('alumni-desk.import.faults') }).waitFor();
    const record = page.getByRole('button', { name: say('alumni-desk.import.do') });
    expect(await record.getAttribute('aria-disabled')).toBe('true');
    await choose(lines.slice(0, 2).join('\n'));
    await page.getByRole('heading', { name: say('alumni-desk.import.matched') }).waitFor();
    await record.click();
    await page.getByRole('heading', { level: 1, name: say('alumni-desk.imports.title') }).waitFor();

    await page.goto('/ru/desk/alumni/cases');
    await page.getByRole('link', { name: 'Айгерім Нұрбек' }).first().click();
    await page.getByRole('link', { name: say('alumni-desk.case.settle') }).click();
    await page
      .getByRole('radio', { name: /в Казахстан/ })
      .first()
      .check();
    await page
      .getByRole('textbox', { name: say('desk.reason') })
      .fill('По телефону подтвердила: живёт дома.');
    await page.getByRole('button', { name: say('alumni-desk.settle.do') }).click();
    await page.getByRole('heading', { level: 1, name: 'Айгерім Нұрбек' }).waitFor();
    expect(await page.getByRole('link', { name: say('alumni-desk.case.settle') }).count()).toBe(0);

    await page.goto('/ru/desk/alumni/files');
    await page
      .getByRole('link', { name: new RegExp(`${say('alumni-desk.imports.undo')}.*contributions`) })
      .click();
    await page.getByRole('textbox', { name: say('desk.reason') }).fill('Прислан не тот файл.');
    await page.getByRole('button', { name: say('alumni-desk.undo.do') }).click();
    await page.getByRole('heading', { level: 1, name: say('alumni-desk.imports.title') }).waitFor();
    await page.getByText(say('alumni-desk.imports.status.undone')).waitFor();
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
      const page = await visit(me, paths[0] ?? '', locale, width);
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
  }, 180_000);
});

describe('the pages about alumni', () => {
  it('break no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
