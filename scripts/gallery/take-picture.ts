import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { enterAs } from '../site/enter-as.ts';
import { visitors } from '../site/visitors.ts';
import { watchPage } from '../site/watch-page.ts';
import type { Picture } from './pictures.ts';

const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
/** WebP, of 100: letters stay sharp, and a page takes about 50 kB. */
const quality = 72;

interface Taken {
  readonly image: Buffer;
  /** The heading of the page in English, wherever the picture is of another language. */
  readonly title: string;
  /** Where it is, below the language. */
  readonly address: string;
}

/** The first link that fits; parts of a page come one after the other, so it is waited for, 10 s at most. */
const findLink = async (page: Page, wanted: RegExp): Promise<string | undefined> => {
  for (let tries = 0; tries < 40; tries += 1) {
    const links = await page
      .locator('main a[href], nav a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const found = links.find((href) => wanted.test(href));
    if (found !== undefined) return found;
    await wait(250);
  }
  return undefined;
};

/** Goes to the page and takes its picture; throws where the page is not there or has faults. */
export const takePicture = async (browser: Browser, address: string, picture: Picture): Promise<Taken> => {
  const { name, who, locale, at, along = [], isPhone } = picture;
  const visitor = visitors.find(({ key }) => key === who);
  if (visitor === undefined) throw new Error(`${name}: nobody in the story is ${who}`);
  const context = await enterAs(browser, address, visitor, { viewport: isPhone === true ? phone : desk });
  try {
    const watched = watchPage(await context.newPage(), address);
    const { page } = watched;
    const open = async (path: string): Promise<void> => {
      await page.goto(path);
      await watched.untilAtRest();
      // Parts of a page ask for theirs when they are drawn.
      await wait(200);
      const isAtRest = await watched.untilAtRest();
      const faults = watched.takeFaults();
      if (!isAtRest || faults.length > 0)
        throw new Error(`${name}: ${path} ${isAtRest ? faults.join('; ') : 'does not come to rest'}`);
    };
    await open(`/${locale}${at === '' ? '' : `/${at}`}`);
    for (const next of along) {
      const found = await findLink(page, next);
      if (found === undefined) throw new Error(`${name}: no link like ${next.source} on ${page.url()}`);
      await open(found);
    }
    await page.evaluate(async () => document.fonts.ready);
    const path = page.url().slice(address.length + 3);
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    await open(`/en${path}`);
    const title = (await page.locator('h1').first().textContent()) ?? '';
    return { image: Buffer.from(data, 'base64'), title: title.trim(), address: path };
  } finally {
    await context.close();
  }
};
