import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../src/core/basics/locale.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { text } from '../../src/messages.ts';
import { deskPaths } from '../../src/web/desk-paths.ts';
import { joinWords } from '../../src/web/join/join-words.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
let moderator: Page;
let studyId = '';
let sessionId = '';
const phones: Partial<Record<Locale, Page>> = {};
const phoneOf = (locale: Locale): Page => {
  const page = phones[locale];
  if (page === undefined) throw new Error(`no phone in ${locale}`);
  return page;
};

beforeAll(async () => {
  site = await openSite();
  moderator = await visitAs(site, 'analyst@office.example', 'kk');
});
afterAll(() => site.close());

const say = (key: string, given: object = {}, locale: Locale = 'kk'): string =>
  (text as (locale: Locale, key: string, given: object) => string)(locale, `study-session.${key}`, given);
const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
/** A step of the moderator: asked once more, and done. */
const step = async (name: string): Promise<void> => {
  await press(moderator, name);
  await press(moderator, say('step.do'));
};
const question = { kk: 'Қайтасыз ба?', ru: 'Вы вернётесь?', en: 'Will you return?' };
const options = [
  { kk: 'Иә', ru: 'Да', en: 'Yes' },
  { kk: 'Жоқ', ru: 'Нет', en: 'No' },
];

const draftPoll = async (kind: 'single' | 'multiple', answersAre: 'anonymous' | 'pseudonymous') => {
  await moderator.getByRole('link', { name: say('polls.new') }).click();
  await moderator.getByRole('heading', { level: 1, name: say('polls.new') }).waitFor();
  for (const locale of ['kk', 'ru', 'en'] as const) {
    await moderator.locator(`[id="question.${locale}"]`).fill(question[locale]);
    for (const [index, words] of options.entries())
      await moderator.locator(`[id="options.${index}.${locale}"]`).fill(words[locale]);
  }
  await moderator.getByRole('radio', { name: say(`poll.kind.${kind}`), exact: true }).check();
  await moderator.getByRole('radio', { name: say(`poll.${answersAre}`), exact: true }).check();
  const faults = await faultsOf(moderator);
  await press(moderator, say('poll.save'));
  await moderator.getByRole('heading', { level: 1, name: say('one', { number: '2' }) }).waitFor();
  return faults;
};
const openPoll = async (number: number): Promise<void> =>
  press(moderator, `${say('poll.open')} ${say('poll.one', { number: String(number) })}`);
const closePoll = async (number: number): Promise<void> => {
  await step(`${say('poll.close')} ${say('poll.one', { number: String(number) })}`);
  await moderator.getByRole('button', { name: say('step.do'), exact: true }).waitFor({ state: 'detached' });
};
const choose = async (locale: Locale, option: number): Promise<void> => {
  const page = phoneOf(locale);
  await page.getByRole('radio', { name: options[option]?.[locale] ?? '', exact: true }).check();
  await press(page, joinWords(locale)('send'));
};

it('the moderator finds the planned session and begins it', async () => {
  const list = await moderator.evaluate(
    async (url) => (await fetch(url)).json() as Promise<unknown>,
    [`/api/institutions/${nationalOffice}/studies`].join(''),
  );
  studyId = (list as { studies: { id: string }[] }).studies[0]?.id ?? '';
  await moderator.goto(deskPaths.studySessions('kk', nationalOffice, studyId));
  await moderator.getByRole('heading', { level: 1, name: say('title') }).waitFor();
  expect(await faultsOf(moderator)).toEqual([]);
  await moderator.getByRole('link', { name: say('one', { number: '2' }) }).click();
  await moderator.getByRole('heading', { level: 1, name: say('one', { number: '2' }) }).waitFor();
  sessionId = new URL(moderator.url()).pathname.split('/').at(-1) ?? '';
  expect(await faultsOf(moderator)).toEqual([]);
  await step(say('begin'));
  await moderator.getByRole('timer').waitFor();
  await moderator.getByRole('img', { name: /QR/ }).waitFor();
  expect(await faultsOf(moderator)).toEqual([]);
});

it('two come in the room and one online: each with one press', async () => {
  for (const pseudonym of ['P01', 'P02', 'P03']) {
    await press(moderator, `${say('people.came')} ${pseudonym}`);
    await moderator.getByRole('button', { name: `${say('people.left')} ${pseudonym}` }).waitFor();
  }
  expect(await moderator.getByText(/^Қазір мұнда 3,/).count()).toBe(1);
});

it('three phones come in: by the picture on the wall, and by the code that is typed', async () => {
  const code = (await moderator.locator('.room-letters').innerText()).trim();
  const broken: string[] = [];
  /** Types what is shown on the wall, a wrong code first. */
  const typeCode = async (page: Page, locale: Locale): Promise<void> => {
    const words = joinWords(locale);
    await page.goto(`/${locale}/join`);
    await page.getByRole('heading', { level: 1, name: words('code.title') }).waitFor();
    broken.push(...(await faultsOf(page)));
    const field = page.getByRole('textbox', { name: words('code.label') });
    await field.fill('AAA-AAA-A');
    await press(page, words('code.do'));
    await page.getByText(words('refused.room-code-unknown')).waitFor();
    broken.push(...(await faultsOf(page)));
    await field.fill(code.toLowerCase().replaceAll('-', ' '));
    await press(page, words('code.do'));
  };
  for (const locale of ['kk', 'ru', 'en'] as const) {
    const page = await site.visit({ viewport: { width: widths.phone, height: 844 }, hasTouch: true });
    phones[locale] = page;
    await (locale === 'kk' ? page.goto(`/kk/join#${code}`) : typeCode(page, locale));
    await page.getByRole('heading', { level: 1, name: joinWords(locale)('wait.title') }).waitFor();
    // The code does not stay in the address.
    expect(new URL(page.url()).hash).toBe('');
    broken.push(...(await faultsOf(page)));
  }
  expect(broken).toEqual([]);
});

it('a question without names reaches all three, each in its language', async () => {
  expect(await draftPoll('single', 'anonymous')).toEqual([]);
  await openPoll(1);
  for (const locale of ['kk', 'ru', 'en'] as const) {
    const page = phoneOf(locale);
    await page.getByRole('heading', { level: 1, name: question[locale] }).waitFor();
    await page.getByText(joinWords(locale)('anonymous')).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }
  await choose('kk', 0);
  await phoneOf('kk').getByText(joinWords('kk')('state.sent')).waitFor();
  expect(await faultsOf(phoneOf('kk'))).toEqual([]);
});

it('one phone loses its line, keeps the answer, and sends it by itself', async () => {
  const page = phoneOf('ru');
  const words = joinWords('ru');
  await page.context().setOffline(true);
  await choose('ru', 1);
  await page.locator('.told').getByText(words('state.waiting')).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText(words('state.sent')).waitFor();
  // A page that is loaded anew stands where it stood.
  await page.reload();
  await page.getByText(words('your-answer')).waitFor();
  await page.getByText(options[1]?.ru ?? '', { exact: true }).waitFor();
});

it('a phone changes its mind by the keyboard alone; the moderator sees counts and not who', async () => {
  const page = phoneOf('en');
  const words = joinWords('en');
  await choose('en', 0);
  await page.getByText(words('state.sent')).waitFor();
  await page.getByRole('button', { name: words('change') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Yes', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(words('state.sent')).waitFor();
  await moderator.getByText(say('poll.answered', { answered: '3', seen: '3' })).waitFor();
  expect(await moderator.locator('.poll-counts').count()).toBe(0);
  await press(moderator, say('poll.show'));
  await moderator.getByText(say('poll.count', { count: '2', n: '3' })).waitFor();
  await closePoll(1);
  for (const locale of ['kk', 'ru', 'en'] as const)
    await phoneOf(locale).getByText(joinWords(locale)('state.closed')).last().waitFor();
  await moderator.getByText(say('poll.hidden')).waitFor({ state: 'detached' });
  expect(await faultsOf(moderator)).toEqual([]);
});

it('the answer of a phone that was away when the question closed is told to be late', async () => {
  expect(await draftPoll('single', 'anonymous')).toEqual([]);
  await openPoll(2);
  const page = phoneOf('en');
  await moderator.getByText(say('poll.answered', { answered: '0', seen: '3' })).waitFor();
  await page.context().setOffline(true);
  await choose('en', 0);
  await page.locator('.told').getByText(joinWords('en')('state.waiting')).waitFor();
  await closePoll(2);
  await moderator.getByText(`2. ${question.kk}`).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('main').getByText(joinWords('en')('state.late')).last().waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

it('a question with pseudonyms asks for the personal code', async () => {
  expect(await draftPoll('single', 'pseudonymous')).toEqual([]);
  await openPoll(3);
  const page = phoneOf('ru');
  const words = joinWords('ru');
  await page.getByText(words('pseudonymous.code')).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const code = await moderator.evaluate(
    async (base) => {
      const { people } = (await (await fetch(base.session)).json()) as {
        people: { participantId: string }[];
      };
      const address = `${base.participants}/${people[0]?.participantId}/code`;
      await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: '{}',
      });
      return ((await (await fetch(address)).json()) as { code: string }).code;
    },
    {
      session: `/api/institutions/${nationalOffice}/studies/${studyId}/sessions/${sessionId}`,
      participants: `/api/institutions/${nationalOffice}/studies/${studyId}/participants`,
    },
  );
  await page.getByRole('textbox', { name: words('own-code.label') }).fill(code);
  await press(page, words('own-code.do'));
  await page.getByText(words('pseudonymous', { pseudonym: 'P01' })).waitFor();
  await choose('ru', 0);
  await page.getByText(words('state.sent')).waitFor();
  await closePoll(3);
});

it('the moderator loses the line: the step is made once, and a reload shows what is so', async () => {
  const before = await moderator.locator('.block-clock h2').innerText();
  await moderator.context().setOffline(true);
  const next = moderator.getByRole('button', { name: /^Келесі блок/ });
  const name = (await next.innerText()).trim();
  await step(name);
  await moderator.waitForTimeout(1500);
  expect(await moderator.locator('.block-clock h2').innerText()).toBe(before);
  await moderator.context().setOffline(false);
  await moderator.getByRole('heading', { level: 2, name: /^2-блок/ }).waitFor();
  await moderator.reload();
  await moderator.getByRole('heading', { level: 2, name: /^2-блок/ }).waitFor();
  await moderator.getByRole('textbox', { name: say('notes.label') }).fill('Желі үзіліп қалды');
  await press(moderator, say('notes.do'));
  await moderator.getByRole('listitem').filter({ hasText: 'Желі үзіліп қалды' }).waitFor();
});

it('the page of the moderator holds on a phone and in every language', async () => {
  for (const locale of ['kk', 'ru', 'en'] as const) {
    await moderator.goto(deskPaths.studySession(locale, nationalOffice, studyId, sessionId));
    await moderator.getByRole('timer').waitFor();
    expect(await faultsOf(moderator)).toEqual([]);
    await moderator.setViewportSize({ width: widths.phone, height: 844 });
    expect(await faultsOf(moderator)).toEqual([]);
    await moderator.setViewportSize({ width: widths.desk, height: 900 });
  }
});

it('answers are entered by hand, by pseudonym', async () => {
  await moderator.goto(deskPaths.studySession('kk', nationalOffice, studyId, sessionId));
  await moderator.getByRole('link', { name: say('polls.new') }).click();
  await moderator.locator('[id="question.kk"]').fill('Қол көтеріңіз');
  for (const [index, words] of options.entries())
    await moderator.locator(`[id="options.${index}.kk"]`).fill(words.kk);
  await moderator.getByRole('radio', { name: say('poll.hand'), exact: true }).check();
  await press(moderator, say('poll.save'));
  await openPoll(4);
  await moderator.getByRole('link', { name: say('poll.enter') }).click();
  await moderator.getByRole('heading', { level: 1, name: say('poll.one', { number: '4' }) }).waitFor();
  const of = (pseudonym: string) =>
    moderator.getByRole('group', { name: say('poll.enter.of', { pseudonym }) });
  await of('P01').getByRole('radio', { name: 'Иә', exact: true }).check();
  await of('P02')
    .getByRole('radio', { name: say('poll.enter.left') })
    .check();
  expect(await faultsOf(moderator)).toEqual([]);
  await press(moderator, say('poll.enter.do'));
  await moderator.getByText(say('poll.answered', { answered: '1', seen: '2' })).waitFor();
  await moderator.getByRole('link', { name: say('one', { number: '2' }) }).click();
  await closePoll(4);
});

it('the session ends, and phones say thank you and keep nothing', async () => {
  await step(say('end'));
  await moderator.getByRole('timer').waitFor({ state: 'detached' });
  for (const locale of ['kk', 'ru', 'en'] as const) {
    const page = phoneOf(locale);
    await page.getByRole('heading', { level: 1, name: joinWords(locale)('over.title') }).waitFor();
    expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }
});

it('and nobody met an error in the browser', () => {
  expect(
    site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
  ).toEqual([]);
});
