import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { openSite, widths, type Site } from './open-site.ts';
import { kindsOfPages } from './page-addresses.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(Object.entries(widths))('on a %s', (_name, width) => {
  it('every kind of page keeps to WCAG 2.2 AA, light and dark, with everything unfolded', async () => {
    const page = await site.visit({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const broken: string[] = [];
    for (const address of kindsOfPages) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`/kk/${address}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const fault of await faultsOf(page)) broken.push(`${address}: ${fault}`);
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const fault of await faultsOf(page, 'colours')) broken.push(`${address}, dark: ${fault}`);
    }
    expect(broken).toEqual([]);
    await page.context().close();
  }, 300_000);
});
