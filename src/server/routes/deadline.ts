import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/application.ts';
import { accept } from '../../core/basics/result.ts';
import { writeCalendar } from '../../exchange/calendar/write-calendar.ts';
import { text } from '../../messages.ts';
import { listDeadlines } from '../../register/application/list-deadlines.ts';
import { findMe } from '../../register/person/find-me.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { refuseRaw } from '../api/raw-call.ts';
import { readForm } from '../api/read-form.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { makeCalendarToken, readCalendarToken } from '../link/calendar-token.ts';

/** What an office must not miss: as a list, and as a calendar that its own programs subscribe to. */
export const addDeadlineRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readDeadlines, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-applications', { institutionId });
    if (!allowed.ok) return allowed;
    const { publicUrl, invitationSecret } = parts.desk();
    const { account } = await findMe(parts.register(), actor.accountId);
    const token = makeCalendarToken(invitationSecret, institutionId);
    const deadlines = await parts
      .register()
      .inInstitution(institutionId, async (trx) => listDeadlines(trx, institutionId, parts.setting().now()));
    return accept({
      feed: `${publicUrl}/api/calendars/${token}.ics?locale=${account.locale}`,
      deadlines,
    });
  });
  app.get(contract.readCalendar.path, { exposeHeadRoute: false }, async (request, reply) => {
    if (!parts.isOpen()) return reply.code(503).header('retry-after', '2').send({ code: 'starting' });
    const params = readForm(contract.readCalendar.params, request.params);
    const query = readForm(contract.readCalendar.query, request.query);
    if (!params.ok || !query.ok) {
      const list = [params, query].flatMap((part) => (part.ok ? [] : part.refusal));
      return refuseRaw(reply, { code: 'bad-input', list });
    }
    const token = params.value.token.replace(/\.ics$/, '');
    const institutionId = readCalendarToken(parts.desk().invitationSecret, token);
    if (institutionId === undefined) return refuseRaw(reply, { code: 'calendar-unknown' });
    const { locale } = query.value;
    const now = parts.setting().now();
    const read = await parts.register().inInstitution(institutionId, async (trx) => ({
      institutions: await listInstitutions(trx, [institutionId]),
      deadlines: await listDeadlines(trx, institutionId, now),
    }));
    const institution = read.institutions[0]?.name[locale] ?? '';
    const name = text(locale, 'application-mail.calendar.name', { institution });
    const events = read.deadlines.map(({ kind, recordId, on, at, title }) => ({
      uid: `${kind}-${recordId}-${on}@qaitu`,
      at: at ?? on,
      title: text(locale, `application-mail.deadline.${kind}`, { title: title[locale] }),
    }));
    return reply
      .headers({
        'cache-control': 'private, max-age=3600',
        'content-disposition': 'inline; filename="deadlines.ics"',
        'content-type': 'text/calendar; charset=utf-8',
      })
      .send(writeCalendar({ name, locale }, events, now));
  });
};
