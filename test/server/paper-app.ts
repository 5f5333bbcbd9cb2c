import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Release } from '../../src/contract/release.ts';
import { createApp } from '../../src/server/app.ts';
import { loadBuiltWeb } from '../../src/server/built-web.ts';
import { loadMethodPages } from '../../src/server/public/method-pages.ts';
import { ReleaseShelf } from '../../src/server/public/release-shelf.ts';
import { paperRelease } from './paper-release.ts';

export interface PaperApp {
  readonly app: FastifyInstance;
  readonly shelf: ReleaseShelf;
  readonly folder: string;
  /** A release of the shipped tables; on the shelf only when the test puts it there. */
  readonly release: Release;
  readonly close: () => Promise<void>;
}

/** The application on an empty shelf, with a release at hand and no database. */
export const openPaperApp = async (): Promise<PaperApp> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-app-'));
  await chmod(folder, 0o755);
  const shelf = new ReleaseShelf(folder);
  const [web, methods, release] = await Promise.all([
    loadBuiltWeb(),
    loadMethodPages(),
    paperRelease(folder),
  ]);
  const app = createApp({ web, methods, shelf, version: '0.0.0' });
  return {
    app,
    shelf,
    folder,
    release,
    close: async () => {
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
};
