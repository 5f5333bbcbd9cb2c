import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/messages.ts';
import { answerApi, coordinator } from './desk-answers.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, type Site } from './open-site.ts';
import { fewReturns, noReturns, returnsAnswers, silentReturns, wholeReturns } from './returns-answers.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Returns = typeof wholeReturns;
const visit = async (
  path: string,
  {
    returns = wholeReturns,
    locale = 'en',
    width = 1280,
    me,
  }: { returns?: Returns; locale?: string; width?: number; me?: typeof coordinator } = {},
) => {
  const page = await site.visit({ viewport: { width, height: 900 }, acceptDownloads: true });
  await answerApi(page, me === undefined ? returnsAnswers(returns) : returnsAnswers(returns, me));
  await page.goto(`/${locale}/desk/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

describe('the page of returns', () => {
  it('is narrowed by its address', async () => {
    const page = await visit('returns');
    const asked = page.waitForRequest((request) => request.url().includes('horizon=36'));
    await page.getByRole('combobox', { name: text('en', 'returns.horizon') }).selectOption('36');
    await asked;
    await page.getByRole('combobox', { name: text('en', 'returns.dimension.country') }).selectOption('DEU');
    await page.getByRole('combobox', { name: text('en', 'returns.by') }).selectOption('institution');
    await page.waitForURL(/\?(?=.*horizon=36)(?=.*country=DEU)(?=.*by=institution)/);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: /^By group/ }).waitFor();
    expect(
      await page.getByRole('combobox', { name: text('en', 'returns.dimension.country') }).inputValue(),
    ).toBe('DEU');
    await page.getByRole('link', { name: text('en', 'returns.filter.reset') }).click();
    await page.waitForURL((url) => !url.search.includes('country'));
    await page.context().close();
  });

  it('shows bounds beside the estimate, and no point where most are silent', async () => {
    const whole = await visit('returns');
    await whole.getByText('58.2% (45.2% to 70.1%)').first().waitFor();
    expect(await whole.getByText('36.0% to 76.0%').first().isVisible()).toBe(true);
    await whole.context().close();
    const silent = await visit('returns', { returns: silentReturns });
    await silent.getByText(text('en', 'returns.verdict.suppressed')).waitFor();
    const words = await silent.locator('main').textContent();
    expect(words).not.toContain('51.0%');
    expect(words).toContain('20.0% to 80.0%');
    expect(words).toContain(text('en', 'returns.reason.days-too-wide'));
    await silent.context().close();
  });

  it('draws nothing of a few people', async () => {
    const page = await visit('returns', { returns: fewReturns });
    await page.getByText(text('en', 'returns.hidden.why')).first().waitFor();
    expect(await page.locator('main').textContent()).not.toContain(text('en', 'returns.verdict.suppressed'));
    expect(await page.getByRole('link', { name: text('en', 'returns.cost.open') }).count()).toBe(0);
    expect(await page.locator('figure[data-chart="returns"] svg').count()).toBe(2);
    await page.context().close();
  });

  it('says what to do where there is nothing', async () => {
    const page = await visit('returns', { returns: noReturns });
    await page.getByText(text('en', 'returns.empty')).waitFor();
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.context().close();
  });

  it('hides what people intend from a coordinator', async () => {
    const { account } = coordinator;
    const me = { ...coordinator, account: account === null ? null : { ...account, hasSecondFactor: true } };
    const page = await visit('returns', { me });
    await page.getByRole('heading', { level: 2, name: text('en', 'returns.share'), exact: true }).waitFor();
    expect(await page.getByRole('heading', { name: text('en', 'returns.intention') }).count()).toBe(0);
    await page.context().close();
  });

  it('gives every chart as numbers and as a picture', async () => {
    const page = await visit('returns');
    const share = page.getByRole('region', { name: text('en', 'returns.curve.returned') });
    const load = async (format: string): Promise<Buffer> => {
      const waiting = page.waitForEvent('download');
      await share.getByRole('button', { name: new RegExp(`^${format} `) }).click();
      const stream = await (await waiting).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    };
    expect((await load('CSV')).toString('utf8')).toContain('state,after,time,share,lower,upper\nreturned');
    const svg = (await load('SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('as of 1 March 2027');
    expect((await load('PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
    await page.context().close();
  });

  it('opens the measured share in the cost account, beside the 30 % of the paper', async () => {
    const page = await visit('returns');
    await page.getByRole('link', { name: text('en', 'returns.cost.open') }).click();
    await page.getByRole('heading', { level: 2, name: text('en', 'cost-page.measured') }).waitFor();
    const source = page.locator('[data-figure="measured"]');
    expect(await source.textContent()).toContain(
      'Share not returned 41.8%, bounds 24.0% to 64.0%: 60 of 100 participants are known 12 months after the end of the stay, figures of 1 March 2027.',
    );
    const heads = await page.locator('[data-figure="comparison"] thead').textContent();
    expect(heads).toContain('the paper’s 30%');
    expect(heads).toContain('measured');
    // 1,000,000 × 4416 × 0.3 beside 0.418.
    const formula = page.locator('[data-figure="comparison"] tbody tr').nth(1);
    expect(await formula.textContent()).toMatch(/1,324,800,000.*1,845,888,000/);
    expect(await page.locator('#about-p1').textContent()).toContain('0.24');
    await page.context().close();
  });

  it('plans the size of a follow-up', async () => {
    const page = await visit('returns/plan?population=4416');
    await page.getByText('354', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: text('en', 'returns.plan.expected') }).fill('12');
    await page.getByRole('textbox', { name: text('en', 'returns.plan.margin') }).fill('3');
    await page.getByText('410', { exact: true }).waitFor();
    await page.getByText('1,025', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: text('en', 'returns.plan.margin') }).fill('0');
    await page.getByText(text('en', 'returns.plan.fault.margin')).first().waitFor();
    expect(await page.getByText('410', { exact: true }).count()).toBe(0);
    await page.context().close();
  });
});

describe.each([
  ['kk', 390],
  ['ru', 1280],
  ['en', 390],
  ['kk', 1280],
] as const)('the page of returns in %s at %i px', (locale, width) => {
  it('keeps to WCAG 2.2 AA and to its screen', async () => {
    const broken: string[] = [];
    for (const [path, returns] of [
      ['returns?by=institution', wholeReturns],
      ['returns', silentReturns],
      ['returns', fewReturns],
      ['returns', noReturns],
      ['returns/plan?population=4416', wholeReturns],
    ] as const) {
      const page = await visit(path, { returns, locale, width });
      await page.waitForLoadState('networkidle');
      for (const one of await page.locator('details').all())
        await one.evaluate((element) => element.setAttribute('open', ''));
      broken.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
      await page.context().close();
    }
    expect(broken).toEqual([]);
  });
});

describe('the pages of returns', () => {
  it('break no rule of the page policy', () => {
    expect(
      site.problems.filter((problem) => /Content Security Policy|left for|: error:/.test(problem)),
    ).toEqual([]);
  });
});
