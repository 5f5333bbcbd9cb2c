import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awardOutcomes } from '../../src/core/award/award.ts';
import { text } from '../../src/messages.ts';
import { ids } from './application-answers.ts';
import { answerAwards, awardOf, fakeAwards, type FakeAwards } from './award-answers.ts';
import { visitAs } from './desk-visit.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const application = `/desk/application/${ids.university}/${ids.application}`;
const outcomes = awardOutcomes.map((outcome) => text('en', `award.outcome.${outcome}`));
const decision = `${application}/decision`;
const open = async (server: FakeAwards, path: string, options?: Parameters<Site['visit']>[0]) => {
  const page = await site.visit(options);
  await answerAwards(page, server);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

describe('an applicant', () => {
  it('is led from the first page to the decision and why it is so', async () => {
    const page = await open(fakeAwards(awardOf('refused')), '/kk/desk');
    await page.getByRole('link', { name: /^Шешімді оқу/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Бұл жолы грант тағайындалмады' }).waitFor();
    const main = (await page.getByRole('main').textContent()) ?? '';
    for (const words of [
      'Сізге 1,4 балл жетпеді.',
      'Еуропа бағытында бір орын артық болса, грант сіздікі болар еді.',
      'Шын орынның 471–548 аралығында болу ықтималдығы — 50%',
      '571 орынның сызығы: аралық 471–548',
      '1-сарапшы: 68 / 100',
      '5 — Кім, қайда қолданатыны анық',
      'Жеребедегі орныңыз — 14.',
    ])
      expect(main).toContain(words);
    const check = page.getByRole('link', { name: 'Жеребені өзіңіз қайта есептеп тексеріңіз' });
    expect(await check.getAttribute('href')).toBe(`/kk/desk/selection/${ids.call}`);
    const letter = page.getByRole('link', { name: 'Шешім хаты (PDF)' });
    expect(await letter.getAttribute('href')).toContain('/award/letter?locale=kk');
    await page.context().close();
  });

  it('appeals once; what was typed outlives a look at another page', async () => {
    const server = fakeAwards(awardOf('refused'));
    const page = await open(server, `/ru${application}`);
    await page.getByRole('link', { name: 'Прочитать решение и почему оно такое' }).click();
    await page.getByRole('button', { name: 'Подать апелляцию' }).click();
    await page.getByRole('alert').getByText('не меньше 20 знаков', { exact: false }).waitFor();
    const grounds = page.getByLabel('Что именно неверно?');
    await grounds.fill('Сроки названы в задании, второй эксперт их не заметил.');
    await page.getByRole('link', { name: /Заявка Q2026/ }).click();
    await page.getByRole('link', { name: 'Прочитать решение и почему оно такое' }).click();
    expect(await grounds.inputValue()).toContain('второй эксперт');
    await page.getByRole('button', { name: 'Подать апелляцию' }).click();
    await page.getByText('Ответ появится на этой странице', { exact: false }).waitFor();
    expect(server.appeals[0]?.grounds).toContain('второй эксперт');
    expect(await grounds.count()).toBe(0);
    await page.context().close();
  });

  it('reads what the office answered to an appeal', async () => {
    const server = fakeAwards(awardOf('reserve', { needed: 0 }, { mayAppeal: false }));
    server.appeals = [
      {
        id: `apl_01890000-0000-7000-8000-${'1'.padStart(12, '0')}`,
        decision: 1,
        status: 'upheld',
        filedAt: '2026-11-25T06:00:00Z',
        grounds: 'The dates are in the task.',
        decidedAt: '2026-11-26T06:00:00Z',
        reason: 'They are: that review is void.',
        remedy: 'review-void',
      },
    ];
    const page = await open(server, `/en${decision}`);
    const main = (await page.getByRole('main').textContent()) ?? '';
    expect(main).toContain('The appeal was upheld on 26 November 2026');
    expect(main).toContain('They are: that review is void.');
    expect(main).toContain('One review is no longer counted');
    expect(main).toContain('Your number on the reserve list: 3');
    await page.context().close();
  });

  it('is told as much of the scores as the call permits', async () => {
    // As the server answers: no explanation and no review leaves it.
    const server = fakeAwards(awardOf('awarded', {}, { told: 'outcome', explanation: null, reviews: [] }));
    const page = await open(server, `/en${decision}`);
    const main = page.getByRole('main');
    expect(await main.textContent()).toContain('told only the decision');
    expect(await main.textContent()).toContain('5,000,000 tenge');
    expect(await page.getByRole('heading', { name: /^Reviewer 1/ }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Your place in the ranking' }).count()).toBe(0);
    await page.context().close();
  });

  it('waits for a decision that has not arrived, and no page says there is one', async () => {
    const page = await open(fakeAwards(null), `/en${decision}`);
    await page.getByRole('heading', { level: 1, name: 'No decision has arrived yet' }).waitFor();
    await page.goto('/en/desk');
    await page.getByRole('link', { name: /^Read the application/ }).waitFor();
    expect(await page.getByRole('link', { name: /^Read the decision/ }).count()).toBe(0);
    await page.context().close();
  });
});

describe('applicants of the story', () => {
  it.each(['arman@esil.example', 'zhansaya@esil.example'])('read their own decisions: %s', async (email) => {
    const page = await visitAs(site, email, 'en');
    await page.getByRole('link', { name: /^Read the decision: / }).click();
    await page.getByText('Number of the application', { exact: true }).waitFor();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    expect(outcomes).toContain(title);
    await page.context().close();
  });
});

const cases = [
  { width: 320, locale: 'ru', colorScheme: 'light' },
  { width: 1280, locale: 'kk', colorScheme: 'dark' },
] as const;

describe('the page of the decision for everyone', () => {
  it.each(cases)(
    'keeps to WCAG 2.2 AA at $width px in $locale, $colorScheme',
    async ({ width, locale, colorScheme }) => {
      const server = fakeAwards(awardOf('refused', { isGroup: true }));
      const page = await open(server, `/${locale}${decision}`, {
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const broken: string[] = [];
      const look = async (what: string) => {
        for (const fault of await faultsOf(page)) broken.push(`${what}: ${fault}`);
      };
      await look('refused');
      await page.locator('form button[type=submit]').click();
      await page.getByRole('alert').waitFor();
      await look('appeal with a mistake');
      await page.goto(`/${locale}${application}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look('own application');
      expect(broken).toEqual([]);
      await page.context().close();
    },
  );

  it('breaks no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
