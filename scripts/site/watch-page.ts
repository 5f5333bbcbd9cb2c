import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Response } from 'playwright-core';

/** How long a page may take until nothing of it is on its way, in ms. */
const longest = 20_000;
/** How long nothing may be on its way for a page to be at rest, in ms. */
const rest = 60;

interface WatchedPage {
  readonly page: Page;
  /** Waits until the page has its heading and asks for nothing more. False when it never comes to rest. */
  readonly untilAtRest: () => Promise<boolean>;
  /** What went wrong since it was asked last: console messages, errors, failed and refused requests, calls elsewhere. */
  readonly takeFaults: () => readonly string[];
  /** What the API answered so far, as JSON. */
  readonly records: readonly string[];
}

/** The browser says in its console too what is told of the answer itself. */
const toldAlready = /^Failed to load resource: the server responded/;

/** In the page, when it has done what it had to do. Its title comes with its heading; in between two pages there is none. */
const isDrawn = async (): Promise<boolean> => {
  // What came may be drawn only now, and ask for more: a busy machine takes longer for it than nothing is on its way.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  return document.title !== '' && document.querySelector('h1') !== null;
};

const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '');

export const watchPage = (page: Page, address: string): WatchedPage => {
  let faults: string[] = [];
  const records: string[] = [];
  const keep = async (response: Response): Promise<void> => {
    try {
      records.push(await response.text());
    } catch {
      // The page went on before it was read, and shows nothing of it.
    }
  };
  const open = new Set<unknown>();
  let quietSince = Date.now();
  const end = (request: unknown): void => {
    open.delete(request);
    quietSince = Date.now();
  };
  page.on('console', (message) => {
    if (!toldAlready.test(message.text()))
      faults.push(`console ${message.type()}: ${message.text().split('\n')[0] ?? ''}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    open.add(request);
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== address) faults.push(`calls ${url}`);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', (request) => {
    end(request);
    const why = request.failure()?.errorText;
    // Given up because the page itself no longer wants it.
    if (why !== 'net::ERR_ABORTED') faults.push(`request failed: ${pathOf(request.url())} ${why ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      faults.push(`${response.status()} on ${response.request().method()} ${pathOf(response.url())}`);
    else if (pathOf(response.url()).startsWith('/api/')) void keep(response);
  });
  return {
    page,
    records,
    untilAtRest: async () => {
      const until = Date.now() + longest;
      while (Date.now() < until) {
        const since = quietSince;
        if (open.size === 0 && Date.now() - since >= rest && (await page.evaluate(isDrawn)))
          if (open.size === 0 && quietSince === since) return true;
        await wait(20);
      }
      return false;
    },
    takeFaults: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
};
