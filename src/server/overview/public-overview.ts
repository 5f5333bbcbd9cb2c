import { paperFormats } from '../../core/basics/paper-formats.ts';
import type { FastifyInstance } from 'fastify';
import { isLocale } from '../../core/basics/locale.ts';
import { blocksFile } from '../../exchange/document/blocks-file.ts';
import { attachmentOf } from '../attachment-of.ts';
import type { PageMaker, PublicParts } from '../public/page-maker.ts';
import { paperLabelsOf } from '../paper/paper-labels-of.ts';
import { RepresentationCache } from '../representation-cache.ts';
import { represent, send } from '../representation.ts';
import { overviewBlocks } from './overview-blocks.ts';
import { overviewFacts } from './overview-facts.ts';

/** `/{locale}/overview.pdf` and `.docx`: the whole on two pages, kept until a release changes. */
export const addPublicOverview = (
  app: FastifyInstance,
  { shelf, board, typesetter }: PublicParts,
  makePage: PageMaker,
): void => {
  const cache = new RepresentationCache();
  shelf.onChange(() => cache.clear());
  board?.onChange(() => cache.clear());
  for (const format of paperFormats)
    app.get(`/:locale/overview.${format}`, async (request, reply) => {
      const { locale } = request.params as { locale: string };
      if (!isLocale(locale)) return reply.callNotFound();
      const origin = `${request.protocol}://${request.host}`;
      const key = `${origin} ${locale} ${format}`;
      const kept = cache.find(key);
      if (kept !== undefined) return send(request, reply, kept);
      const release = shelf.current();
      const setter = typesetter?.();
      if (release === undefined || setter === undefined)
        return send(
          request,
          reply.header('retry-after', '2'),
          makePage(request, locale, '', { kind: 'message', message: 'starting' }, 503),
        );
      const released = board?.current();
      const paper = overviewBlocks(overviewFacts(release, released), {
        locale,
        address: `${origin}/${locale}`,
      });
      const { name, type, body } = await blocksFile(setter, paper, paperLabelsOf(locale, 'overview'), {
        name: `qaitu-overview-${locale}`,
        format,
      });
      const made = represent(body, type, {
        headers: { 'cache-control': 'no-cache', 'content-disposition': attachmentOf(name) },
      });
      // Another release may have come while the paper was set.
      if (shelf.current() === release && board?.current() === released) cache.keep(key, made);
      return send(request, reply, made);
    });
};
