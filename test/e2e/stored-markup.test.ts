import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Json } from '../../src/core/basics/json.ts';
import { emailOf, storyPeople } from '../../src/story/people.ts';
import { visitAs } from './desk-visit.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Would run, and would stand in the page as an element, if a text were ever taken for markup. */
const planted = '<img src=x onerror="window.hurt=1"><script>window.hurt=2</script>';

/** What people write has blanks or letters beyond ASCII; codes, ids, days and instants have neither. */
const isWritten = (text: string): boolean => /[^\x21-\x7e]/.test(text);

/** An answer of the API in which every text that somebody wrote begins with markup. */
const plant = (value: Json): Json => {
  if (typeof value === 'string') return isWritten(value) ? `${planted} ${value}` : value;
  if (Array.isArray(value)) return value.map(plant);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plant(one)]));
};

const plantAnswers = async (page: Page, count: { planted: number }): Promise<void> => {
  await page.context().route('**/api/**', async (route) => {
    const request = route.request();
    if (request.method() !== 'GET') return route.continue();
    // What waits for news is left alone.
    const answer = await route.fetch({ timeout: 10_000 }).catch(() => undefined);
    if (answer === undefined) return route.abort();
    const isJson = (answer.headers()['content-type'] ?? '').startsWith('application/json');
    if (!isJson || !answer.ok()) return route.fulfill({ response: answer });
    const json = plant((await answer.json()) as Json);
    if (JSON.stringify(json).includes('onerror')) count.planted += 1;
    return route.fulfill({ response: answer, json });
  });
};

/** What a page shows of what was planted: as text, and as anything else. */
const traceOf = async (page: Page) =>
  page.evaluate(() => ({
    hurt: 'hurt' in window,
    elements: document.querySelectorAll('img[src="x"], [onerror], script:not([src])').length,
    isRead: document.body.textContent.includes('<img src=x onerror='),
  }));

/** The kind of a page: its address without the ids in it and without what is asked of it. */
const kindOf = (address: string): string =>
  address.replace(/\?.*$/, '').replaceAll(/[a-z]{2,4}_[0-9a-f-]{36}/g, 'id');

const linksOf = async (page: Page): Promise<readonly string[]> =>
  page
    .locator('a[href^="/en/desk"]')
    .evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? '').filter((to) => !to.includes('#')),
    );

/** Most kinds of pages that one person opens; all of them by hand: QAITU_LONG_TESTS=1. */
const most = process.env['QAITU_LONG_TESTS'] === '1' ? 1000 : 18;

it.each([
  'officer',
  'alatau-coordinator',
  'alatau-head',
  'alatau-administrator',
  'administrator',
  'auditor',
  'aigerim',
  'reviewer-1',
  'verifier-1',
  'analyst',
])(
  'no text of any answer runs or becomes an element on the pages of %s',
  async (key) => {
    const person = storyPeople.find((one) => one.key === key);
    if (person === undefined) throw new Error(key);
    const page = await visitAs(site, emailOf(person), 'en');
    const count = { planted: 0 };
    await plantAnswers(page, count);
    const waiting = ['/en/desk', ...(await linksOf(page))];
    const seen = new Set<string>();
    const found: unknown[] = [];
    let read = 0;
    while (waiting.length > 0 && seen.size < most) {
      const address = waiting.shift() ?? '';
      if (seen.has(kindOf(address)) || /sign-out|\/api\/|outbox/.test(address)) continue;
      seen.add(kindOf(address));
      await page.goto(address, { waitUntil: 'networkidle' }).catch(() => undefined);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true;
      });
      const { isRead, ...trace } = await traceOf(page);
      if (trace.hurt || trace.elements > 0) found.push([address, trace]);
      if (isRead) read += 1;
      waiting.push(...(await linksOf(page)));
    }
    expect(found).toEqual([]);
    // It stood there to be read, or this would show nothing.
    expect(Math.min(read, count.planted)).toBeGreaterThan(2);
    await page.context().close();
  },
  300_000,
);
