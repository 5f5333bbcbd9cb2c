import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/messages.ts';
import { openSite, type Site } from './open-site.ts';
import { shippedPages } from './tables.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.visit();
});
afterAll(() => site.close());

/** The figures as read off the page: heading, then the words of each cell. */
const readGrid = (of: Page): Promise<readonly (readonly string[])[]> =>
  of
    .getByRole('region', { name: text('kk', 'observatory.table.scroll') })
    .locator('tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );

const queryOf = (of: Page): URLSearchParams => new URL(of.url()).searchParams;

describe('the home page', () => {
  it('says what is known, and of two things that nobody knows them', async () => {
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/kk');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /^2024 жылы 4.416 адам шетелге кетті\. Олардың қаншасының елге оралғаны тіркелмеген\.$/,
    );
    const account = await page.locator('dl.account > div').allTextContents();
    expect(account.map((entry) => entry.replace(/\s/g, ' '))).toEqual([
      'кетті, 20244 416',
      'тексерілген нәтижедерек жоқ',
      'оралдыдерек жоқ',
    ]);
  });

  it('draws where they go, names a country under the pointer, and leads on', async () => {
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Қайда барады: 2024');
    expect(await page.locator('svg.chart-wide').getAttribute('role')).toBe('img');
    const names = await page
      .locator('svg.chart-wide .spot')
      .evaluateAll((spots) => spots.map((spot) => spot.getAttribute('data-label')));
    expect(names).toContain('Түркия, 2024: 792');
    await page.getByRole('link', { name: 'Обсерватория' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/kk/observatory');
  });
});

describe('the observatory', () => {
  it('lists its seven tables, each with its finding', async () => {
    await page.goto('/kk/observatory');
    const list = page.locator('ol.tables > li');
    const paths = await list
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const own = shippedPages.filter(({ path }) => path.startsWith('observatory/'));
    expect(new Set(paths)).toEqual(new Set(own.map((table) => `/kk/${table.path}`)));
    expect(paths).toHaveLength(own.length);
    for (const finding of await list.locator('p').allTextContents()) expect(finding).toMatch(/\d/);
  });

  it('opens each from the list', async () => {
    await page.goto('/kk/observatory');
    for (const { path } of shippedPages.filter((table) => table.path.startsWith('observatory/'))) {
      await page.locator(`ol.tables a[href="/kk/${path}"]`).click();
      expect(new URL(page.url()).pathname).toBe(`/kk/${path}`);
      await page.getByRole('navigation', { name: 'Сіз қай беттесіз' }).getByRole('link').click();
      expect(new URL(page.url()).pathname).toBe('/kk/observatory');
    }
  });
});

describe.each(shippedPages)('$path', ({ path, map, years, rows }) => {
  const labels = Object.keys(rows);
  const codes = Object.values(rows);

  it('shows a chart, a table and, where there are countries, a map', async () => {
    await page.goto(`/kk/${path}`);
    const tabs = page.getByRole('navigation', { name: 'Көріністі таңдау' }).getByRole('link');
    expect(await tabs.allTextContents()).toEqual(
      map ? ['Диаграмма', 'Карта', 'Кесте'] : ['Диаграмма', 'Кесте'],
    );
    expect(await page.getByRole('img').count()).toBeGreaterThan(0);
    const grid = await readGrid(page);
    await tabs.filter({ hasText: 'Кесте' }).click();
    expect(queryOf(page).get('view')).toBe('table');
    expect(await page.locator('figure').count()).toBe(0);
    expect(await readGrid(page)).toEqual(grid);
  });

  it('narrows to the years and rows chosen, and its address shows them again', async () => {
    await page.goto(`/kk/${path}`);
    const whole = await readGrid(page);
    await page.getByText('Жылдар мен санаттарды таңдау').click();
    for (const [legend, wanted] of [
      ['years', years],
      ['destinations', labels],
    ] as const) {
      const boxes = page.locator(`fieldset input[name="${legend}"]`);
      for (const box of await boxes.all()) await box.uncheck();
      for (const label of wanted) await page.getByRole('checkbox', { name: label, exact: true }).check();
    }
    await page.getByRole('button', { name: 'Көрсету' }).click();

    const asked = queryOf(page);
    expect(asked.getAll('years')).toEqual(years);
    expect(asked.getAll('destinations')).toEqual(codes);
    const narrowed = await readGrid(page);
    expect(narrowed[0]?.slice(1)).toEqual(years);
    expect(narrowed.slice(1).map(([name]) => name)).toEqual(labels);
    for (const [name, ...cells] of narrowed.slice(1)) {
      const line = whole.find(([other]) => other === name) ?? [];
      expect(cells).toEqual((narrowed[0] ?? []).slice(1).map((year) => line[(whole[0] ?? []).indexOf(year)]));
    }

    const shown = await page.locator('main').innerHTML();
    await page.reload();
    expect(await page.locator('main').innerHTML()).toBe(shown);
    const permanent = page.locator('.source .copy a');
    expect(await permanent.textContent()).toContain(site.address);
    await permanent.click();
    expect(await readGrid(page)).toEqual(narrowed);
    await page.getByRole('link', { name: text('kk', 'observatory.filter.reset') }).click();
    expect(page.url()).toBe(`${site.address}/kk/${path}`);
    expect(await readGrid(page)).toEqual(whole);
  });

  it('shows the nearest view of a nonsense address and says so', async () => {
    await page.goto(`/kk/${path}?years=1066&destinations=ATLANTIS&view=hologram&tracker=1`);
    const notice = page.getByRole('region', { name: text('kk', 'observatory.notice.heading') });
    const said = await notice.getByRole('listitem').allTextContents();
    expect(said.toSorted()).toEqual(
      [
        text('kk', 'observatory.notice.unknown-period', { given: '1066' }),
        text('kk', 'observatory.notice.unknown-category', { given: 'ATLANTIS' }),
        text('kk', 'observatory.notice.unknown-view', { given: 'hologram' }),
        text('kk', 'observatory.notice.unknown-parameter', { given: 'tracker' }),
      ].toSorted(),
    );
    const nearest = await readGrid(page);
    await page.goto(`/kk/${path}`);
    expect(await readGrid(page)).toEqual(nearest);
    expect(await notice.count()).toBe(0);
  });
});

it.each(shippedPages.filter(({ map }) => map))(
  '$path has a map of the last year chosen',
  async ({ path }) => {
    await page.goto(`/kk/${path}?years=2017,2022`);
    await page.getByRole('link', { name: 'Карта' }).click();
    expect(queryOf(page).get('view')).toBe('map');
    const spots = page.locator('figure[data-chart="flow-map"] svg.chart-wide .spot');
    const labels = await spots.evaluateAll((all) => all.map((spot) => spot.getAttribute('data-label')));
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label).toMatch(/^.+, 2022: .+$/);
  },
);

describe('a missing number and a zero', () => {
  it('are two things on the page of regions', async () => {
    await page.goto('/kk/observatory/region');
    const africa = page.getByRole('row', { name: /^Африка/ }).first();
    const cells = await africa.getByRole('cell').allTextContents();
    expect(cells).toEqual(['жарияланбаған', 'жарияланбаған', 'жарияланбаған', '0']);
    const hatched = await africa
      .getByRole('cell')
      .evaluateAll((all) => all.map((cell) => getComputedStyle(cell).backgroundImage !== 'none'));
    expect(hatched).toEqual([true, true, true, false]);
  });

  it('are two things in the dense table of countries too', async () => {
    await page.goto('/kk/observatory/asia?destinations=IDN&view=table');
    const cells = await page
      .getByRole('row', { name: /^Индонезия/ })
      .first()
      .getByRole('cell')
      .allTextContents();
    expect(cells.filter((text) => text === 'жарияланбаған')).toHaveLength(3);
  });
});

it('the page has nothing to say in the console and calls nobody', () => {
  expect(site.problems).toEqual([]);
});
