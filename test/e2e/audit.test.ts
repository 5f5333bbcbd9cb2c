import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import { text, textOf } from '../../src/messages.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.visit();
});
afterAll(() => site.close());

const spaces = (words: string | null): string => (words ?? '').replace(/\s+/g, ' ').trim();

describe.each(locales)('the audit of the paper in %s', (locale) => {
  it('says how many claims hold, and shows each with its verdict in words, the worst first', async () => {
    await page.goto(`/${locale}/audit`);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    expect(heading).toBe(text(locale, 'audit.finding', { total: '89', holds: '47', fails: '35', open: '7' }));
    const claims = page.locator('article.claim');
    expect(await claims.count()).toBe(89);
    expect(await claims.first().getAttribute('id')).toBe('eq.loss_conclusion');
    const verdict = textOf(locale, 'audit.verdict.inconsistent');
    expect(spaces(await claims.first().locator('.verdict').textContent())).toBe(`✗ ${verdict}`);
  });

  it('opens the computation with the cells it used, each leading to its place in its table', async () => {
    await page.goto(`/${locale}/audit`);
    const claim = page.locator('[id="eq.kz2021"]');
    await claim.getByText(text(locale, 'audit.computation'), { exact: true }).click();
    expect(await claim.locator('.computation').textContent()).toMatch(/91[.,]9.*91[.,]2/);
    await claim.locator('td.used a').click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
      `/${locale}/world/2021#Table6.2021.KAZ`,
    );
    expect(await page.locator('td:target').textContent()).toMatch(/91[.,]9/);
    await page.getByRole('link', { name: text(locale, 'audit.mark') }).click();
    expect(new URL(page.url()).hash).toBe('#eq.kz2021');
  });

  it('judges typed percentages', async () => {
    await page.goto(`/${locale}/audit`);
    const box = page.getByLabel(text(locale, 'audit.check.percents.label'));
    const typed = {
      kk: '13-тен 46,2; 30,8; 23,1',
      ru: '46,2; 30,8; 23,1 из 13',
      en: '46.2, 30.8, 23.1 of 13',
    };
    await box.fill(typed[locale]);
    await box.press('Enter');
    const results = page.locator('[data-results="percents"]');
    expect(await results.locator('tbody td:first-of-type').allTextContents()).toEqual([
      '6 / 13',
      '4 / 13',
      '3 / 13',
    ]);
    expect(await results.textContent()).toContain('13, 26, 39, 52');
    await box.fill('75 x 13');
    await box.press('Enter');
    expect(await results.textContent()).toContain(
      text(locale, 'claim.grim.refused.percent-not-a-number', { percent: 'x' }),
    );
  });

  it('judges claims about a pasted table', async () => {
    await page.goto(`/${locale}/audit`);
    await page
      .getByLabel(text(locale, 'audit.check.table.label'), { exact: true })
      .fill('level,2024\na,1\nb,2\nall,4\n');
    await page
      .getByLabel(text(locale, 'audit.check.claims.label'), { exact: true })
      .fill('sum 2024: a + b = all\nsum 2024: a + c = all');
    await page.locator('form[data-tool="table"] button[type="submit"]').click();
    const results = page.locator('[data-results="table"] li.claim');
    await results.nth(1).waitFor();
    expect(await results.nth(0).textContent()).toContain(textOf(locale, 'audit.verdict.inconsistent'));
    expect(await results.nth(1).textContent()).toContain(
      text(locale, 'audit.check.fault.unknown-name', { name: 'c' }),
    );
  });
});

describe('a visitor’s own figures', () => {
  it('are read from a dropped or chosen workbook', async () => {
    await page.goto('/en/audit?verdict=weak');
    const answer = await fetch(new URL('/en/observatory/level.xlsx', site.address));
    const buffer = Buffer.from(await answer.arrayBuffer());
    const mimeType = answer.headers.get('content-type') ?? '';
    await page.locator('#claims-text').fill('sum 2024: bachelor + master + doctor = total');
    await page.locator('#table-file').setInputFiles({ name: 'level.xlsx', mimeType, buffer });
    const result = page.locator('[data-results="table"] li.claim');
    await result.waitFor();
    expect(spaces(await result.textContent())).toContain('✗ does not hold');
    expect(spaces(await result.textContent())).toContain('4,263');
  });

  it('never leave the browser, and are never read as markup', async () => {
    await page.goto('/en/audit?verdict=weak');
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const markup = '<img src=x onerror=alert(1)>';
    await page.locator('#table-text').fill(`level,2024\n${markup},3840\nall,4416\n`);
    await page.locator('#claims-text').fill(`equal 2024: ${markup.replaceAll('=', '')} = 1\n${markup}`);
    await page.locator('form[data-tool="table"] button[type="submit"]').click();
    await page.locator('[data-results="table"] li.claim').nth(1).waitFor();
    await page.locator('#percents').fill(markup);
    await page.locator('#percents').press('Enter');
    expect(await page.locator('.results').first().textContent()).toContain('<img');
    expect(await page.locator('.results img').count()).toBe(0);
    expect(requests).toEqual([]);
  });

  it('are answered with one sentence when they are no table', async () => {
    await page.goto('/en/audit?verdict=weak');
    await page.locator('#table-text').fill('a,b\n1,2,3\n');
    await page.locator('#claims-text').fill('sum 1 + 1 = 2');
    await page.locator('form[data-tool="table"] button[type="submit"]').click();
    const told = page.locator('[data-results="table"] .outcome');
    await told.waitFor();
    expect(await told.textContent()).toMatch(/row 2/i);
  });
});

it('every example does what its button says', async () => {
  await page.goto('/kk/audit?verdict=weak');
  for (const button of await page.locator('[data-table]').all()) {
    await button.click();
    await page.locator('[data-results="table"] li.claim.holds').first().waitFor();
    expect(await page.locator('[data-results="table"] li.claim.fault').count()).toBe(0);
  }
});

it('keeps to WCAG 2.2 AA with everything unfolded and answered, wide and narrow, light and dark', async () => {
  const broken: string[] = [];
  for (const [name, width] of Object.entries(widths)) {
    const own = await site.visit({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    await own.goto('/kk/audit?severity=critical,medium,info');
    await own.locator('[data-fill]').nth(1).click();
    await own.locator('[data-table]').first().click();
    await own.locator('[data-results="table"] li.claim').first().waitFor();
    await own.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const fault of await faultsOf(own)) broken.push(`${name}: ${fault}`);
    await own.emulateMedia({ colorScheme: 'dark' });
    for (const fault of await faultsOf(own, 'colours')) broken.push(`${name}, dark: ${fault}`);
    await own.context().close();
  }
  expect(broken).toEqual([]);
});

it('works without scripts for all but the tools, and says so of them', async () => {
  const plain = await site.visit({ javaScriptEnabled: false });
  await plain.goto('/kk/audit');
  await plain.getByText(text('kk', 'audit.filter'), { exact: true }).click();
  await plain.getByRole('checkbox', { name: /^шешуші/ }).check();
  await plain.getByRole('button', { name: text('kk', 'observatory.filter.apply') }).click();
  expect(new URL(plain.url()).search).toBe('?severity=critical');
  expect(await plain.locator('article.claim').count()).toBe(1);
  await plain.locator('article.claim summary').click();
  expect(await plain.locator('article.claim .computation').first().isVisible()).toBe(true);
  // A browser told late to run no scripts keeps <noscript> closed; what it holds is what counts.
  expect(await plain.locator('noscript').textContent()).toContain(text('kk', 'audit.check.noscript'));
  expect(await plain.locator('form[data-tool]').first().isVisible()).toBe(false);
  await plain.context().close();
});

it('nothing went wrong in the browser', () => {
  expect(site.problems).toEqual([]);
});
