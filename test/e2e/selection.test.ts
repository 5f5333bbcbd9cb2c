import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/core/basics/sha256-hex.ts';
import { answerApi, visitor, type Answers } from './desk-answers.ts';
import { officeIds } from './office-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';
import {
  people,
  publicSelection,
  secrets,
  selectionAnswers,
  selectionAt,
  selectionIds,
  stages,
} from './selection-answers.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const { call, application, assignment, appeal, reviewer, fresh } = selectionIds;
const { university } = officeIds;
const inApi = `/api/selections/${call}`;
const at = (
  stage: Parameters<typeof selectionAt>[0],
  own: Parameters<typeof selectionAt>[1] = {},
): Answers => ({
  ...selectionAnswers,
  [`GET ${inApi}`]: selectionAt(stage, own),
});
const asCommittee: Answers = { ...at(stages.deliberating), 'GET /api/me': { body: people.committee } };
const asVisitor: Answers = { ...selectionAnswers, 'GET /api/me': { body: visitor } };

const inDesk = `/selections/${call}`;
/** Every page with the stage at which it is of use. */
const pages: readonly (readonly [string, Answers])[] = [
  ['', at(stages.reviewing)],
  ['/selections', at(stages.reviewing)],
  [inDesk, at(stages.reviewing)],
  [`${inDesk}/open`, at(null)],
  [`${inDesk}/reviewers`, at(stages.reviewing)],
  [`${inDesk}/reviewers/${reviewer}`, at(stages.reviewing)],
  [`${inDesk}/reviewers/${reviewer}/remove`, at(stages.reviewing)],
  [`${inDesk}/plan`, at(stages.reviewing)],
  [`${inDesk}/thirds`, at(stages.reviewing)],
  [`${inDesk}/reviews`, at(stages.reviewing)],
  [`${inDesk}/reviews/${assignment}/release`, at(stages.reviewing)],
  [`${inDesk}/close`, at(stages.reviewing)],
  [`${inDesk}/recommendation`, asCommittee],
  [`${inDesk}/recommendation/${application}`, asCommittee],
  [`${inDesk}/list`, at(stages.deliberating)],
  [`${inDesk}/secrets`, at(stages.listed)],
  [`${inDesk}/decide`, at(stages.drawn)],
  [`${inDesk}/decisions`, at(stages.decided)],
  [`${inDesk}/appeals`, at(stages.decided)],
  [`${inDesk}/appeals/${appeal}`, at(stages.decided)],
  [`/selection/${call}`, asVisitor],
];

const visit = async (answers: Answers, address: string) => {
  const page = await site.visit();
  const sent = await answerApi(page, answers);
  await page.goto(`/kk/desk${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, sent };
};
const press = async (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const leave = async (page: Page) => page.context().close();

describe('pages of a selection', () => {
  const named = (...ends: readonly string[]) =>
    pages.filter(([address]) => ends.some((end) => address.endsWith(end)));
  // All of them on a narrow phone; the widest tables at a desk, and those of people in the third language.
  const cases = [
    { width: 320, locale: 'kk', how: 'all', seen: pages },
    {
      width: 1280,
      locale: 'ru',
      how: 'all',
      seen: named(call, '/open', '/reviewers', '/plan', '/recommendation', '/decisions'),
    },
    {
      width: 320,
      locale: 'en',
      how: 'width',
      seen: named('/open', application, '/secrets', '/decide', `selection/${call}`),
    },
  ] as const;
  it.each(cases)(
    'keep to WCAG 2.2 AA at $width px in $locale: $how',
    async ({ width, locale, how, seen }) => {
      const page = await site.visit({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      const broken: string[] = [];
      for (const [address, answers] of seen) {
        await page.unrouteAll();
        await answerApi(page, answers);
        await page.goto(`/${locale}/desk${address}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        for (const fault of await faultsOf(page, how)) broken.push(`${address}: ${fault}`);
      }
      expect(broken).toEqual([]);
      await page.context().close();
    },
    120_000,
  );
});

describe('an officer', () => {
  it('finds the next deed of a selection first, and warnings with the page that helps', async () => {
    const { page } = await visit(at(stages.reviewing), '');
    await page.getByRole('link', { name: /: Өтінімдерді бөлу/ }).waitFor();
    await page.goto(`/kk/desk${inDesk}`);
    await page.getByRole('link', { name: 'Өтінімдерді бөлу' }).waitFor();
    expect(await page.locator('[aria-current=step]').textContent()).toContain('Сараптама');
    await page.getByRole('link', { name: 'Үшінші пікір' }).click();
    await page.getByRole('heading', { level: 1, name: 'Үшінші пікір' }).waitFor();
    await leave(page);
  });

  it('opens a selection with commitments made in the browser, and no secret leaves the page', async () => {
    const { page, sent } = await visit(
      { ...at(null), [`POST ${inApi}`]: { body: { opened: true } } },
      `${inDesk}/open`,
    );
    await press(page, 'Іріктеуді бастау');
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(8);
    for (const [index, secret] of secrets.entries()) {
      const party = page.locator('.repeated > ol > li').nth(index);
      await party.getByLabel('Тарап', { exact: true }).fill(`${index + 1}-тарап`);
      await party.locator('summary').click();
      await party.getByLabel('Құпия', { exact: true }).fill(secret);
      await party.getByRole('button', { name: 'Осы таңбаны алу' }).click();
    }
    for (const [label, text] of [
      ['Дереккөз', 'drand quicknet'],
      ['Тираж немесе раунд нөмірі', '13450000'],
    ] as const)
      await page.getByLabel(label).fill(text);
    await page.getByLabel(/^Сағаты/).fill('14:00');
    for (const [part, due, known] of [
      ['Күні', '20', '1'],
      ['Айы', '10', '12'],
      ['Жылы', '2026', '2026'],
    ] as const) {
      await page.getByLabel(part).first().fill(due);
      await page.getByLabel(part).last().fill(known);
    }
    await press(page, 'Іріктеуді бастау');
    await page.waitForURL(`**${inDesk}`);
    expect(sent).toMatchObject([
      {
        body: {
          reviewsDueOn: '2026-10-20',
          beacon: { at: '2026-12-01T09:00:00.000Z' },
          parties: secrets.map((secret) => ({ commitment: sha256Hex(secret) })),
        },
      },
    ]);
    expect(JSON.stringify(sent)).not.toContain(secrets[1]);
    await leave(page);
  });

  it('puts a reviewer into the pool with what he can judge', async () => {
    const { page, sent } = await visit(
      {
        ...at(stages.reviewing),
        [`POST ${inApi}/reviewers`]: { body: { id: reviewer.replace('acc', 'rvr') } },
      },
      `${inDesk}/reviewers/${fresh}`,
    );
    await page.getByLabel('Білім беру', { exact: true }).check();
    await page.getByLabel('English').uncheck();
    await page.getByLabel('Ең көбі қанша өтінім').fill('0');
    await press(page, 'Құрамға енгізу');
    await page.getByRole('alert').getByText('1-ден 500-ге дейінгі бүтін сан жазыңыз').waitFor();
    await page.getByLabel('Ең көбі қанша өтінім').fill('15');
    await press(page, 'Құрамға енгізу');
    await page.waitForURL('**/reviewers');
    expect(sent).toMatchObject([
      { body: { accountId: fresh, fields: ['01'], languages: ['kk', 'ru'], capacity: 15 } },
    ]);
    await leave(page);
  });

  it('applies a proposal as it was shown, a third opinion as one, and invites', async () => {
    const { page, sent } = await visit(
      {
        ...at(stages.reviewing),
        [`POST ${inApi}/assignments`]: { body: { assigned: 4 } },
        [`POST ${inApi}/invitations`]: { body: { invited: 1 } },
      },
      `${inDesk}/plan`,
    );
    await page.getByText('сол ұйымда жұмыс істейді').waitFor();
    await press(page, '4 сараптаманы белгілеу');
    await page.waitForURL('**/reviews');
    await press(page, /Шақыру жіберу/);
    await page.getByText('1 сараптамаға шақыру жіберілді.').waitFor();
    await page.goto(`/kk/desk${inDesk}/thirds`);
    await press(page, '4 сараптаманы белгілеу');
    await page.waitForURL('**/reviews');
    expect(sent).toMatchObject([
      { body: { round: 1, reviews: [{}, {}, {}, {}] } },
      { call: `POST ${inApi}/invitations` },
      { body: { round: 2 } },
    ]);
    await leave(page);
  });

  it('narrows the reviews by where they stand, in the address', async () => {
    const { page } = await visit(at(stages.reviewing), `${inDesk}/reviews`);
    await page.getByLabel('Күйі').selectOption('conflict');
    await page.waitForURL('**/reviews?status=conflict');
    expect(await page.locator('tbody tr').allTextContents()).toEqual([
      expect.stringContaining('мүдделер қақтығысы (бірлескен жұмыс)'),
    ]);
    await leave(page);
  });

  it('is told why reviews cannot be closed yet', async () => {
    const { page, sent } = await visit(at(stages.reviewing), `${inDesk}/close`);
    const button = page.getByRole('button', { name: /Сараптаманы аяқтау/ });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await button.press('Enter');
    await page.getByText('Жазылып жатқан сараптамалар бар: күтіңіз немесе қайтарып алыңыз').waitFor();
    expect(sent).toEqual([]);
    await leave(page);
  });

  it('reveals only the secret that was committed to', async () => {
    const [partyId = ''] = stages.listed.parties.map(({ id }) => id);
    const { page, sent } = await visit(
      { ...at(stages.listed), [`POST ${inApi}/secrets`]: { body: { revealed: true } } },
      `${inDesk}/secrets`,
    );
    const field = page.getByLabel('Құпия: Ғылым және жоғары білім министрлігі').last();
    await field.fill('басқа құпия');
    await page.getByRole('button', { name: 'Құпияны ашу' }).first().click();
    await page.getByRole('alert').getByText('Бұл құпия жарияланған таңбаға сәйкес келмейді').waitFor();
    expect(sent).toEqual([]);
    await field.fill(secrets[0]);
    await page.getByRole('button', { name: 'Құпияны ашу' }).first().click();
    await expect.poll(() => sent).toMatchObject([{ body: { partyId, secret: secrets[0] } }]);
    await leave(page);
  });

  it('fixes the list with a later value where the named one is public already', async () => {
    const late = { ...stages.deliberating, beacon: stages.drawn.beacon };
    const { page, sent } = await visit(at(late), `${inDesk}/list`);
    await page.getByText(/Аталған ашық сан жарияланып кеткен/).waitFor();
    await press(page, 'Тізімді бекіту');
    await page.getByRole('alert').getByRole('link').first().waitFor();
    expect(sent).toEqual([]);
    await leave(page);
  });

  it('decides with the published value and sees that it is computed', async () => {
    const { page } = await visit(at(stages.drawn), `${inDesk}/decide`);
    const bodies: unknown[] = [];
    let answer = (): void => undefined;
    const computed = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(`**${inApi}/decisions`, async (route) => {
      if (route.request().method() === 'GET') return route.fallback();
      bodies.push(route.request().postDataJSON());
      await computed;
      return route.fulfill({ json: { number: 1, awarded: 543 } });
    });
    await press(page, 'Есептеп, шешім қабылдау');
    await page.getByRole('alert').getByText('Жарияланған мәнді жазыңыз').waitFor();
    await page.getByLabel('Жарияланған мән').fill(' a91f5a62c2c4 ');
    await page.getByLabel('Сол мән тағы бір рет').fill('a91f5a62c2c5');
    await press(page, 'Есептеп, шешім қабылдау');
    await page.getByRole('alert').getByText('Екі мән бірдей емес').waitFor();
    await page.getByLabel('Сол мән тағы бір рет').fill('a91f5a62c2c4');
    await press(page, 'Есептеп, шешім қабылдау');
    await page.getByRole('progressbar').waitFor();
    answer();
    await page.waitForURL('**/decisions');
    await page.getByText(/бұдан артығы \(42.153,20\) мүмкін еместігі дәлелденген/).waitFor();
    expect(bodies).toEqual([{ beaconValue: 'a91f5a62c2c4', cause: 'first' }]);
    await leave(page);
  });

  it('decides again for what has happened since, and for nothing else', async () => {
    const again = { body: { ...selectionAt(stages.decided).body, again: ['withdrawal' as const] } };
    const { page } = await visit({ ...selectionAnswers, [`GET ${inApi}`]: again }, inDesk);
    await page.getByRole('link', { name: 'Шешімді қайта есептеу' }).first().click();
    await page.getByRole('radio').waitFor();
    expect(await page.getByRole('radio').count()).toBe(1);
    await press(page, 'Есептеп, шешім қабылдау');
    await page.getByRole('alert').getByText('Неге қайта есептелетінін таңдаңыз').waitFor();
    await page.unrouteAll();
    await answerApi(page, at(stages.decided));
    await page.goto(`/kk/desk${inDesk}/decide`);
    await page.getByText(/Қайта есептейтін ештеңе жоқ/).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await leave(page);
  });

  it('saves the outcomes that are shown', async () => {
    const { page } = await visit(at(stages.decided), `${inDesk}/decisions?outcome=reserve`);
    const saving = page.waitForEvent('download');
    await press(page, 'CSV түрінде сақтау');
    const file = await (await saving).path();
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('Q-2026-0103,резервте,1,80.2');
    await leave(page);
  });

  it('upholds an appeal and leaves one review out', async () => {
    const { page, sent } = await visit(
      {
        ...at(stages.decided),
        [`POST /api/institutions/${university}/appeals/${appeal}/decide`]: { body: { decided: true } },
      },
      `${inDesk}/appeals/${appeal}`,
    );
    await page.getByLabel(/^Қанағаттандыру/).check();
    await page.getByRole('radio', { name: '2-сараптама, 41,00 балл' }).check();
    await press(page, 'Жауап беру');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Себебі').fill('Шақыру хаты өтінімде бар.');
    await press(page, 'Жауап беру');
    await page.waitForURL('**/appeals');
    expect(sent).toMatchObject([{ body: { isUpheld: true, voidAssignmentId: assignment } }]);
    await leave(page);
  });
});

describe('the committee', () => {
  it('dissents with a reason, and only with one', async () => {
    const { page, sent } = await visit(
      { ...asCommittee, [`POST ${inApi}/voices`]: { body: { voiced: true } } },
      `${inDesk}/recommendation/${application}`,
    );
    await page.getByText('Тапсырманың нәтижесі елде қолданылмайды.').waitFor();
    await page.getByLabel(/^Ерекше пікір/).check();
    await press(page, 'Пікірді жазу');
    await page.getByRole('alert').getByText('Неге келіспейтініңізді жазыңыз').waitFor();
    await page.getByLabel('Себебі немесе ескертпе').fill('Орны сенімсіз.');
    await press(page, 'Пікірді жазу');
    await page.getByText('Пікіріңіз жазылды.').waitFor();
    expect(sent).toMatchObject([
      { body: { applicationId: application, voice: 'dissent', reason: 'Орны сенімсіз.' } },
    ]);
    await leave(page);
  });
});

describe('a visitor without an account', () => {
  it('computes the lot again, finds himself, and sees a forged order', async () => {
    const { page } = await visit(asVisitor, `/selection/${call}`);
    await press(page, 'Қайта есептеу');
    await page.getByText('Барлығы сәйкес келді.').waitFor();
    const [first, second, ...rest] = publicSelection.order;
    await page.getByLabel('Өзіңізді табу').fill(second?.id ?? '');
    await page.getByText(`${second?.id}: 12 ішінен 2-орын.`).waitFor();
    await page.unrouteAll();
    await answerApi(page, {
      ...asVisitor,
      [`GET /api/calls/${call}/selection`]: { body: { ...publicSelection, order: [second, first, ...rest] } },
    });
    await page.reload();
    await press(page, 'Қайта есептеу');
    await page.getByText('Сәйкес келмейтін қадам бар.').waitFor();
    expect(await page.locator('.step-wrong').count()).toBe(1);
    await leave(page);
  });
});

it('leaves nothing in the console', () => {
  expect(site.problems).toEqual([]);
});
