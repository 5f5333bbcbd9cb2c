import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, startProcess } from '../server/start-server.ts';
import { text } from '../../src/messages.ts';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';

const file = path.resolve(root, '../shared/data/real/uis-flows/popular-destinations-by-origin.csv.gz');

/** The command line on the data of the running server. */
const importFlows = async (site: Site): Promise<unknown> => {
  const args = ['import', file, '--profile', 'uis-flows', '--json'];
  const ending = await startProcess('src/cli/main.ts', args, { QAITU_DATA: site.server.dataFolder }).ended;
  if (ending.code !== 0) throw new Error(`the import ended with ${ending.code}: ${ending.err}`);
  return JSON.parse(ending.out);
};

const secondsToWait = 20;

/** Asks until the page is there, as a reader would who reloads. */
const waitFor = async (address: string): Promise<number> => {
  const began = performance.now();
  for (;;) {
    if ((await fetch(address)).status === 200) return (performance.now() - began) / 1000;
    if (performance.now() - began > secondsToWait * 1000) throw new Error(`no page at ${address}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

// The file is the Institute's and not ours to ship; without it there is nothing to load.
describe.skipIf(!existsSync(file))('a file of flows, loaded while the server runs', () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await openSite();
    page = await site.visit();
  });
  afterAll(() => site.close());

  it('is asked for on the page of the world, with the command that loads it', async () => {
    await page.goto('/kk/world');
    expect(await page.getByRole('heading', { name: 'Халықаралық деректер әлі жүктелмеген' }).count()).toBe(1);
    expect(await page.locator('pre').textContent()).toContain('--profile uis-flows');
    expect((await fetch(`${site.address}/kk/world/degree`)).status).toBe(404);
  });

  it('becomes a page within seconds', async () => {
    const counts = await importFlows(site);
    expect(counts).toMatchObject({ rejected: 0, unchanged: 0 });
    expect((counts as { imported: number }).imported).toBeGreaterThan(0);
    expect(await waitFor(`${site.address}/kk/world/degree`)).toBeLessThan(10);
    await page.goto('/kk/world');
    expect(await page.getByRole('heading', { name: 'Халықаралық деректер әлі жүктелмеген' }).count()).toBe(0);
    await page.locator('ol.tables a[href="/kk/world/degree"]').click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/\d/);
  });

  it('names the years in which a country reported for nobody', async () => {
    await page.goto('/kk/world/degree');
    const holes = page.locator('section', {
      has: page.getByRole('heading', { name: text('kk', 'observatory.holes.heading') }),
    });
    const lines = await holes.getByRole('listitem').allTextContents();
    expect(lines).toContain('Ресей: 1998–1999, 2010, 2013, 2020–2021');
    expect(lines).toContain(text('kk', 'observatory.holes.never', { name: 'Қытай' }));
  });

  it('draws such years as a gap and never as a fall', async () => {
    await page.goto('/kk/world/degree?destinations=RUS');
    const chart = page.locator('svg.chart-wide');
    const gaps = await chart
      .locator('.gap')
      .evaluateAll((all) => all.map((gap) => gap.getAttribute('data-label')));
    for (const years of ['2010', '2013', '2020–2021'])
      expect(gaps).toContain(`Ресей, ${years}: есеп бермеген`);
    const crossing = await chart.evaluate((svg) => {
      const middle = (element: Element): number => {
        const { left, width } = element.getBoundingClientRect();
        return left + width / 2;
      };
      const holes = [...svg.querySelectorAll('.gap')].map(middle);
      return [...svg.querySelectorAll('.line, .guide')]
        .map((line) => line.getBoundingClientRect())
        .filter((line) => holes.some((hole) => hole > line.left + 1 && hole < line.right - 1)).length;
    });
    expect(crossing).toBe(0);
    const points = await chart
      .locator('.point')
      .evaluateAll((all) => all.map((point) => point.getAttribute('data-period')));
    expect(points).not.toContain('2013');
    expect(points.length).toBeGreaterThan(10);
    const cells = await page
      .getByRole('row', { name: /^Ресей/ })
      .first()
      .getByText('есеп бермеген')
      .count();
    expect(cells).toBe(6);
  });

  it.each(Object.entries(widths))('keeps its long table inside a %s, for everybody', async (_name, width) => {
    const own = await site.visit({ viewport: { width, height: 900 } });
    await own.goto('/kk/world/degree');
    expect(await faultsOf(own)).toEqual([]);
    await own.context().close();
  });

  it('is not loaded twice', async () => {
    const before = await (await fetch(`${site.address}/api/health`)).json();
    expect(await importFlows(site)).toMatchObject({ imported: 0, rejected: 0 });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await (await fetch(`${site.address}/api/health`)).json()).toEqual(before);
  });

  it('nothing went wrong in the browser', () => {
    expect(site.problems).toEqual([]);
  });
});
