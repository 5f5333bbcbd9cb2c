import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale } from '../core/basics/locale.ts';
import { checkHere } from './credential/check-here.ts';
import { checkedView } from './credential/checked-view.ts';
import type { DeskShelf } from './desk-shelf.ts';
import type { PageMaker } from './page-maker.ts';
import { send } from './representation.ts';

/** Of a form; each letter of Kazakh takes six signs there. */
const mostFormBytes = 2 * 1024 * 1024;

/** The page on which anybody checks a credential; it works as a plain form, and nothing of what it is sent is kept. */
export const addPublicCredentialPage = (app: FastifyInstance, desk: DeskShelf, makePage: PageMaker): void => {
  const address = 'credential';

  app.get('/:locale/credential', async (request: FastifyRequest, reply: FastifyReply) => {
    const { locale } = request.params as { locale: string };
    if (!isLocale(locale)) return reply.callNotFound();
    const content = { kind: 'credential', checked: undefined } as const;
    return send(request, reply, makePage(request, locale, address, content));
  });

  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: mostFormBytes },
      (_request, body, done) => done(null, body),
    );
    scope.post('/:locale/credential', async (request, reply) => {
      const { locale } = request.params as { locale: string };
      if (!isLocale(locale)) return reply.callNotFound();
      const parts = desk.current();
      if (parts === undefined) {
        const starting = { kind: 'message', message: 'starting' } as const;
        return send(
          request,
          reply.header('retry-after', '2'),
          makePage(request, locale, address, starting, 503),
        );
      }
      const text = new URLSearchParams(String(request.body)).get('credential') ?? '';
      const checked = checkedView(await checkHere(parts.register, parts.setting, text), locale);
      void reply.header('cache-control', 'no-store');
      return send(request, reply, makePage(request, locale, address, { kind: 'credential', checked }));
    });
  });
};
