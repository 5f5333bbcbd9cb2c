import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readAuthBody } from '../auth/auth-bodies.ts';
import { authPaths } from '../auth/auth-paths.ts';
import { authRefusal, type AuthRefusal, type AuthRefusalCode } from '../auth/auth-refusal.ts';
import { clientAddressHeader } from '../auth/client-address.ts';
import { sessionCookie } from '../auth/session-cookie.ts';
import { siteOrigins } from '../auth/site-origins.ts';
import { signInTold } from '../auth/sign-in-told.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { DeskShelf } from '../desk-shelf.ts';
import type { Log } from '../watch/log.ts';

/** Nothing that is sent here is longer; a passkey takes about 2 kB. */
const bodyLimit = 32 * 1024;

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

const refuseWith = (
  reply: FastifyReply,
  status: number,
  code: AuthRefusalCode,
  params: AuthRefusal['params'] = {},
): FastifyReply => reply.code(status).header('cache-control', 'no-store').send({ code, params });

/** A browser names the site that sends a POST. What names none is no browser, and carries no stranger's cookies. */
const isForeign = ({ headers }: FastifyRequest, origins: readonly string[]): boolean =>
  headers.origin === undefined
    ? !['same-origin', 'none', undefined].includes(headers['sec-fetch-site'])
    : !origins.includes(headers.origin);

/** What of a POST the library reads, or why nothing of it. */
const bodyOf = (
  request: FastifyRequest,
  path: string,
  { publicUrl }: DeskParts,
): { readonly body: string } | { readonly status: number; readonly code: AuthRefusalCode } => {
  if (isForeign(request, siteOrigins(publicUrl))) return { status: 403, code: 'foreign-origin' };
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  if (!isJson) return { status: 415, code: 'not-json' };
  const read = readAuthBody(path, typeof request.body === 'string' ? request.body : '');
  return 'code' in read ? { status: 400, code: read.code } : read;
};

/** The cookies of a request, without that of a session which is over for the rest of the server: then it is over for the library too. */
const cookiesOf = async (
  { headers: { cookie } }: FastifyRequest,
  { resolveSession, publicUrl }: DeskParts,
): Promise<string | undefined> => {
  const name = `${sessionCookie(publicUrl)}=`;
  if (cookie?.includes(name) !== true || (await resolveSession({ cookie })) !== undefined) return cookie;
  return cookie
    .split(/;\s*/)
    .filter((part) => !part.startsWith(name))
    .join('; ');
};

/** The request as the library sees it: at the public address, with nothing that a client may invent about itself. */
const requestFor = async (request: FastifyRequest, parts: DeskParts, body?: string): Promise<Request> => {
  const { publicUrl } = parts;
  const headers = new Headers({
    origin: request.headers.origin ?? publicUrl,
    'user-agent': (request.headers['user-agent'] ?? '').slice(0, 500),
    [clientAddressHeader]: request.ip.replace(/^::ffff:/, ''),
  });
  const cookie = await cookiesOf(request, parts);
  if (cookie !== undefined && cookie !== '') headers.set('cookie', cookie);
  if (body === undefined) return new Request(`${publicUrl}${request.url}`, { headers });
  headers.set('content-type', 'application/json');
  return new Request(`${publicUrl}${request.url}`, { method: 'POST', headers, body });
};

/** The key of a session stays in its cookie, where no script can read it. */
const withoutKey = (body: unknown): unknown => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { token: _token, ...rest } = body as Record<string, unknown>;
  const { session } = rest;
  return typeof session === 'object' && session !== null ? { ...rest, session: withoutKey(session) } : rest;
};

const parse = (text: string): unknown => {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    // The library answers a few refusals in plain words.
    return null;
  }
};

const answer = async (
  reply: FastifyReply,
  response: Response,
  tell: (code: AuthRefusalCode | undefined) => Promise<void>,
): Promise<FastifyReply> => {
  for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  void reply.header('cache-control', 'no-store').code(response.status);
  const location = response.headers.get('location');
  if (location !== null && response.status < 400 && response.status >= 300) {
    await tell(undefined);
    return reply.header('location', location).send();
  }
  const body = parse(await response.text());
  if (response.status < 400) {
    await tell(undefined);
    return reply.send(withoutKey(body) ?? 'null');
  }
  const { code, params } = authRefusal(response.status, body, response.headers.get('x-retry-after'));
  await tell(code);
  if (params['seconds'] !== undefined) void reply.header('retry-after', params['seconds']);
  return reply.send({ code, params });
};

/** `/api/auth/*`: the endpoints of the sign-in library that exist here, and what ways in the site offers. */
export const addAuth = (app: FastifyInstance, desk: DeskShelf, log?: Pick<Log, 'signIn'>): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );

    scope.get('/api/auth/ways', { exposeHeadRoute: false }, async (_request, reply) => {
      const parts = desk.current();
      if (parts === undefined) return refuseWith(reply.header('retry-after', '2'), 503, 'starting');
      const { mode, oidcName } = parts;
      return reply
        .header('cache-control', 'no-store')
        .send({ mode, oidc: oidcName === undefined ? null : { name: oidcName } });
    });

    for (const [path, method] of Object.entries(authPaths)) {
      const url = `/api/auth${path}`;
      scope.route({
        method,
        url,
        exposeHeadRoute: false,
        handler: async (request, reply) => {
          const parts = desk.current();
          if (parts === undefined) return refuseWith(reply.header('retry-after', '2'), 503, 'starting');
          const read = method === 'POST' ? bodyOf(request, path, parts) : { body: undefined };
          if ('code' in read) return refuseWith(reply, read.status, read.code);
          const response = await parts.auth.handler(await requestFor(request, parts, read.body));
          return answer(reply, response, async (code) => {
            const location = response.headers.get('location');
            const told = await signInTold(
              {
                ...{ path, status: response.status, cookies: response.headers.getSetCookie() },
                ...(code === undefined ? {} : { code }),
                ...(location === null ? {} : { location }),
                ...(read.body === undefined ? {} : { body: read.body }),
              },
              { resolveSession: parts.resolveSession, secret: parts.invitationSecret },
            );
            if (told !== undefined) log?.signIn(request.id, told);
          });
        },
      });
      scope.route({
        method: methods.filter((other) => other !== method),
        url,
        exposeHeadRoute: false,
        handler: async (_request, reply) =>
          refuseWith(reply.header('allow', method), 405, 'method-not-allowed'),
      });
    }
  });
};
