import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Locale } from '../../src/core/basics/locale.ts';
import { text } from '../../src/messages.ts';
import { storyPassword } from '../../src/story/tell-story.ts';
import { demonstrationCode } from '../../src/web/desk/sign-in/demonstration-code.ts';
import type { Site } from './open-site.ts';

/** Fills the sign-in form that is open. */
export const enter = async (page: Page, email: string, password = storyPassword): Promise<void> => {
  const locale = new URL(page.url()).pathname.slice(1, 3) as Locale;
  await page.getByRole('textbox', { name: text(locale, 'account.email') }).fill(email);
  await page.getByLabel(text(locale, 'account.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: text(locale, 'account.sign-in.do'), exact: true }).click();
};

/** The code that an app with this secret shows now. */
export const codeNow = async (secret: string): Promise<string> => demonstrationCode(secret, Date.now());

/** A browser of his own in which somebody of the story is signed in, at the first page of the desk. */
export const visitAs = async (
  site: Site,
  email: string,
  locale: Locale = 'kk',
  options?: BrowserContextOptions,
): Promise<Page> => {
  const page = await site.visit(options);
  await page.goto(`/${locale}/desk/sign-in`);
  await enter(page, email);
  await page.getByRole('heading', { level: 1, name: text(locale, 'desk.home.title') }).waitFor();
  return page;
};

/** Opens the newest letter to the address in the outbox and follows its link, as its reader would. */
export const followLetter = async (site: Site, email: string): Promise<Page> => {
  const page = await site.visit();
  await page.goto('/kk/desk/outbox');
  const letter = page.getByRole('article').filter({ hasText: email }).first();
  for (let look = 0; (await letter.count()) === 0; look += 1) {
    if (look === 40) throw new Error(`no letter to ${email}`);
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await letter.getByRole('link', { name: /#/ }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/outbox'));
  return page;
};
