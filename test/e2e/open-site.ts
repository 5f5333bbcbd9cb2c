import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openRegister } from '../../src/register/db.ts';
import { readConfig } from '../../src/server/config.ts';
import { vaultOf } from '../../src/server/secret-settings.ts';
import { doctorFindings } from '../doctor-findings.ts';
import { copyData } from '../server/copy-data.ts';
import { makeFolder, startServer, type TestServer } from '../server/start-server.ts';
import { startBrowser } from './start-browser.ts';

/** Widths that the pages are made for: a desk and a phone. */
export const widths = { desk: 1280, phone: 390 } as const;

export interface Site {
  readonly server: TestServer;
  readonly address: string;
  /** A page in a browser of its own cookies and cache; whatever goes wrong in it is kept in `problems`. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Page>;
  /** Every console message, error, broken policy, failed request and call to another origin of all visits so far. */
  readonly problems: string[];
  /** Ends it, and fails where the data that were worked on are not sound; `isDamaged` where a test wrote past the commands. */
  readonly close: (end?: { readonly isDamaged: true }) => Promise<void>;
  /** Kills the server and starts it again on the same data and the same address. */
  readonly restart: () => Promise<void>;
}

const watch = (page: Page, origin: string, problems: string[]): void => {
  const note = (what: string) => problems.push(`${page.url()}: ${what}`);
  page.on('console', (message) => note(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Left behind by the next step of the test, or saved as a file: no failure of the page.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && new URL(url).origin !== origin) note(`left for ${url}`);
  });
};

/** What the doctor finds in the data of a server that is still running. */
const findingsOf = async (
  { dataFolder }: TestServer,
  settings: Readonly<Record<string, string>>,
): Promise<readonly string[]> => {
  const read = readConfig(settings);
  if ('mistakes' in read) throw new Error(read.mistakes.join('; '));
  const opened = await openRegister({ dataFolder, as: 'command' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  try {
    return await doctorFindings(opened.value, vaultOf(read.config.secrets));
  } finally {
    await opened.value.close();
  }
};

/** One server and one browser for a test file. */
export const openSite = async (settings: Readonly<Record<string, string>> = {}): Promise<Site> => {
  const folder = await makeFolder();
  await copyData(inject('toldData'), path.join(folder, 'data'));
  let server = await startServer(folder, '0', settings);
  let browser: Browser;
  try {
    browser = await startBrowser();
  } catch (error) {
    await server.stop();
    await rm(folder, { recursive: true });
    throw error;
  }
  const problems: string[] = [];
  const { address } = server;
  return {
    server,
    address,
    problems,
    visit: async (options = {}) => {
      const context = await browser.newContext({
        locale: 'kk-KZ',
        viewport: { width: widths.desk, height: 900 },
        baseURL: address,
        ...options,
      });
      const page = await context.newPage();
      watch(page, address, problems);
      return page;
    },
    close: async (end) => {
      await browser.close();
      try {
        const findings = end === undefined ? await findingsOf(server, settings) : [];
        await server.stop();
        if (findings.length > 0) throw new Error(`the data are not sound:\n${findings.join('\n')}`);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    restart: async () => {
      await server.kill();
      server = await startServer(folder, new URL(address).port, settings);
    },
  };
};
