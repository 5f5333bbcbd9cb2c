import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callRules } from '../../src/core/programme/rules.ts';
import { rulesParts } from '../../src/web/desk/office/call/rules-parts.ts';
import { answerApi, coordinator, type Answers } from './desk-answers.ts';
import { calls, officeAnswers, officeIds, officer } from './office-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const { draft, open, ahead, empty, application, agreement, task, university } = officeIds;
/** Every page of the offices. */
const pages = {
  officer: [
    '',
    '/office/programmes',
    '/office/programmes/new',
    '/office/new-call',
    '/office/calls',
    `/office/calls/${draft}`,
    ...Object.keys(rulesParts).map((part) => `/office/calls/${draft}/part/${part}`),
    `/office/calls/${draft}/preview`,
    `/office/calls/${draft}/announce`,
    `/office/calls/${open}`,
    `/office/calls/${open}/correct`,
    `/office/calls/${open}/versions`,
    `/office/calls/${empty}`,
    `/office/calls/${empty}/part/regions`,
    `/office/calls/${empty}/part/rubric`,
    `/office/calls/${empty}/preview`,
  ],
  coordinator: [
    '',
    '/office/applications',
    '/office/applications?status=withdrawn&group=yes',
    `/office/applications?call=${ahead}`,
    `/office/applications/${application}`,
    `/office/applications/${application}/confirm`,
    `/office/applications/${application}/refuse`,
    '/office/drafts',
    '/office/deadlines',
    '/office/tasks',
    '/office/tasks/new',
    `/office/tasks/${task}`,
    `/office/tasks/${task}/withdraw`,
    '/office/agreements',
    '/office/agreements/new',
    `/office/agreements/${agreement}/end`,
    '/office/hosts',
    '/office/hosts/new',
  ],
} as const;

const rulesSha256 = '7'.repeat(64);
const asOfficer = { ...officeAnswers, 'GET /api/me': { body: officer } };
const asCoordinator = { ...officeAnswers, 'GET /api/me': { body: coordinator } };
const visit = async (answers: Answers, address: string) => {
  const page = await site.visit();
  const sent = await answerApi(page, answers);
  await page.goto(`/kk/desk${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, sent };
};
const press = async (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('pages of offices', () => {
  const cases = (['officer', 'coordinator'] as const).flatMap((who) => [
    { who, width: 320, locale: 'kk' },
    { who, width: 1280, locale: 'ru' },
  ]);
  it.each(cases)(
    'of the $who keep to WCAG 2.2 AA at $width px in $locale',
    async ({ who, width, locale }) => {
      const page = await site.visit({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      await answerApi(page, who === 'officer' ? asOfficer : asCoordinator);
      for (const address of pages[who]) {
        await page.goto(`/${locale}/desk${address}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        for (const fault of await faultsOf(page)) broken.push(`${address}: ${fault}`);
      }
      expect(broken).toEqual([]);
      await page.context().close();
    },
    300_000,
  );
});

describe('an officer', () => {
  it('begins a call from the example, which is labelled as one', async () => {
    const { page, sent } = await visit(
      { ...asOfficer, 'POST /api/calls': { body: { id: draft } } },
      '/office/new-call',
    );
    expect(await page.getByLabel('Неден басталады').locator('option').first().textContent()).toBe(
      'Үлгі: 2024 жылғы орындар (Еуропа 500, Оңтүстік-Шығыс Азия мен Қытай 50, Солтүстік Америка 20)',
    );
    await press(page, 'Қараламаны бастау');
    await page.getByRole('alert').waitFor();
    for (const [label, text] of [
      ['Қазақша', 'Жаңа'],
      ['Русский', 'Новый'],
      ['English', 'New'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text);
    await press(page, 'Қараламаны бастау');
    await page.waitForURL(`**/office/calls/${draft}`);
    const [{ body } = { body: undefined }] = sent;
    const { rules: drafted } = body as { rules: unknown };
    expect(callRules.parse(drafted)).toMatchObject({ title: { kk: 'Жаңа', ru: 'Новый', en: 'New' } });
    await page.context().close();
  });

  it('begins a call empty and reads what it lacks, part by part', async () => {
    const { page, sent } = await visit(
      { ...asOfficer, 'POST /api/calls': { body: { id: empty } } },
      '/office/new-call',
    );
    for (const [label, text] of [
      ['Қазақша', 'Бос'],
      ['Русский', 'Пустой'],
      ['English', 'Empty'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByLabel('Неден басталады').selectOption('empty');
    await press(page, 'Қараламаны бастау');
    await page.waitForURL(`**/office/calls/${empty}`);
    expect(sent).toMatchObject([{ body: { rules: { opensAt: '', regions: [], rubric: { criteria: [] } } } }]);
    await page.getByText('15 жерді түзету керек:').waitFor();
    await page.getByText('Түзету керек', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Үміткердің көзімен қарау' }).click();
    await page.getByText('Ережелер әлі толық емес', { exact: false }).waitFor();
    await page.context().close();
  });

  it('saves what is half written', async () => {
    const { page, sent } = await visit(
      { ...asOfficer, [`PUT /api/calls/${empty}/rules`]: { body: { version: 1, rulesSha256 } } },
      `/office/calls/${empty}/part/title`,
    );
    expect(await page.getByText('Бұл өрісті толтырыңыз').count()).toBe(0);
    await page.getByRole('group', { name: 'Қысқаша мазмұны' }).getByLabel('Қазақша').fill('Жартысы');
    await press(page, 'Сақтау');
    // Nothing is held against a field that nobody came to yet; asked to save, the page says which are empty.
    await page.getByText(/^Сақталды/).waitFor();
    expect(await page.getByText('Бұл өрісті толтырыңыз').count()).toBe(2);
    expect(sent).toMatchObject([{ body: { rules: { summary: { kk: 'Жартысы', ru: '', en: '' } } } }]);
    await page.context().close();
  });

  it('sees the faults of the rules under the fields and in the list, and saves the whole', async () => {
    const { page, sent } = await visit(
      { ...asOfficer, [`PUT /api/calls/${draft}/rules`]: { body: { version: 1, rulesSha256 } } },
      `/office/calls/${draft}/part/money`,
    );
    await page.getByLabel('Бюджет, теңге').fill('0');
    await page.getByText('Бюджет нөлден көп болуы керек').waitFor();
    await page.getByRole('link', { name: /Академиялық ұтқырлық гранттары/ }).click();
    await page.getByText('1 жерді түзету керек:').waitFor();
    await page.getByRole('link', { name: 'Бюджет және шектеулер' }).first().click();
    await page.getByLabel('Бюджет, теңге').fill('көп');
    await press(page, 'Сақтау');
    await page.getByRole('alert').getByText('Бюджет және шектеулер, Бюджет, теңге: Санмен жазыңыз').waitFor();
    expect(sent).toEqual([]);
    await page.getByLabel('Бюджет, теңге').fill('750 000 000');
    await press(page, 'Сақтау');
    await page.getByText(/^Сақталды/).waitFor();
    expect(sent).toMatchObject([
      {
        body: {
          base: calls.draft.rulesSha256,
          rules: { budget: 750_000_000, regions: [{ places: 500 }, {}, {}] },
        },
      },
    ]);
    await page.context().close();
  });

  it('is asked before unsaved rules are left', async () => {
    const { page } = await visit(asOfficer, `/office/calls/${draft}/part/money`);
    await page.getByLabel('Бюджет, теңге').fill('5');
    await page.getByRole('link', { name: 'Бағдарламалар' }).click();
    await page.getByRole('alertdialog').waitFor();
    await press(page, 'Осында қалу');
    expect(await page.getByLabel('Бюджет, теңге').inputValue()).toBe('5');
    await page.context().close();
  });

  const theirSha256 = '9'.repeat(64);
  /** A draft that another officer saves while this one writes: from then on the register refuses what began before. */
  const overtaken = (): Answers => {
    let isSaved = false;
    let saves = 0;
    const rulesOf = calls.draft.rules;
    const theirs = {
      ...calls.draft,
      rules: { ...rulesOf, budget: 600_000_000, universityCap: 30, graceMinutes: 10 },
      rulesSha256: theirSha256,
    };
    return {
      ...asOfficer,
      [`GET /api/calls/${draft}`]: () => ({ body: { call: isSaved ? theirs : calls.draft } }),
      [`PUT /api/calls/${draft}/rules`]: () => {
        isSaved = true;
        saves += 1;
        return saves === 1
          ? { status: 409, body: { code: 'call-changed-elsewhere' } }
          : { body: { version: 1, rulesSha256 } };
      },
    };
  };
  const writeAgainst = async () => {
    const visited = await visit(overtaken(), `/office/calls/${draft}/part/money`);
    const { page } = visited;
    await page.getByLabel('Бюджет, теңге').fill('750 000 000');
    await press(page, 'Сақтау');
    await page.getByRole('alert').getByText('басқа адам сақтады').waitFor();
    const panel = page.getByRole('region', { name: 'Бұл конкурсты басқа адам да сақтады' });
    const parts = await panel.getByRole('listitem').allTextContents();
    expect(parts.map((part) => part.replace(/ \(.*?\)/, ''))).toEqual([
      'Күндер мен уақыт белдеуі: басқа адам өзгертті',
      'Бюджет және шектеулер: екеуіңіз де өзгерттіңіздер',
    ]);
    expect(await page.getByLabel('Бюджет, теңге').inputValue()).toBe('750 000 000');
    return visited;
  };

  it('who was overtaken may save over the other version after seeing what differs', async () => {
    const { page, sent } = await writeAgainst();
    await press(page, 'Менің нұсқамды соның үстіне сақтау');
    await page.getByText(/^Сақталды/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(sent).toMatchObject([
      { body: { base: calls.draft.rulesSha256 } },
      { body: { base: theirSha256, rules: { budget: 750_000_000, graceMinutes: 30 } } },
    ]);
    expect(sent[0]?.key).not.toBe(sent[1]?.key);
    await page.context().close();
  });

  it('who was overtaken may load what was saved', async () => {
    const { page, sent } = await writeAgainst();
    await press(page, 'Сақталған нұсқаны жүктеу');
    expect(await page.getByLabel('Бюджет, теңге').inputValue()).toBe('600000000');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByLabel('Бюджет, теңге').fill('610 000 000');
    await press(page, 'Сақтау');
    await page.getByText(/^Сақталды/).waitFor();
    expect(sent[1]).toMatchObject({
      body: { base: theirSha256, rules: { budget: 610_000_000, universityCap: 30, graceMinutes: 10 } },
    });
    await page.context().close();
  });

  it('announces with the fingerprint of the rubric in sight', async () => {
    const { page, sent } = await visit(
      {
        ...asOfficer,
        [`POST /api/calls/${draft}/announce`]: { body: { rubricSha256: calls.draft.rubricSha256 } },
      },
      `/office/calls/${draft}/announce`,
    );
    await page.getByText(calls.draft.rubricSha256).waitFor();
    await press(page, 'Жариялау');
    await page.waitForURL(`**/office/calls/${draft}`);
    expect(sent).toMatchObject([{ call: `POST /api/calls/${draft}/announce` }]);
    await page.context().close();
  });

  it('corrects what was announced only with a reason', async () => {
    const { page, sent } = await visit(
      { ...asOfficer, [`PUT /api/calls/${open}/rules`]: { body: { version: 3, rulesSha256 } } },
      `/office/calls/${open}/part/money`,
    );
    await page.getByLabel('Бір университетке ең көп орын').fill('40');
    await press(page, 'Түзетуді тіркеуге өту');
    await page.getByRole('heading', { name: 'Ережелерді түзету' }).waitFor();
    await press(page, 'Түзетуді жариялау');
    await page.getByRole('alert').getByRole('link', { name: 'Себебін жазыңыз' }).waitFor();
    expect(sent).toEqual([]);
    await page.getByLabel('Себебі').fill('Орындар бір университетке жиналып қалмауы үшін');
    await press(page, 'Түзетуді жариялау');
    await page.getByRole('heading', { name: 'Нұсқалары' }).waitFor();
    expect(sent).toMatchObject([
      { body: { rules: { universityCap: 40 }, reason: 'Орындар бір университетке жиналып қалмауы үшін' } },
    ]);
    await page.context().close();
  });
});

describe('a coordinator', () => {
  const own = `/api/institutions/${university}`;

  it('filters the queue in the address and comes back to it', async () => {
    const { page } = await visit(asCoordinator, '/office/applications');
    await page.getByLabel('Күйі').selectOption('submitted');
    await page.waitForURL(/status=submitted/);
    await page.getByRole('link', { name: 'Айгерім Қасымова' }).click();
    await page.getByRole('heading', { name: 'Айгерім Қасымова' }).waitFor();
    await page.getByText('Деректер жинағы DOI нөмірімен жарияланады.').waitFor();
    await page.getByRole('link', { name: 'Өтінімдер' }).last().click();
    await page.waitForURL(/applications\?.*status=submitted/);
    expect(await page.getByLabel('Күйі').inputValue()).toBe('submitted');
    await page.context().close();
  });

  it('is told why a queue is empty and what to do about it', async () => {
    const none = {
      ...asCoordinator,
      [`GET ${own}/applications`]: {
        body: { applications: [], next: null, counts: {}, unsubmitted: [] },
      },
    };
    const { page } = await visit(none, '/office/applications');
    await page.getByText(/университетіңізден әлі ешкім өтінім жіберген жоқ/).waitFor();
    await page.getByRole('link', { name: 'Студенттерге конкурс бетінің сілтемесін жіберіңіз' }).waitFor();
    await page.getByLabel('Күйі').selectOption('eligible');
    await page.getByText(/Таңдалған сүзгілерге сай өтінім жоқ/).waitFor();
    await press(page, 'Сүзгілерді тазалау');
    await page.getByText(/университетіңізден әлі ешкім өтінім жіберген жоқ/).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.getByLabel('Конкурс', { exact: true }).selectOption(ahead);
    await page.getByText(/Конкурс әлі ашылған жоқ/).waitFor();
    await page.context().close();
  });

  it('reads the queue on a phone without scrolling sideways, and the language of each application', async () => {
    const page = await site.visit({ viewport: { width: 390, height: 900 } });
    await answerApi(page, asCoordinator);
    await page.goto('/kk/desk/office/applications');
    const row = page.getByRole('row').filter({ hasText: 'Дана Сейітқызы' });
    await row.getByRole('cell', { name: 'орысша' }).waitFor();
    const [inner, outer] = await page
      .locator('.table-box .scroll')
      .evaluate((box) => [box.scrollWidth, box.clientWidth]);
    expect(inner).toBe(outer);
    await row.getByRole('rowheader').getByRole('link').waitFor();
    await page.getByRole('link', { name: 'Айгерім Қасымова' }).click();
    await page.getByText('Жауаптар үміткер жазған күйінде, қазақша берілген.').waitFor();
    await page.context().close();
  });

  it('confirms the facts as the record has them', async () => {
    const command = `POST ${own}/applications/${application}/eligibility/confirm`;
    const { page, sent } = await visit(
      { ...asCoordinator, [command]: { body: { confirmed: true } } },
      `/office/applications/${application}/confirm`,
    );
    await page.getByText('Үміткердің жазғаны: 3,67').waitFor();
    await page.getByLabel('Орташа балл').fill('3,67');
    await page.getByLabel('Шет тілі деңгейі').selectOption('C1');
    await page.getByLabel('Оқу жылы').fill('3');
    await press(page, 'Сәйкес деп растау');
    await page.getByRole('heading', { name: 'Айгерім Қасымова' }).waitFor();
    expect(sent).toMatchObject([
      { call: command, body: { gradeAverage: 3.67, languageLevel: 'C1', yearOfStudy: 3 } },
    ]);
    await page.context().close();
  });

  it('refuses with grounds and a reason, not without', async () => {
    const command = `POST ${own}/applications/${application}/eligibility/refuse`;
    const { page, sent } = await visit(
      { ...asCoordinator, [command]: { body: { refused: true } } },
      `/office/applications/${application}/refuse`,
    );
    await press(page, 'Сәйкес емес деп тану');
    await page.getByRole('alert').getByRole('link', { name: 'Негіздемені таңдаңыз' }).waitFor();
    await page.getByLabel('орташа балл').check();
    await page.getByLabel('Себебі').fill('Транскрипттегі балл 2,9');
    await press(page, 'Сәйкес емес деп тану');
    await page.getByRole('heading', { name: 'Айгерім Қасымова' }).waitFor();
    expect(sent).toMatchObject([{ body: { grounds: ['grade-too-low'], reason: 'Транскрипттегі балл 2,9' } }]);
    await page.context().close();
  });

  it('reminds those who are chosen', async () => {
    const { page, sent } = await visit(
      { ...asCoordinator, [`POST ${own}/reminders`]: { body: { reminded: 1, skipped: 1 } } },
      '/office/drafts',
    );
    await page.getByLabel('Барлығын таңдау').check();
    await press(page, '2 адамға еске салу');
    await page.getByText('1 адамға хат жіберілді.').waitFor();
    expect(sent).toMatchObject([
      { body: { callId: open, draftIds: [{}, {}].map(() => expect.any(String)) } },
    ]);
    await page.context().close();
  });

  it('is shown every mistake of an agreement at once', async () => {
    const { page, sent } = await visit(asCoordinator, '/office/agreements/new');
    await press(page, 'Шартты тіркеу');
    // One sentence for five fields: each is named.
    expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual(
      ['Қабылдаушы ұйым', 'Шарт нөмірі', 'Орын саны', 'Басталуы', 'Аяқталуы'].map(
        (field) => `${field}: Бұл өрісті толтырыңыз`,
      ),
    );
    expect(sent).toEqual([]);
    await page.context().close();
  });
});
