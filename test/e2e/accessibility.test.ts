import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, widths, type Site } from './open-site.ts';
import { kindsOfPages } from './page-addresses.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const cases = Object.entries(widths).flatMap(([name, width]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ name, width, colorScheme })),
);

describe.each(cases)('on a $name, $colorScheme', ({ width, colorScheme }) => {
  it('every kind of page keeps to WCAG 2.2 AA, with everything unfolded', async () => {
    const page = await site.visit({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    const broken: string[] = [];
    for (const address of kindsOfPages) {
      await page.goto(`/kk/${address}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      for (const { id, nodes } of violations)
        broken.push(
          `${address}: ${id} at ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 3)
            .join(', ')}`,
        );
    }
    expect(broken).toEqual([]);
    await page.context().close();
  });
});
