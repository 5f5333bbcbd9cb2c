import { createHash, createHmac } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/access-key.ts';
import { writeKeyText } from '../../core/access-key/key-text.ts';
import { accept } from '../../core/basics/result.ts';
import { listAccessKeys } from '../../register/access-key/list-access-keys.ts';
import { makeAccessKeyCommand } from '../../register/access-key/make-access-key.ts';
import { revokeAccessKeyCommand } from '../../register/access-key/revoke-access-key.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** Keys of an institution: made, listed without their secrets, revoked. */
export const addAccessKeyRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listAccessKeys, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-access-keys', { institutionId });
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept({ keys: await listAccessKeys(trx, institutionId) }),
      );
  });
  serveEndpoint(app, parts, contract.makeAccessKey, async ({ actor, params, body, requestKey }) => {
    // Follows from the request's own key, so that a repeat gets the same secret again, which nobody keeps.
    const secret = createHmac('sha256', parts.desk().invitationSecret)
      .update(`access key ${actor.accountId} ${requestKey}`)
      .digest('base64url');
    const secretSha256 = createHash('sha256').update(secret).digest('hex');
    const wish = {
      institutionId: params.institutionId,
      asker: actor,
      requestKey,
      input: { ...body, secretSha256 },
    };
    const made = await perform(parts.register(), makeAccessKeyCommand, wish, parts.setting());
    if (!made.ok) return made;
    return accept({ id: made.value.id, key: writeKeyText(made.value.id, secret) });
  });
  serveCommand(app, parts, contract.revokeAccessKey, revokeAccessKeyCommand, ({ params }) => ({
    institutionId: params.institutionId,
    input: { id: params.id },
  }));
};
