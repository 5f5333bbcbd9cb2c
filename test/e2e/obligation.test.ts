import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../src/contract/me.ts';
import { answerApi } from './desk-answers.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import {
  coordinator,
  fakeObligations,
  obligationAnswers,
  obligationIds as ids,
  officer,
  participant,
  refunding,
  type FakeObligations,
} from './obligation-answers.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const own = `/obligation/${ids.university}/${ids.obligation}`;
const ofOffice = `/obligations/${ids.university}/${ids.obligation}`;
const secured = (me: Me): Me => ({
  ...me,
  account: me.account === null ? null : { ...me.account, hasSecondFactor: true },
});
const proof = {
  id: 'fil_01890000-0000-7000-8000-000000000009',
  name: 'letter.pdf',
  mediaType: 'application/pdf',
  bytes: 2048,
  uploadedAt: '2026-11-26T05:00:00Z',
};

const open = async (
  me: Me,
  address: string,
  server: FakeObligations = fakeObligations(),
  options?: Parameters<Site['visit']>[0],
) => {
  const page = await site.visit(options);
  const sent = await answerApi(page, obligationAnswers(server, secured(me)));
  // A file is no JSON, so it has an answer of its own.
  await page.route('**/obligations/*/files?*', async (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify({ file: proof }) }),
  );
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, sent };
};
const mainText = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';
const phone = { viewport: { width: widths.phone, height: 844 } };

describe('a participant on a phone', () => {
  it('reads what is left, why, by when and who reads it', async () => {
    const { page } = await open(participant, '/kk/desk', undefined, phone);
    await page.getByRole('link', { name: /^Міндеттеме: / }).click();
    await page.getByRole('heading', { level: 1, name: 'Менің міндеттемем' }).waitFor();
    const main = await mainText(page);
    for (const words of [
      'Міндеттемеңіз — 36 ай; 6 ай есепке алынды; 30 ай қалды',
      '36 ай = 60 (Астанада, Алматыда немесе Шымкентте жұмыс істеу) − 12 (Шетелдік қордың немесе жұмыс берушінің гранты бар) − 12 (Оқу толық әрі табысты аяқталды)',
      'Жұмысты растайтын келесі материалдың мерзімі: 2026 ж. 20 желтоқсан',
      'мерзім тоқтап тұрды: 4 ай',
      'Work at a distance from abroad is not named by the rule.',
      'Ұлттық кеңсе қызметкері',
    ])
      expect(main).toContain(words);
    const left = page.getByRole('row').filter({ hasText: 'мәлімделді, шешім күтуде' }).first();
    expect(await left.textContent()).toContain('3,9');
    await page.context().close();
  });

  it('claims a period with its document, after being told what is missing', async () => {
    const { page, sent } = await open(participant, `/kk/desk${own}`, undefined, phone);
    await page.getByRole('link', { name: 'Жұмыс не тоқтата тұру кезеңін хабарлау' }).click();
    await page.getByRole('button', { name: 'Хабарлау' }).click();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    expect(sent.filter(({ call }) => call.endsWith('/events'))).toEqual([]);
    await page.getByLabel('жұмыс', { exact: true }).check();
    const from = page.getByRole('group', { name: 'Бірінші күні' });
    await from.getByLabel('Күні').fill('1');
    await from.getByLabel('Айы').fill('7');
    await from.getByLabel('Жылы').fill('2026');
    await page.getByLabel('Жұмыс орны', { exact: true }).selectOption({ label: 'Астана' });
    await page.getByLabel('Жұмыс беруші және лауазым').fill('Тұран зертханасы');
    await page.getByLabel('жұмыс берушінің хаты', { exact: true }).check();
    await page.locator('input[type=file]').setInputFiles({
      name: 'letter.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await page.getByRole('link', { name: 'letter.pdf' }).waitFor();
    await page.getByRole('button', { name: 'Хабарлау' }).click();
    await page.getByRole('heading', { level: 1, name: 'Менің міндеттемем' }).waitFor();
    expect(sent.find(({ call }) => call.endsWith('/events'))?.body).toEqual({
      kind: 'work',
      startsOn: '2026-07-01',
      endsOn: null,
      place: 'astana',
      remote: false,
      sector: null,
      evidence: 'employer-letter',
      words: 'Тұран зертханасы',
      fileId: proof.id,
    });
    await page.context().close();
  });

  it('objects to what was refused; what was typed outlives a look at another page', async () => {
    const { page, sent } = await open(participant, `/ru/desk${own}`, undefined, phone);
    await page.getByRole('link', { name: /^Возразить/ }).click();
    await page.getByRole('button', { name: 'Отправить' }).click();
    await page.getByRole('alert').getByText('не меньше 20 знаков', { exact: false }).waitFor();
    const words = page.getByLabel('Что именно неверно?');
    await words.fill('Правило называет только работу за рубежом.');
    await page.getByRole('link', { name: 'Моё обязательство' }).click();
    await page.getByRole('link', { name: /^Возразить/ }).click();
    expect(await words.inputValue()).toContain('Правило называет');
    await page.getByRole('button', { name: 'Отправить' }).click();
    await page.getByRole('heading', { level: 1, name: 'Моё обязательство' }).waitFor();
    expect(sent.find(({ call }) => call.endsWith('/requests'))?.body).toMatchObject({
      kind: 'objection',
      subjectId: ids.refused,
    });
    await page.context().close();
  });

  it('asks for an exemption only with a ground, a day and a document', async () => {
    const { page, sent } = await open(participant, `/en/desk${own}/ask/exemption`);
    await page.getByLabel('Why should you be exempt?').fill('A disability was established this autumn.');
    await page.getByRole('button', { name: 'Send the request' }).click();
    const alert = page.getByRole('alert');
    for (const words of ['Choose the ground', 'Give a day', 'Attach the document'])
      await alert.getByText(words).waitFor();
    expect(sent.filter(({ call }) => call.endsWith('/requests'))).toEqual([]);
    await page.context().close();
  });
});

describe('the national office', () => {
  it('decides what waits, with a reason, at the evidence that was shown', async () => {
    const { page, sent } = await open(officer, '/en/desk');
    await page.getByRole('link', { name: 'Decide 2 obligation cases' }).click();
    await page.getByText('2 cases are waiting for the office; overdue: 1.').waitFor();
    await page.getByLabel('What waits').selectOption({ label: 'claimed period (1)' });
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByRole('link', { name: 'Әсел Қанатқызы Жұмабаева' }).click();
    await page.getByRole('link', { name: /^Decide\s*: work, since 1 August 2026/ }).click();
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByRole('alert').getByText('Give the reason').waitFor();
    await page.getByLabel('Accept', { exact: true }).check();
    await page.getByLabel('pension contributions', { exact: true }).check();
    await page.getByLabel('Reason').fill('The extract names four months.');
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByRole('heading', { level: 1, name: 'Әсел Қанатқызы Жұмабаева' }).waitFor();
    expect(sent.at(-1)?.body).toEqual({
      isAccepted: true,
      evidence: 'pension-months',
      reason: 'The extract names four months.',
    });
    expect(await page.getByRole('link', { name: /^Decide\s*: work/ }).count()).toBe(0);
    await page.context().close();
  });

  it('is told each contradiction of a rule with its line, and records none', async () => {
    const { page, sent } = await open(officer, `/en/desk/obligation-rules/${ids.rule}/revise`);
    const box = page.getByLabel('The rule as JSON');
    await box.fill(
      '{\n  "term": [\n    { "months": 36 },\n    { "months": 48 }\n  ],\n  "refund": "none"\n}',
    );
    await page.getByRole('button', { name: 'Check' }).click();
    const line = page.getByRole('button', { name: 'Line 4' });
    await line.click();
    expect(
      await box.evaluate((element: HTMLTextAreaElement) =>
        element.value.slice(element.selectionStart, element.selectionEnd),
      ),
    ).toBe('    { "months": 48 }');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('alert').getByText('term.1', { exact: false }).first().waitFor();
    expect(sent).toEqual([]);
    await page.context().close();
  });

  it('demands no more back than the rule computes', async () => {
    const { page, sent } = await open(officer, `/ru/desk${ofOffice}/refund`);
    await page.getByLabel('Сумма, тенге').fill('99 000 000');
    await page.getByLabel('Причина').fill('Работать в стране не будет.');
    await page.getByRole('button', { name: 'Потребовать' }).click();
    await page.getByRole('alert').getByText('не может быть больше', { exact: false }).waitFor();
    expect(sent).toEqual([]);
    await page.context().close();
  });

  it('is read by a coordinator, who decides nothing', async () => {
    const { page } = await open(coordinator, '/ru/desk/obligations');
    await page.getByRole('link', { name: 'Әсел Қанатқызы Жұмабаева' }).click();
    await page
      .getByText('Срок — 36 месяцев; зачтено 6 месяцев; осталось 30 месяцев', { exact: false })
      .waitFor();
    expect(await page.getByRole('link', { name: /^Решить/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Потребовать возмещения расходов' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('the office of the story, on the real server', () => {
  it('records a shipped rule and finds it with its day of effect, and reads the cases', async () => {
    const page = await visitAs(site, 'officer@office.example');
    await page.goto('/kk/desk/obligation-rules');
    await page.getByRole('link', { name: 'Жаңа ереже жазу' }).click();
    await page.getByLabel('Коды').fill('bolashak-test');
    for (const [language, name] of [
      ['Қазақша', '«Болашақ» сынағы'],
      ['Русский', 'Испытание «Болашак»'],
      ['English', 'Bolashak trial'],
    ] as const)
      await page.getByRole('textbox', { name: language }).fill(name);
    for (const [part, value] of [
      ['Күні', '13'],
      ['Айы', '7'],
      ['Жылы', '2025'],
    ] as const)
      await page.getByLabel(part, { exact: true }).fill(value);
    await page.locator('input[type=file]').setInputFiles('reference/obligation/bolashak-2025.json');
    await page.getByRole('button', { name: 'Тексеру' }).click();
    await page.getByText('Ережеде қайшылық жоқ', { exact: false }).waitFor();
    await page.getByLabel('Себебі').fill('№ 485 қаулы, 2025 ж. 27 маусым');
    await page.getByRole('button', { name: 'Жазу', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '«Болашақ» сынағы' }).waitFor();
    const main = await mainText(page);
    expect(main).toContain('1-нұсқа, 2025 ж. 13 шілде күнінен бастап: күшінде');
    expect(main).toContain('Астанада, Алматыда немесе Шымкентте жұмыс істеу60 ай');
    await page.goto('/kk/desk/obligation-cases');
    await page.getByRole('heading', { level: 1, name: 'Міндеттемелер бойынша істер' }).waitFor();
    await page.context().close();
  });
});

const cases = [
  { width: 320, locale: 'ru', colorScheme: 'light' },
  { width: 1280, locale: 'kk', colorScheme: 'dark' },
] as const;
const pages = [
  { who: participant, address: own, server: fakeObligations },
  { who: participant, address: `${own}/claim`, server: fakeObligations },
  { who: officer, address: ofOffice, server: refunding },
  { who: officer, address: '/obligation-cases', server: fakeObligations },
  { who: officer, address: `/obligation-rules/${ids.rule}/revise`, server: fakeObligations },
];

describe('the pages of obligations for everyone', () => {
  it.each(cases)('keep to WCAG 2.2 AA at $width px in $locale', async ({ width, locale, colorScheme }) => {
    const broken: string[] = [];
    for (const { who, address, server } of pages) {
      const { page } = await open(who, `/${locale}/desk${address}`, server(), {
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.waitForLoadState('networkidle');
      for (const fault of await faultsOf(page)) broken.push(`${address}: ${fault}`);
      await page.context().close();
    }
    expect(broken).toEqual([]);
  });

  it('break no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
