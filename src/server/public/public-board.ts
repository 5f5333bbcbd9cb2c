import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  isIndicatorId,
  readBoardView,
  readIndicatorView,
  writeBoardView,
  writeIndicatorView,
} from '../../contract/board-view.ts';
import type { PublicContext } from '../../contract/public-context.ts';
import type { PublishedRelease } from '../../contract/published-release.ts';
import { isLocale } from '../../core/basics/locale.ts';
import type { IndicatorLine } from '../../core/release/indicator-release.ts';
import { linesTable } from '../../releases/indicators/lines-table.ts';
import { tableCsv } from '../../releases/indicators/table-csv.ts';
import type { PageContent } from '../../web/public/page.ts';
import { attachmentOf } from '../attachment-of.ts';
import type { PageMaker, PublicParts } from './page-maker.ts';
import { RepresentationCache } from '../representation-cache.ts';
import { represent, send, type Representation } from '../representation.ts';

const longestAddress = 2000;

/** A page with its address below the language, or lines as a table, or nothing. */
type Found =
  | { readonly address: string; readonly content: PageContent }
  | { readonly name: string; readonly lines: readonly IndicatorLine[] }
  | undefined;

type Find = (released: PublishedRelease, id: string, query: URLSearchParams) => Found;

/** The lines as the file of the release has them. */
const tableOf = (
  { content }: PublishedRelease,
  name: string,
  lines: readonly IndicatorLine[],
): Representation =>
  represent(tableCsv(linesTable({ ...content, lines })), 'text/csv; charset=utf-8', {
    headers: { 'content-disposition': attachmentOf(`qaitu-${name}.csv`) },
  });

const board: Find = (released, _id, query) => {
  const view = readBoardView(released.content, query);
  return {
    address: `indicators${writeBoardView(released.content, view)}`,
    content: { kind: 'board', released, view },
  };
};

const boardTable: Find = ({ name, content }, _id, query) => {
  const { year } = readBoardView(content, query);
  return {
    name: `indicators-${year}-${name}`,
    lines: content.lines.filter((line) => line.year === year && line.through === year),
  };
};

const indicatorWith =
  (contextsOf: (id: string) => readonly PublicContext[]): Find =>
  (released, given, query) => {
    const [id = '', format] = given.split('.');
    if (!isIndicatorId(id)) return undefined;
    const { name, content } = released;
    if (format === 'csv')
      return { name: `${id}-${name}`, lines: content.lines.filter((line) => line.indicator === id) };
    if (format !== undefined) return undefined;
    const view = readIndicatorView(content, id, query);
    return {
      address: `indicators/${id}${writeIndicatorView(content, id, view)}`,
      content: { kind: 'indicator', released, id, view, contexts: contextsOf(id) },
    };
  };

const universityTable: Find = ({ name, content }, given) => {
  const id = /^(.+)\.csv$/.exec(given)?.[1];
  return id !== undefined && content.universities.some((one) => one.id === id)
    ? { name: `${id}-${name}`, lines: content.lines.filter(({ unit }) => unit === id) }
    : undefined;
};

/**
 * Pages made of the published release of indicators, and beside an indicator of themes of field research, kept until either changes. Before the first they say that there is none
 * and what will stand there.
 */
export const addPublicBoard = (
  app: FastifyInstance,
  { shelf, board: boardShelf, statements }: PublicParts,
  makePage: PageMaker,
): void => {
  const cache = new RepresentationCache();
  shelf.onChange(() => cache.clear());
  boardShelf?.onChange(() => cache.clear());

  type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | void>;
  const answerWith =
    (
      kind: 'board' | 'releases',
      find: (released: PublishedRelease, id: string, query: URLSearchParams) => Found | Promise<Found>,
      isKept: boolean,
    ): Answer =>
    async (request, reply) => {
      const { locale, id = '' } = request.params as { locale: string; id?: string };
      if (!isLocale(locale)) return reply.callNotFound();
      const key = `${request.protocol} ${request.host} ${request.url}`;
      const kept = cache.find(key);
      if (kept !== undefined) return send(request, reply, kept);
      if (shelf.current() === undefined) {
        const starting = { kind: 'message', message: 'starting' } as const;
        return send(request, reply.header('retry-after', '2'), makePage(request, locale, '', starting, 503));
      }
      const { pathname, searchParams } = new URL(request.url, 'http://local');
      const below = pathname.split('/').slice(2).join('/');
      const released = boardShelf?.current();
      if (released === undefined)
        return send(request, reply, makePage(request, locale, below, { kind: 'no-release', page: kind }));
      const found = await find(released, id, searchParams);
      if (found === undefined) {
        const missing = { kind: 'message', message: 'not-found' } as const;
        return send(request, reply, makePage(request, locale, below, missing, 404));
      }
      const made =
        'lines' in found
          ? tableOf(released, found.name, found.lines)
          : makePage(request, locale, found.address, found.content);
      const isCurrent = boardShelf?.current() === released;
      if (isKept && isCurrent && request.url.length <= longestAddress) cache.keep(key, made);
      return send(request, reply, made);
    };

  const university = async (
    released: PublishedRelease,
    id: string,
    query: URLSearchParams,
  ): Promise<Found> => {
    const { content } = released;
    const unit = content.universities.find((one) => one.id === id);
    if (unit === undefined) return universityTable(released, id, query);
    const view = readBoardView(content, query);
    return {
      address: `indicators/university/${id}${writeBoardView(content, view)}`,
      content: {
        kind: 'university',
        ...{ released, unit, view },
        statements: (await statements?.list(id)) ?? [],
      },
    };
  };
  const release: Find = (released, id) => {
    const notice = (boardShelf?.earlier() ?? []).find(({ name }) => name === id);
    if (notice === undefined) return undefined;
    const isNewest = notice.name === released.name;
    return {
      address: `releases/${id}`,
      content: { kind: 'release', notice, released: isNewest ? released : undefined, isNewest },
    };
  };

  app.get('/:locale/indicators', answerWith('board', board, true));
  app.get('/:locale/indicators.csv', answerWith('board', boardTable, true));
  app.get(
    '/:locale/indicators/:id',
    answerWith(
      'board',
      indicatorWith((id) => boardShelf?.contextsOf(id) ?? []),
      true,
    ),
  );
  // A statement may be signed at any time.
  app.get('/:locale/indicators/university/:id', answerWith('board', university, false));
  app.get(
    '/:locale/releases',
    answerWith(
      'releases',
      () => ({ address: 'releases', content: { kind: 'releases', notices: boardShelf?.earlier() ?? [] } }),
      true,
    ),
  );
  app.get('/:locale/releases/:id', answerWith('releases', release, true));
};
