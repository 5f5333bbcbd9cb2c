import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openTypesetter } from '../../src/exchange/document/typesetter.ts';
import { createApp } from '../../src/server/app.ts';
import { BoardShelf } from '../../src/server/public/board-shelf.ts';
import { loadBuiltWeb } from '../../src/server/built-web.ts';
import { loadMethodPages } from '../../src/server/public/method-pages.ts';
import { ReleaseShelf } from '../../src/server/public/release-shelf.ts';
import type { Statements } from '../../src/server/public/statements.ts';
import { paperRelease } from './paper-release.ts';
import { sampleStatements } from './sample-statement.ts';

/** The application with an empty shelf of indicators and prepared statements, and no database. */
export const openBoardApp = async (statements: Statements = sampleStatements) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-board-'));
  await chmod(folder, 0o755);
  const shelf = new ReleaseShelf(folder);
  shelf.put(await paperRelease(folder));
  const board = new BoardShelf();
  const [web, methods] = await Promise.all([loadBuiltWeb(), loadMethodPages()]);
  const typesetter = openTypesetter();
  const parts = { web, methods, shelf, board, statements, typesetter: () => typesetter };
  const app = createApp({ ...parts, version: '0.0.0' });
  return {
    app,
    shelf,
    board,
    close: async () => {
      await app.close();
      await typesetter.close();
      await rm(folder, { recursive: true });
    },
  };
};
