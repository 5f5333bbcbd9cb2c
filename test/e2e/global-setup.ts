import { rm } from 'node:fs/promises';
import path from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { makeFolder, startServer } from '../server/start-server.ts';
import { untilQuiet } from '../server/until-quiet.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The data of a server that has told its story, sent its letters and ended: each site begins with a copy. */
    toldData: string;
  }
}

let folder = '';

/** What all files of this folder need is made once, before two of them at a time begin. */
export const setup = async (project: TestProject): Promise<void> => {
  // Unpacked at its first use, into a place of its own choice: two at once would unpack into each other.
  if (process.env['CHROMIUM_PATH'] === undefined) await sparticuz.executablePath();
  folder = await makeFolder();
  const server = await startServer(folder);
  const admin = new Client({
    host: path.join(server.dataFolder, 'postgres'),
    user: 'postgres',
    database: 'qaitu',
  });
  await admin.connect();
  await untilQuiet(admin);
  await admin.end();
  await server.stop();
  project.provide('toldData', server.dataFolder);
};

export const teardown = async (): Promise<void> => rm(folder, { recursive: true });
