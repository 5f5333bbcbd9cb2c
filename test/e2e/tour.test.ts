import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles, type Role } from '../../src/core/basics/role.ts';
import { locales } from '../../src/core/basics/locale.ts';
import { text, textOf } from '../../src/messages.ts';
import { emailOf, storyPeople } from '../../src/story/people.ts';
import { tours } from '../../src/web/desk/tour/tours.ts';
import { visitAs } from './desk-visit.ts';
import { openSite, type Site } from './open-site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const emailAs = (role: Role): string => {
  const person = storyPeople.find((one) => one.roles[0] === role);
  if (person === undefined) throw new Error(`nobody in the story is ${role}`);
  return emailOf(person);
};

describe('a guided tour', () => {
  it.each(roles.map((role, index) => [role, locales[index % locales.length] ?? 'kk'] as const))(
    'of %s leads in %s from page to page that he may see, back, and ends',
    async (role, locale) => {
      const page = await visitAs(site, emailAs(role), locale);
      await page.goto(`/${locale}/desk`);
      await page.getByRole('link', { name: text(locale, 'tour.title') }).click();
      await page.getByRole('heading', { level: 1, name: text(locale, 'tour.title') }).waitFor();
      const start = text(locale, 'tour.start', { role: text(locale, `desk.role.${role}`) });
      await page.getByRole('button', { name: start }).click();
      const bar = page.getByRole('region', { name: text(locale, 'tour.title') });
      for (const [index, step] of tours[role].entries()) {
        if (index > 0)
          await bar.getByRole('button', { name: text(locale, 'tour.next'), exact: true }).click();
        await bar.getByText(textOf(locale, step.text)).waitFor();
        await page.waitForURL(
          (url) =>
            step.path(locale, { memberships: [] } as never).split('/')[3] === url.pathname.split('/')[3],
        );
        await page.locator('h1').waitFor();
        await page.waitForLoadState('networkidle');
        const refused = [text(locale, 'refusal.not-permitted'), text(locale, 'refusal.not-found')];
        for (const sentence of refused) expect(await page.getByText(sentence).count(), step.text).toBe(0);
      }
      if (tours[role].length > 1) {
        await bar.getByRole('button', { name: text(locale, 'tour.back'), exact: true }).click();
        await bar.getByText(textOf(locale, tours[role].at(-2)?.text ?? '')).waitFor();
      }
      // It outlives a reload, and ends when it is told to.
      await page.reload();
      await bar.getByRole('button', { name: text(locale, 'tour.end') }).click();
      await bar.waitFor({ state: 'detached' });
      await page.context().close();
    },
  );
});
