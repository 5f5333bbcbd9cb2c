import type { FastifyInstance } from 'fastify';
import { isLocale } from '../core/basics/locale.ts';
import { text } from '../messages.ts';
import type { BuiltWeb } from './built-web.ts';
import { shellPage } from './shell-page.ts';

/** `/{locale}/join`: the same bytes for everyone; a code stands in the fragment, which no server sees. */
export const addJoinPage = (app: FastifyInstance, assets: BuiltWeb['join']): void => {
  app.get('/:locale/join', async (request, reply) => {
    const { locale } = request.params as { locale: string };
    if (!isLocale(locale)) return reply.callNotFound();
    const title = text(locale, 'room.title');
    const noScript = text(locale, 'room.no-script');
    return reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(shellPage(locale, assets, { place: 'join', title, noScript, isForPhone: true }));
  });
};
