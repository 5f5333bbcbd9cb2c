import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale } from '../../core/basics/locale.ts';
import { writeCostView } from '../../contract/cost-view.ts';
import { writeAuditView } from '../../contract/audit-view.ts';
import { writeTriedText } from '../../contract/focus-group.ts';
import { writeView } from '../../contract/view.ts';
import type { PageContent } from '../../web/public/page.ts';
import { auditDownload } from './audit-download.ts';
import { chooseLocale } from '../choose-locale.ts';
import { download } from './download.ts';
import { focusGroupDownload } from './focus-group-download.ts';
import type { PageMaker, PublicParts } from './page-maker.ts';
import { addPublicApiPage } from './public-api-page.ts';
import { findTarget, type PublicTarget } from './public-page.ts';
import { RepresentationCache } from '../representation-cache.ts';
import { negotiated, represent, send } from '../representation.ts';

const longestAddress = 2000;

/** A release is named after its content, so that any cache may keep its files for a year. */
const immutable = 'public, max-age=31536000, immutable';

/** The query string that shows a page again, shortest form. */
const queryOf = (target: PublicTarget): string => {
  if (target.kind === 'table') return writeView(target.table, target.view);
  if (target.kind === 'focus-group') return writeTriedText(target.tried);
  if (target.kind === 'cost') return writeCostView(target.scenario, target.beside);
  return target.kind === 'audit' ? writeAuditView(target.view) : '';
};

/** Public pages and downloads: made from the current release, kept until the next one. */
export const addPublicPages = (
  app: FastifyInstance,
  { web, methods, shelf, board }: PublicParts,
  makePage: PageMaker,
): void => {
  const cache = new RepresentationCache();
  shelf.onChange(() => cache.clear());
  board?.onChange(() => cache.clear());
  // Never cleared: a file of a release is what it is for ever.
  const files = new RepresentationCache();

  const contentOf = (target: PublicTarget): PageContent => {
    if (target.kind === 'not-found') return { kind: 'message', message: 'not-found' };
    if (target.kind !== 'method') return target;
    const found = methods.get(target.locale)?.find((method) => method.id === target.id);
    return found === undefined ? { kind: 'message', message: 'not-found' } : { kind: 'method', ...found };
  };

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    // Only what stands under a language is kept, so the address alone decides.
    const key = `${request.protocol} ${request.host} ${request.url}`;
    const kept = cache.find(key);
    if (kept !== undefined) return send(request, reply, kept);
    const { pathname, searchParams } = new URL(request.url, 'http://local');
    const [first = '', ...others] = pathname.slice(1).split('/');
    if (first === 'api') {
      reply.callNotFound();
      return reply;
    }
    const rest = others.join('/').replace(/\/$/, '');
    const locale = isLocale(first) ? first : chooseLocale(request.headers['accept-language']);
    const release = shelf.current();
    if (release === undefined) {
      return send(
        request,
        reply.header('retry-after', '2'),
        makePage(request, locale, rest, { kind: 'message', message: 'starting' }, 503),
      );
    }
    const target = findTarget(release, first, rest, searchParams) ?? { kind: 'not-found', locale };
    if ((target.kind === 'table' || target.kind === 'audit') && target.format !== 'html') {
      const made =
        target.kind === 'audit'
          ? await auditDownload(release, target.audit, target.view, target.format, locale)
          : await download(release, target.table, target.view, target.format, locale);
      // A new release may have come while the file was being written.
      if (shelf.current() === release) cache.keep(key, made);
      return send(request, reply, made);
    }
    if (target.kind === 'focus-group' && target.format !== 'html') {
      const made = await focusGroupDownload(target.format, locale);
      if (shelf.current() === release) cache.keep(key, made);
      return send(request, reply, made);
    }
    const content = contentOf(target);
    const address = `${rest}${queryOf(target)}`;
    const made = makePage(request, locale, address, content, content.kind === 'message' ? 404 : 200);
    if (made.status === 200 && request.url.length <= longestAddress) cache.keep(key, made);
    return send(request, reply, isLocale(first) ? made : negotiated(made));
  };

  addPublicApiPage(app, makePage);

  app.get('/', async (request, reply) =>
    reply
      .header('vary', 'accept-language')
      .header('cache-control', 'no-cache')
      .redirect(`/${chooseLocale(request.headers['accept-language'])}`, 302),
  );

  app.get('/assets/*', async (request, reply) => {
    const asset = web.assets.get(request.url.split('?')[0] ?? '');
    return asset === undefined ? reply.callNotFound() : send(request, reply, asset);
  });

  app.get('/releases/:id/:file', async (request, reply) => {
    const { id, file } = request.params as { id: string; file: string };
    const key = `${id}/${file}`;
    const kept = files.find(key);
    if (kept !== undefined) return send(request, reply, kept);
    const found = await shelf.readFile(id, file);
    if (found === undefined) return reply.callNotFound();
    const made = represent(found.body, found.mediaType, { headers: { 'cache-control': immutable } });
    files.keep(key, made);
    return send(request, reply, made);
  });

  for (const route of ['/:locale', '/:locale/*']) app.get(route, answer);

  app.setNotFoundHandler((request, reply) => {
    if (/^\/api(\/|$)/.test(request.url)) {
      return reply.code(404).header('cache-control', 'no-store').send({ code: 'not-found' });
    }
    const locale = chooseLocale(request.headers['accept-language']);
    const page = makePage(request, locale, '', { kind: 'message', message: 'not-found' }, 404);
    return send(request, reply, negotiated(page));
  });
};
