import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What is looked for: everything; contrast, for a page that was seen in other colours; width, for one seen in another language. */
export type Look = 'all' | 'colours' | 'width';

/** Every rule of WCAG 2.2 AA that a machine can judge. */
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const brokenRules = async (page: Page, look: 'all' | 'colours'): Promise<readonly string[]> => {
  const runOnly =
    look === 'all'
      ? { type: 'tag' as const, values: everyRule }
      : { type: 'rule' as const, values: ['color-contrast'] };
  // Judged in the page itself, as it has no frames, and with no list of all that is right: that takes three times as long.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
};

/** What the open page, with everything unfolded, breaks of WCAG 2.2 AA; and by how much it is wider than its screen. */
export const faultsOf = async (page: Page, look: Look = 'all'): Promise<readonly string[]> => {
  const rules = look === 'width' ? [] : await brokenRules(page, look);
  const hidden = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return hidden > 0 ? [...rules, `${hidden} px beyond the edge`] : rules;
};
