import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../test/e2e/start-browser.ts';
import { makeFolder, startServer } from '../../test/server/start-server.ts';
import { untilQuiet } from '../../test/server/until-quiet.ts';

/** The demonstration as a browser sees it. */
interface Demonstration {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** What the story caused has been done: its letters are written, its files made. */
const waitUntilTold = async (dataFolder: string): Promise<void> => {
  const admin = new Client({ host: path.join(dataFolder, 'postgres'), user: 'postgres', database: 'qaitu' });
  await admin.connect();
  try {
    await untilQuiet(admin);
  } finally {
    await admin.end();
  }
};

/** Starts the program on an empty data folder and a free port of this computer; or takes the one that runs at `running`. */
export const openDemonstration = async (running?: string): Promise<Demonstration> => {
  if (running !== undefined) {
    const browser = await startBrowser();
    return { address: running.replace(/\/$/, ''), browser, close: async () => browser.close() };
  }
  const folder = await makeFolder();
  const ends: (() => Promise<void>)[] = [async () => rm(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (let end = ends.pop(); end !== undefined; end = ends.pop()) await end();
  };
  // Given up by whoever asked for it: no server and no data stay behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().finally(() => process.exit(130)));
  try {
    const server = await startServer(folder);
    ends.push(server.stop);
    await waitUntilTold(server.dataFolder);
    const browser = await startBrowser();
    ends.push(async () => browser.close());
    return { address: server.address, browser, close };
  } catch (error) {
    await close();
    throw error;
  }
};
