import type { FastifyInstance } from 'fastify';
import { isLocale } from '../core/basics/locale.ts';
import { text } from '../messages.ts';
import type { BuiltWeb } from './built-web.ts';
import { shellPage } from './shell-page.ts';

/** `/{locale}/participant`: the same bytes for everyone; the personal code stands in the fragment, which no server sees. */
export const addParticipantPage = (app: FastifyInstance, assets: BuiltWeb['participant']): void => {
  app.get('/:locale/participant', async (request, reply) => {
    const { locale } = request.params as { locale: string };
    if (!isLocale(locale)) return reply.callNotFound();
    const title = text(locale, 'participant.title');
    const noScript = text(locale, 'participant.no-script');
    return reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(shellPage(locale, assets, { place: 'participant', title, noScript, isForPhone: true }));
  });
};
