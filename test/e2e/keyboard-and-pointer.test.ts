import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/messages.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.visit();
});
afterAll(() => site.close());

/** What has the focus, in few words. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    if (element instanceof HTMLInputElement) return `box ${element.name}=${element.value}`;
    if (element.tagName === 'FIGURE') return 'chart';
    const place = element.closest('nav, details, section, header, footer')?.className ?? '';
    return `${element.tagName.toLowerCase()} ${place} ${element.getAttribute('aria-label') ?? element.textContent?.trim()}`;
  });

/** Every stop of the Tab key from the top of the page to its end. */
const walk = async (): Promise<readonly string[]> => {
  const stops: string[] = [];
  for (let count = 0; count < 120; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused();
    if (stop === '') break;
    stops.push(stop);
  }
  return stops;
};

describe('by keyboard alone', () => {
  it('the first stop leads past the menu', async () => {
    await page.goto('/kk/observatory/cis');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Негізгі мазмұнға өту');
    expect(await page.locator(':focus').evaluate((link) => link.getBoundingClientRect().left)).toBe(0);
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('content');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('breadcrumb');
  });

  it('every control is reached, in the order it is read', async () => {
    await page.goto('/kk/observatory/cis?years=2022,2024&destinations=RUS,UZB');
    const stops = await walk();
    const order = [
      'Негізгі мазмұнға өту',
      'Қайту',
      'menu Обсерватория',
      'menu Әдістеме',
      'languages Қазақша',
      'languages English',
      'breadcrumb Обсерватория',
      'tabs Диаграмма',
      'tabs Карта',
      'tabs Кесте',
      'Жылдар мен санаттарды таңдау',
      'box years=2017',
      'box years=2024',
      'box destinations=RUS',
      'button  Көрсету',
      text('kk', 'observatory.filter.reset'),
      'chart',
      'button  Ресей',
      text('kk', 'observatory.table.scroll'),
      'CSV',
      'JSON',
      'summary',
      'source',
    ];
    const missed: string[] = [];
    let last = -1;
    for (const words of order) {
      const place = stops.findIndex((stop, index) => index > last && stop.includes(words));
      if (place === -1) missed.push(words);
      else last = place;
    }
    expect(missed).toEqual([]);
    expect(new Set(stops).size).toBeGreaterThanOrEqual(order.length);
  });

  it('every stop can be seen', async () => {
    await page.goto('/kk/observatory/cis');
    for (let count = 0; count < 25; count += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.locator(':focus').evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return [outlineStyle, Number.parseFloat(outlineWidth) >= 2];
      });
      expect(outline).toEqual(['solid', true]);
    }
  });

  it('a view is chosen: unfold, uncheck, submit', async () => {
    await page.goto('/kk/observatory/cis');
    await page.getByText('Жылдар мен санаттарды таңдау').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('box years=2017');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Көрсету' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/years=2019/);
    expect(new URL(page.url()).searchParams.getAll('years')).toEqual(['2019', '2020', '2022', '2024']);
  });

  it('the points of a chart are read with the arrow keys', async () => {
    await page.goto('/kk/observatory/cis?destinations=RUS,UZB');
    const chart = page.locator('figure[data-chart]');
    const tip = chart.getByRole('status');
    await chart.focus();
    expect(await tip.isHidden()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await tip.textContent()).toBe('Ресей, 2017: 490');
    await page.keyboard.press('ArrowRight');
    expect(await tip.textContent()).toBe('Ресей, 2019: 453');
    await page.keyboard.press('ArrowDown');
    expect(await tip.textContent()).toBe('Өзбекстан, 2019: 42');
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tip.isHidden()).toBe(true);
  });
});

describe('by pointer', () => {
  it('a point names itself, and is silent when the pointer leaves', async () => {
    await page.goto('/kk/observatory/cis');
    const tip = page.locator('figure[data-chart]').getByRole('status');
    await page.locator('svg.chart-wide .point[data-label^="Ресей, 2022: "]').hover();
    expect(await tip.isVisible()).toBe(true);
    expect(await tip.textContent()).toMatch(/^Ресей, 2022: 1\s146$/);
    const [box, frame] = [await tip.boundingBox(), await page.locator('figure[data-chart]').boundingBox()];
    expect(box?.x).toBeGreaterThanOrEqual(frame?.x ?? Number.NaN);
    await page.getByRole('heading', { level: 1 }).hover();
    expect(await tip.isHidden()).toBe(true);
  });

  it('a bar names itself too', async () => {
    await page.goto('/kk/world/2021');
    await page.locator('svg.chart-wide .bar[data-label^="Қазақстан"]').hover();
    expect(await page.locator('figure[data-chart]').getByRole('status').textContent()).toMatch(
      /^Қазақстан, 2021: 91,9/,
    );
  });

  it('an entry of the legend hides its series and brings it back', async () => {
    await page.goto('/kk/observatory/cis');
    const entry = page.locator('[data-legend]').getByRole('button', { name: 'Ресей' });
    const drawn = page.locator('svg.chart-wide .point[data-category="RUS"]');
    const others = page.locator('svg.chart-wide .point[data-category="UZB"]');
    expect(await entry.getAttribute('aria-pressed')).toBe('true');
    await entry.click();
    expect(await entry.getAttribute('aria-pressed')).toBe('false');
    expect(await drawn.first().isVisible()).toBe(false);
    expect(await others.first().isVisible()).toBe(true);
    await entry.click();
    expect(await entry.getAttribute('aria-pressed')).toBe('true');
    expect(await drawn.first().isVisible()).toBe(true);
  });

  it('a tap beside a point on a phone means the point', async () => {
    const phone = await site.visit({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    await phone.goto('/kk/observatory/cis?destinations=RUS');
    const point = phone.locator('svg.chart-narrow .point[data-period="2022"]');
    await point.scrollIntoViewIfNeeded();
    const box = await point.boundingBox();
    await phone.touchscreen.tap((box?.x ?? 0) + 14, (box?.y ?? 0) + 14);
    expect(await phone.locator('figure[data-chart]').getByRole('status').textContent()).toMatch(
      /^Ресей, 2022/,
    );
    await phone.context().close();
  });
});

it.each([
  ['reduce', '0s'],
  ['no-preference', '0.12s'],
] as const)('with motion set to %s a series fades in %s', async (reducedMotion, duration) => {
  const own = await site.visit({ reducedMotion });
  await own.goto('/kk/observatory/cis');
  const moving = await own.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .filter((style) => style.transitionDuration !== '0s' || style.animationName !== 'none')
      .map((style) => style.transitionDuration),
  );
  expect(new Set(moving)).toEqual(new Set(duration === '0s' ? [] : [duration]));
  await own.context().close();
});

it('nothing went wrong in the browser', () => {
  expect(site.problems).toEqual([]);
});
