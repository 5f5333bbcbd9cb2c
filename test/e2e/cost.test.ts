import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import { formatNumber } from '../../src/core/basics/format-number.ts';
import { defaultScenario } from '../../src/core/economics/scenario.ts';
import { lossSlices } from '../../src/core/economics/simulate.ts';
import { informationSlices } from '../../src/core/economics/information-value.ts';
import { sensitivityRows, sensitivitySlices } from '../../src/core/economics/loss-sensitivity.ts';
import { informationOf, lossesOf, sharesOf } from '../../src/contract/cost-uncertainty.ts';
import { loadKazakhstan } from '../../src/intake/parameter-folder.ts';
import { text } from '../../src/messages.ts';
import { openSite, widths, type Site } from './open-site.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.visit();
});
afterAll(() => site.close());

const finished = (place: Page) => place.locator('.cost-work[data-status="done"]').waitFor();
const started = (place: Page) => place.locator('.cost-work').waitFor({ state: 'attached' });

describe.each(locales)('the cost account in %s', (locale) => {
  it('says whose account it is before any number, then the published loss and the full account', async () => {
    await page.goto(`/${locale}/cost`);
    await started(page);
    const words = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    const [perspective, direct, total] = [
      text(locale, 'cost-page.perspective.state.about'),
      formatNumber(1_324_800_000, locale).replaceAll('\u00a0', ' '),
      formatNumber(4_246_015_977, locale).replaceAll('\u00a0', ' '),
    ].map((sought) => words.indexOf(sought));
    expect(perspective).toBeGreaterThan(-1);
    expect(direct).toBeGreaterThan(perspective ?? 0);
    expect(total).toBeGreaterThan(direct ?? 0);
  });

  it('recomputes for a changed assumption and keeps it in the address', async () => {
    await page.goto(`/${locale}/cost`);
    await started(page);
    await page.locator('#set-p1').fill('0.3');
    await finished(page);
    expect(new URL(page.url()).search).toBe('?p1=0.3');
    expect(await page.locator('[data-figure="total"] strong').textContent()).toContain(
      formatNumber(17_807_235_087, locale),
    );
  });

  it('fits a phone', async () => {
    const phone = await site.visit({ viewport: { width: widths.phone, height: 800 } });
    await phone.goto(`/${locale}/cost`);
    await started(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(widths.phone);
    await phone.context().close();
  });
});

describe('the cost account', () => {
  it('computes in the browser the bytes that Node computes', async () => {
    await page.goto('/en/cost?p1=0.3&draws=4096');
    await finished(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText(text('en', 'cost-page.download.json')).click(),
    ]);
    const made = JSON.parse(await readFile(await file.path(), 'utf8')) as { readonly uncertainty: unknown };
    const scenario = { ...defaultScenario, draws: 4096, set: { p1: 0.3 } };
    const parameters = await loadKazakhstan();
    const runs = sensitivitySlices(scenario, parameters)(0, sensitivityRows(scenario));
    const losses = lossSlices(scenario, parameters)(0, scenario.draws);
    const rows = informationSlices(scenario, parameters)(0, scenario.draws);
    expect(made.uncertainty).toEqual({
      losses: lossesOf(losses, scenario, parameters),
      shares: sharesOf(runs, scenario),
      information: informationOf(rows, scenario, parameters),
    });
  });

  it('puts two scenarios beside each other', async () => {
    await page.goto('/en/cost?p1=0.3');
    await finished(page);
    await page.getByRole('button', { name: text('en', 'cost-page.compare') }).click();
    await page.getByRole('button', { name: text('en', 'cost-page.reset') }).click();
    const row = page.locator('[data-figure="comparison"] tbody tr', {
      hasText: text('en', 'cost-page.account.total.state'),
    });
    expect(await row.locator('td').allTextContents()).toEqual(['17,807,235,087', '4,246,015,977']);
    expect(new URL(page.url()).search).toBe('?beside.p1=0.3');
  });

  it('shows a link with two scenarios on another machine as on the first', async () => {
    const compared = async (place: Page): Promise<string> => {
      const table = place.locator('[data-figure="comparison"]');
      await table.filter({ hasNotText: '…' }).waitFor();
      return table.innerText();
    };
    const sent = page.url();
    const here = await compared(page);
    const there = await site.visit();
    await there.goto(sent);
    expect(await compared(there)).toBe(here);
    expect(there.url()).toBe(sent);
    await there.getByRole('button', { name: text('en', 'cost-page.comparison.drop') }).click();
    expect(new URL(there.url()).search).toBe('');
    await there.context().close();
  });

  it('labels a chart that was drawn anew', async () => {
    await page.goto('/en/cost?p1=0.3');
    await finished(page);
    await page.locator('#set-p1').fill('0.2');
    await finished(page);
    const bar = page.locator('figure[data-chart] svg.chart-wide [data-category="h"]');
    await bar.hover();
    const tip = page.locator('figure[data-chart] > .chart-tip:not([hidden])');
    expect(await tip.textContent()).toBe(await bar.getAttribute('data-label'));
    expect(await page.locator('figure[data-chart] > .chart-tip').count()).toBe(2);
    await page.locator('#set-p1').fill('0.25');
    await finished(page);
    expect(await tip.count()).toBe(0);
  });

  it('can be cancelled, and says so', async () => {
    await page.goto('/en/cost');
    await started(page);
    await page.locator('#set-h').fill('0.02');
    await page.getByRole('button', { name: text('en', 'cost-page.cancel') }).click();
    expect(await page.getByText(text('en', 'cost-page.cancelled')).count()).toBe(1);
  });

  it('refuses what cannot be, naming the field, and keeps its numbers', async () => {
    await page.goto('/en/cost');
    await started(page);
    await page.locator('#set-p1').fill('2');
    expect(await page.getByRole('alert').textContent()).toContain('p1: 2');
    expect(await page.locator('[data-figure="total"]').textContent()).toContain('4,246,015,977');
    expect(await page.locator('main').innerText()).not.toContain('NaN');
  });

  it('is readable without scripts, with the central values of its scenario', async () => {
    const plain = await site.visit({ javaScriptEnabled: false });
    await plain.goto('/en/cost?p1=0.3&perspective=residents');
    const words = await plain.locator('main').innerText();
    expect(words).toContain(text('en', 'cost-page.perspective.residents.about'));
    expect(words).toContain('16,424,051,262');
    expect(await plain.locator('svg.chart').count()).toBe(4);
    await plain.goto('/en/cost?p1=0.3&beside=default');
    expect(
      await plain.locator('[data-figure="comparison"] tbody tr').nth(2).locator('td').allTextContents(),
    ).toEqual(['4,246,015,977', '17,807,235,087']);
    expect(await plain.locator('[data-figure="comparison"]').innerText()).toContain(
      text('en', 'cost-page.comparison.script'),
    );
    await plain.goto('/en/cost');
    await plain.getByRole('link', { name: text('en', 'cost-page.compare') }).click();
    await plain.locator('#set-p1').fill('0.3');
    await plain.getByRole('button', { name: text('en', 'cost-page.apply') }).click();
    expect(await plain.locator('[data-figure="total"]').textContent()).toContain('17,807,235,087');
    expect(new URL(plain.url()).searchParams.get('beside')).toBe('default');
    await plain.context().close();
  });

  it('keeps quiet in the console', () => {
    expect(site.problems).toEqual([]);
  });
});
