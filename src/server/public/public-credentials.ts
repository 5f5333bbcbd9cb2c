import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { institutionIdForm } from '../../core/basics/institution-id.ts';
import { issuerOf } from '../credential/issuer-of.ts';
import { statusListOf } from '../credential/status-list-of.ts';
import type { DeskShelf } from '../desk-shelf.ts';
import { represent, send } from '../representation.ts';

/** Whoever verifies asks from anywhere, browsers too. */
const headers = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' } as const;

/** What verifiers need: the keys of an issuer and its lists of revoked credentials. No person is in either. */
export const addPublicCredentials = (app: FastifyInstance, desk: DeskShelf): void => {
  const serve = (
    path: string,
    type: string,
    find: (
      parts: NonNullable<ReturnType<DeskShelf['current']>>,
      params: Readonly<Record<string, string>>,
    ) => Promise<string | undefined>,
  ): void => {
    app.get(path, async (request: FastifyRequest, reply: FastifyReply) => {
      const parts = desk.current();
      if (parts === undefined) return reply.code(503).header('retry-after', '2').send({ code: 'starting' });
      const params = request.params as Readonly<Record<string, string>>;
      const found = institutionIdForm.test(params['id'] ?? '') ? await find(parts, params) : undefined;
      if (found === undefined) return reply.code(404).send({ code: 'not-found' });
      return send(request, reply, represent(found, type, { headers }));
    });
  };

  serve(
    '/credentials/issuers/:id',
    'application/json; charset=utf-8',
    async ({ register, publicUrl }, { id = '' }) => {
      const issuer = await issuerOf(register, publicUrl, id);
      return issuer && `${JSON.stringify(issuer, null, 2)}\n`;
    },
  );
  serve(
    '/credentials/status/:id/:list',
    'application/vc; charset=utf-8',
    async ({ register, publicUrl, setting }, { id = '', list = '' }) =>
      /^\d{1,4}$/.test(list)
        ? statusListOf(register, setting, publicUrl, { institutionId: id, list: Number(list) })
        : undefined,
  );
};
