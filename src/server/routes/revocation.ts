import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/revocation.ts';
import { accept } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import type { RevocationWish } from '../../core/revocation/revoke-access.ts';
import { listLockedAccounts } from '../../register/person/list-locked-accounts.ts';
import { lockAccountCommand } from '../../register/person/lock-account.ts';
import { unlockAccountCommand } from '../../register/person/unlock-account.ts';
import { listRevocations } from '../../register/revocation/list-revocations.ts';
import { revokeAccessCommand, revokeAllAccessCommand } from '../../register/revocation/revoke-access.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** Sessions, keys and webhooks that end at once; accounts that are locked. */
export const addRevocationRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listRevocations, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-revocations', { institutionId });
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept({ revocations: [...(await listRevocations(trx, institutionId))] }),
      );
  });
  serveCommand(app, parts, contract.revokeAccess, revokeAccessCommand, ({ params, body }) => {
    const input: RevocationWish =
      body.scope === 'account'
        ? { scope: 'account', accountId: body.accountId, isStop: false }
        : { scope: 'institution', isStop: body.isStop, word: body.word };
    return { institutionId: params.institutionId, input, reason: body.reason };
  });
  serveCommand(
    app,
    parts,
    contract.revokeAllAccess,
    revokeAllAccessCommand,
    ({ body: { word, reason } }) => ({
      institutionId: nationalOffice,
      input: { scope: 'everybody' as const, isStop: false, word },
      reason,
    }),
  );
  serveEndpoint(app, parts, contract.listLockedAccounts, async ({ actor }) => {
    const target = { institutionId: nationalOffice };
    const allowed = checkPermission(parts, actor, 'list-locked-accounts', target);
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .readOnly('qaitu_app', async (trx) => accept({ accounts: [...(await listLockedAccounts(trx))] }));
  });
  serveCommand(app, parts, contract.lockAccount, lockAccountCommand, ({ params, body: { reason } }) => ({
    institutionId: nationalOffice,
    input: { id: params.accountId },
    reason,
  }));
  serveCommand(app, parts, contract.unlockAccount, unlockAccountCommand, ({ params, body: { reason } }) => ({
    institutionId: nationalOffice,
    input: { id: params.accountId },
    reason,
  }));
};
