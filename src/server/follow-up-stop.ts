import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { isLocale } from '../core/basics/locale.ts';
import { text } from '../messages.ts';
import { findFollowUpMatter } from '../register/alumni/list-follow-up-letter-matter.ts';
import { stopAskingCommand } from '../register/alumni/stop-asking.ts';
import { perform } from '../register/perform.ts';
import type { ApiParts } from './api/api-parts.ts';
import { guessGuard } from './api/guess-guard.ts';
import { statusOfRefusal } from './refusal-status.ts';
import { readStopToken } from './link/stop-token.ts';

/** What a mail program sends, whether as a form of two kinds (RFC 8058). */
const isOneClick = (body: unknown): boolean =>
  typeof body === 'string' && /\bList-Unsubscribe"?\s*=?\s*One-Click\b/.test(body);

/**
 * One click in a mail program: `POST /{locale}/follow-up/stop/{token}`, without a session and without a page that asks. Stops the questions
 * after this stay for good; done again it is done still. The same address opened in a browser is the page that asks first.
 */
export const addFollowUpStop = (app: FastifyInstance, parts: ApiParts): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 4096 }, (_request, body, done) =>
      done(null, body),
    );
    scope.post('/:locale/follow-up/stop/:token', async (request, reply) => {
      const { locale, token } = request.params as { readonly locale: string; readonly token: string };
      if (!isLocale(locale)) return reply.callNotFound();
      void reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
      if (!parts.isOpen()) return reply.code(503).header('retry-after', '2').send({ code: 'starting' });
      if (!isOneClick(request.body)) return reply.code(400).send({ code: 'bad-input' });
      const register = parts.register();
      const { now } = parts.setting();
      const guard = guessGuard(register, 'follow-up link', request.ip, { now, isShort: false });
      const waiting = await guard.check();
      if (!waiting.ok) return reply.code(statusOfRefusal(waiting.refusal)).send(waiting.refusal);
      const link = readStopToken(parts.desk().invitationSecret, token);
      const matter =
        link &&
        (await register.inInstitution(link.institutionId, async (trx) =>
          findFollowUpMatter(trx, link.institutionId, link.followUpId),
        ));
      if (link === undefined || matter === undefined) {
        await guard.countFailure();
        return reply.code(404).send({ code: 'link-unknown' });
      }
      const input = { alumnusId: matter.alumnusId, why: 'asked-to' as const };
      const wish = {
        institutionId: link.institutionId,
        asker: 'alumnus',
        requestKey: randomUUID(),
        input,
      } as const;
      const done = await perform(register, stopAskingCommand, wish, parts.setting());
      if (!done.ok) return reply.code(statusOfRefusal(done.refusal)).send(done.refusal);
      return reply.type('text/plain; charset=utf-8').send(text(locale, 'follow-up.stop.done'));
    });
  });
};
