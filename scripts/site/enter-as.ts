import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { storyPassword } from '../../src/story/tell-story.ts';
import type { Visitor } from './visitors.ts';

/** A browser with cookies of its own in which the visitor is signed in, when he is anybody. */
export const enterAs = async (
  browser: Browser,
  address: string,
  { email }: Visitor,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Almaty',
    ...options,
  });
  if (email === undefined) return context;
  const answer = await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: address },
    data: { email, password: storyPassword },
  });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()}`);
  return context;
};
