import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/messages.ts';
import { answerApi } from './desk-answers.ts';
import { faultsOf } from './faults-of.ts';
import {
  alatau,
  emptyForm,
  fewWent,
  ministryAnswers,
  nobodyWent,
  ofAlatau,
  someWent,
} from './ministry-answers.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const visit = async (
  path: string,
  {
    locale = 'en',
    width = 1280,
    ...answers
  }: { locale?: string; width?: number } & Parameters<typeof ministryAnswers>[0] = {},
) => {
  const page = await site.visit({ viewport: { width, height: 900 }, acceptDownloads: true });
  await answerApi(page, ministryAnswers(answers));
  await page.goto(`/${locale}/desk/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
type Visited = Awaited<ReturnType<typeof visit>>;

const readDownload = async (page: Visited, press: () => Promise<void>): Promise<string> => {
  const waiting = page.waitForEvent('download');
  await press();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

describe('the forms of the ministry', () => {
  it('are chosen by address, with totals, and say that they are not for publication', async () => {
    const page = await visit('ministry-forms');
    await page.getByText(text('en', 'ministry.not-public')).waitFor();
    expect(await page.getByText(text('en', 'ministry.demonstration')).isVisible()).toBe(true);
    const lines = page.getByRole('table', { name: text('en', 'ministry.table') });
    // 1,240 and 12 of them again: people are counted once in the total of the university.
    const total = lines.getByRole('row', { name: /Alatau Demonstration University/ }).first();
    expect(await total.textContent()).toMatch(/1,241.*1,253/);
    expect(await lines.getByRole('row', { name: /United Kingdom/ }).textContent()).toContain('–');
    const form = page.getByRole('combobox', { name: text('en', 'ministry.form') });
    await form.selectOption('vp-28');
    await page.getByText(text('en', 'ministry.empty.whole')).waitFor();
    await page.waitForURL(/form=vp-28/);
    expect(await page.getByRole('table', { name: text('en', 'ministry.table') }).count()).toBe(0);
    expect(await page.getByText(text('en', 'ministry.gap.incoming.why')).isVisible()).toBe(true);
    await page.reload();
    await page.getByText(text('en', 'ministry.empty.whole')).waitFor();
    await form.selectOption('vp-8');
    await page.getByText(text('en', 'ministry.here.vp-8')).waitFor();
    expect(await page.getByText(text('en', 'ministry.gap.employer.why')).isVisible()).toBe(true);
    await page.context().close();
  });

  it('are files of the server in the reader’s language', async () => {
    const page = await visit('ministry-forms?year=2026', { locale: 'ru' });
    const save = page.getByRole('link', { name: 'XLSX' });
    await save.waitFor();
    expect(await save.getAttribute('href')).toBe(
      '/api/ministry-forms/vp-27/file?year=2026&format=xlsx&locale=ru',
    );
    await page.context().close();
  });

  it('say what an empty year means', async () => {
    const page = await visit('ministry-forms', { form: emptyForm });
    await page.getByText(text('en', 'ministry.empty.year.vp-27')).waitFor();
    expect(await page.getByRole('link', { name: 'CSV' }).count()).toBe(0);
    // The way to another year stays.
    expect(await page.getByRole('combobox', { name: text('en', 'ministry.year') }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('lead to their people, of one’s own university alone', async () => {
    const page = await visit('ministry-forms', { me: ofAlatau });
    const links = page.getByRole('link', { name: /people of the line/ });
    await links.first().waitFor();
    const names = await Promise.all((await links.all()).map(async (link) => link.textContent()));
    expect(names.every((name) => name?.includes('Alatau'))).toBe(true);
    expect(names).toHaveLength(4);
    await links.nth(1).click();
    await page.getByRole('heading', { level: 1, name: text('en', 'ministry.rows.title') }).waitFor();
    await page.getByText('Айгерім Қуанышқызы').waitFor();
    expect(page.url()).toMatch(/year=2026&country=DEU&level=bachelor/);
    expect(await page.getByText(text('en', 'ministry.rows.looked')).isVisible()).toBe(true);
    expect(await page.getByText(text('en', 'ministry.rows.forgotten')).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(
      `/api/institutions/${alatau}/ministry-forms/vp-27/rows-file?year=2026&country=DEU&level=bachelor&format=csv&locale=en`,
    );
    await page.context().close();
  });
});

describe('what selection foretold', () => {
  it('is drawn with both intervals, in words beside it, and given as numbers', async () => {
    const page = await visit('validity');
    const results = page.getByRole('region', { name: text('en', 'validity.outcome.results'), exact: true });
    await results.waitFor();
    expect(await results.textContent()).toContain('The outcome is known of 45 of the 45 selected.');
    expect(await results.getByRole('row', { name: /Quality of the plan/ }).textContent()).toMatch(
      /0\.\d\d \(0\.\d\d to 0\.\d\d\)/,
    );
    expect(await results.locator('svg.chart-wide .interval').count()).toBeGreaterThan(5);
    const csv = await readDownload(page, async () => results.getByRole('button', { name: /^CSV/ }).click());
    expect(csv).toContain('criterion,weight,n,observed,observed_lower,observed_upper,corrected');
    expect(csv).toContain('Whole score');
    expect(await page.getByText(text('en', 'validity.not.target')).isVisible()).toBe(true);
    await page.context().close();
  });

  it('warns where there are few, and is silent where there are fewer', async () => {
    const some = await visit('validity', { validity: someWent });
    await some.getByText(text('en', 'validity.small-n')).first().waitFor();
    await some.context().close();
    const few = await visit('validity', { validity: fewWent });
    await few.getByText(text('en', 'validity.few')).first().waitFor();
    expect(await few.locator('figure[data-chart]').count()).toBe(0);
    expect(await few.locator('main').textContent()).not.toMatch(/0\.\d\d \(/);
    await few.context().close();
  });

  it('asks again for another horizon, and says when there is nothing to ask', async () => {
    const page = await visit('validity');
    const asked = page.waitForRequest((request) => request.url().includes('horizon=36'));
    await page.getByRole('combobox', { name: text('en', 'validity.horizon') }).selectOption('36');
    await asked;
    await page.waitForURL(/horizon=36/);
    await page.context().close();
    const nobody = await visit('validity', { validity: nobodyWent });
    await nobody.getByText(text('en', 'validity.empty')).waitFor();
    expect(await nobody.getByRole('combobox').count()).toBe(0);
    await nobody.context().close();
  });
});

describe.each([
  ['kk', 390],
  ['ru', 1280],
  ['en', 390],
  ['kk', 1280],
] as const)('in %s at %i px', (locale, width) => {
  it('the pages keep to WCAG 2.2 AA and to their screen', async () => {
    const broken: string[] = [];
    for (const [path, answers] of [
      ['ministry-forms', {}],
      ['ministry-forms', { form: emptyForm }],
      ['ministry-forms?form=vp-28', {}],
      ['ministry-forms?form=vp-8', {}],
      [`ministry-forms/${alatau}/vp-27?year=2026`, {}],
      [`ministry-forms/${alatau}/vp-8?year=2026`, {}],
      ['validity', {}],
      ['validity', { validity: someWent }],
      ['validity', { validity: fewWent }],
    ] as const) {
      const page = await visit(path, { ...answers, locale, width });
      await page.waitForLoadState('networkidle');
      for (const one of await page.locator('details').all())
        await one.evaluate((element) => element.setAttribute('open', ''));
      broken.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
      await page.context().close();
    }
    expect(broken).toEqual([]);
  });
});

describe('the pages', () => {
  it('break no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
