import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../src/contract/me.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { answerApi, coordinator, type Answers } from './desk-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const studyId = 'std_01890000-0000-7000-8000-000000000001';
const pollId = 'pol_01890000-0000-7000-8000-000000000001';
const analyst: Me = {
  ...coordinator,
  account: coordinator.account === null ? null : { ...coordinator.account, hasSecondFactor: true },
  memberships: coordinator.memberships.map((one) => ({
    ...one,
    institutionId: nationalOffice,
    role: 'analyst' as const,
  })),
};
const words = (text: string) => ({ kk: text, ru: text, en: text });
const row = (
  option: string,
  text: string,
  count: number,
  percent: number,
  ends: readonly [number, number],
) => ({
  ...{ option, words: words(text), count, percent, percentOfAnswers: null, lower: ends[0], upper: ends[1] },
});
const figure = {
  ...{ pollId, session: 1, number: 2, kind: 'single', closedAt: '2026-05-25T09:00:00.000Z' },
  question: words('Бағдарлама біткен соң сол университетте қалғыңыз келе ме?'),
  ...{ n: 13, seen: 14, missing: 1, withdrawn: 1, answers: 13, isMultiple: false, isCountFirst: true },
  ...{ isAnonymous: false },
  rows: [
    row('a', 'Жұмыс немесе шәкіртақы тапса, қалар еді', 6, 46, [0.2321, 0.7086]),
    row('b', 'Қазақстанға оралуды жоспарлаған', 4, 31, [0.1268, 0.5763]),
    row('c', 'Келісімшарт оралуға міндеттемесе, қалар еді', 3, 23, [0.0818, 0.5026]),
  ],
  text: null,
};
const withheld = { people: 2, gone: 1, turns: 9, codings: 12, memos: 1, examples: 0 };
const place = `/api/institutions/${nationalOffice}/studies/${studyId}`;
const answers: Answers = {
  'GET /api/me': { body: analyst },
  [`GET ${place}/figures`]: { body: { study: 'Оралу', isClosed: false, figures: [figure] } },
  [`GET ${place}/exchange`]: {
    body: {
      ...{ study: 'Оралу', isClosed: false, codes: 12, objections: 1 },
      withheld: { quoted: withheld, archived: withheld },
      imports: [
        {
          ...{ id: 'sim_01890000-0000-7000-8000-000000000001', fileName: 'nvivo.qdpx', kind: 'project' },
          ...{ fileSha256: 'a'.repeat(64), importedAt: '2026-05-26T09:00:00.000Z' },
          deviations: [{ kind: 'empty-list', params: { name: 'Sets' } }],
        },
      ],
    },
  },
};
const desk = (locale: string, path: string) => `/${locale}/desk/studies/${nationalOffice}/${studyId}/${path}`;
const objection = {
  kk: '75 % — 13 адамның ешбір үлесіне сай келмейді.',
  ru: '75 % — такой доли от 13 быть не может.',
  en: '75 % is not a share of 13 people.',
} as const;
const possible = { kk: '12, 16, 20', ru: '12, 16, 20', en: '12, 16, 20' } as const;

describe('figures and exchange of a study', () => {
  for (const locale of ['kk', 'ru', 'en'] as const) {
    for (const path of ['figures', `figures/${pollId}`, 'exchange'])
      it(`${path} reads in ${locale} on a phone`, async () => {
        const page = await site.visit({ viewport: { width: widths.phone, height: 844 } });
        await answerApi(page, answers);
        await page.goto(desk(locale, path));
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await faultsOf(page)).toEqual([]);
      });

    it(`objects to 75 % while it is typed in ${locale}, and names what is possible`, async () => {
      const page = await site.visit({ viewport: { width: widths.desk, height: 900 } });
      await answerApi(page, answers);
      await page.goto(desk(locale, `figures/${pollId}`));
      const box = page.getByRole('textbox');
      await box.pressSequentially('75 %');
      await page.getByText(objection[locale]).waitFor();
      await page.getByText(possible[locale], { exact: false }).first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await box.fill('46 %');
      await page.getByText(objection[locale]).waitFor({ state: 'detached' });
    });
  }
});

describe('the focus group of the paper', () => {
  for (const locale of ['kk', 'ru', 'en'] as const)
    it(`shows in ${locale}, without scripts, what is printed and what is not`, async () => {
      const page = await site.visit({
        javaScriptEnabled: false,
        viewport: { width: widths.phone, height: 844 },
      });
      await page.goto(`/${locale}/focus-group`);
      expect(await page.locator('svg.chart-narrow .hatch').count()).toBe(4);
      expect(await page.locator('svg.chart-narrow .bar').count()).toBe(7);
      await page.locator('#try-text').fill('75 %');
      await page.locator('form.tool button[type=submit]').click();
      await page.getByText(objection[locale]).waitFor();
    });

  it('is read without faults at both widths', async () => {
    for (const width of [widths.phone, widths.desk]) {
      const page = await site.visit({ viewport: { width, height: 900 } });
      await page.goto('/ru/focus-group?text=75%20%25&base=13');
      expect(await faultsOf(page)).toEqual([]);
    }
  });
});
