import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale, type Locale } from '../../core/basics/locale.ts';
import { findCredentialDocument } from '../../register/credential/find-credential-document.ts';
import { checkHere } from '../credential/check-here.ts';
import { checkedView } from '../credential/checked-view.ts';
import { readPaperToken } from '../credential/paper-token.ts';
import type { DeskShelf } from '../desk-shelf.ts';
import type { PageMaker } from './page-maker.ts';
import { send, type Representation } from '../representation.ts';

/** Of a form; each letter of Kazakh takes six signs there. */
const mostFormBytes = 2 * 1024 * 1024;

/** What names a person is kept by no browser, no proxy and no search engine. */
const unkept = (page: Representation): Representation => ({
  ...page,
  headers: { ...page.headers, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
});

/** The page on which anybody checks a credential; it works as a plain form, and nothing of what it is sent is kept. */
export const addPublicCredentialPage = (app: FastifyInstance, desk: DeskShelf, makePage: PageMaker): void => {
  const address = 'credential';
  const sayStarting = (request: FastifyRequest, reply: FastifyReply, locale: Locale): FastifyReply => {
    const starting = { kind: 'message', message: 'starting' } as const;
    return send(request, reply.header('retry-after', '2'), makePage(request, locale, address, starting, 503));
  };

  app.get('/:locale/credential', async (request: FastifyRequest, reply: FastifyReply) => {
    const { locale } = request.params as { locale: string };
    if (!isLocale(locale)) return reply.callNotFound();
    const content = { kind: 'credential', checked: undefined } as const;
    return send(request, reply, makePage(request, locale, address, content));
  });

  // What stands in the picture of a paper: the credential as the register has it now, whatever the paper says.
  app.get('/:locale/credential/:token', async (request: FastifyRequest, reply: FastifyReply) => {
    const { locale, token } = request.params as { readonly locale: string; readonly token: string };
    if (!isLocale(locale)) return reply.callNotFound();
    const parts = desk.current();
    if (parts === undefined) return sayStarting(request, reply, locale);
    const link = readPaperToken(parts.invitationSecret, token);
    const found =
      link &&
      (await parts.register.inInstitution(link.institutionId, async (trx) =>
        findCredentialDocument(trx, link.institutionId, link.credentialId),
      ));
    if (found === undefined || found.document === null) return reply.callNotFound();
    const checked = checkedView(await checkHere(parts.register, parts.setting, found.document), locale);
    const own = `${address}/${token}`;
    return send(request, reply, unkept(makePage(request, locale, own, { kind: 'credential', checked })));
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
      if (parts === undefined) return sayStarting(request, reply, locale);
      const text = new URLSearchParams(String(request.body)).get('credential') ?? '';
      const checked = checkedView(await checkHere(parts.register, parts.setting, text), locale);
      return send(
        request,
        reply,
        unkept(makePage(request, locale, address, { kind: 'credential', checked })),
      );
    });
  });
};
