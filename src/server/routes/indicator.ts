import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/indicator.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { findFigures } from '../../core/release/find-figures.ts';
import { indicatorReleaseShape } from '../../core/release/indicator-release.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { servePublished } from '../api/serve-published.ts';
import type { BoardShelf } from '../public/board-shelf.ts';

/** What is published, for everybody: made of the releases on the shelf and of nothing else. */
export const addIndicatorRoutes = (app: FastifyInstance, parts: ApiParts, board: BoardShelf): void => {
  servePublished(app, parts, board, contract.listPublishedReleases, async () =>
    accept({ releases: board.earlier() }),
  );
  servePublished(app, parts, board, contract.readPublishedRelease, async ({ params: { name } }) => {
    const notice = board.earlier().find((one) => one.name === name);
    if (notice === undefined) return refuse({ code: 'release-unknown' });
    const current = board.current();
    if (current?.name === name) return accept(current);
    const file = await board.readFile(name, 'indicators.json');
    if (file === undefined) throw new Error(`${name}: no indicators.json`);
    const content = indicatorReleaseShape.parse(JSON.parse(file.body.toString('utf8')));
    return accept({ ...notice, content });
  });
  servePublished(app, parts, board, contract.searchIndicators, async ({ query }) => {
    const current = board.current();
    if (current === undefined) return accept({ release: null, lines: [], cells: [], withheld: [] });
    const { name, content } = current;
    const { dataThrough, isDemonstration } = content;
    return accept({ release: { name, dataThrough, isDemonstration }, ...findFigures(content, query) });
  });
};
