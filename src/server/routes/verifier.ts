import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/verification.ts';
import { accept } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { perform } from '../../register/perform.ts';
import { addVerifierCommand } from '../../register/report/add-verifier.ts';
import { drawIn } from '../../register/report/draw-in.ts';
import { hasVerifierRole } from '../../register/report/has-verifier-role.ts';
import { listPlacesToVerify } from '../../register/report/list-places-to-verify.ts';
import { listVerifiers } from '../../register/report/list-verifiers.ts';
import { readProgress } from '../../register/report/read-progress.ts';
import { releaseVerificationCommand } from '../../register/report/release-verification.ts';
import { removeVerifierCommand } from '../../register/report/remove-verifier.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { nationalDay } from '../api/national-day.ts';
import { permitAcross } from '../api/permit-across.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

const atOffice = { institutionId: nationalOffice };

/** The office keeps the pool of verifiers, has the lot drawn and sees how far it is. */
export const addVerifierRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listVerifiers, async ({ actor }) => {
    const allowed = checkPermission(parts, actor, 'list-verifiers', atOffice);
    if (!allowed.ok) return allowed;
    return parts.register().readOnly('qaitu_national', async (trx) => {
      const verifiers = await listVerifiers(trx, nationalDay(parts));
      return accept({ verifiers: verifiers.map(({ email: _private, ...verifier }) => verifier) });
    });
  });
  serveEndpoint(app, parts, contract.addVerifier, async ({ actor, body, requestKey }) => {
    const isVerifier = await parts
      .register()
      .readOnly('qaitu_national', async (trx) => hasVerifierRole(trx, body.accountId));
    const input = { ...body, isVerifier };
    const wish = { ...atOffice, asker: actor, requestKey, input };
    return perform(parts.register(), addVerifierCommand, wish, parts.setting());
  });
  serveCommand(app, parts, contract.removeVerifier, removeVerifierCommand, ({ params, body }) => ({
    ...atOffice,
    input: params,
    reason: body.reason,
  }));
  serveEndpoint(app, parts, contract.drawVerifiers, async ({ actor, requestKey }) => {
    const allowed = permitAcross(parts, actor, 'draw-verifiers');
    if (!allowed.ok) return allowed;
    const places = await parts.register().readOnly('qaitu_national', async (trx) => listPlacesToVerify(trx));
    let [drawn, lacking] = [0, 0];
    for (const institutionId of places) {
      const wish = { asker: actor, requestKey: `${requestKey}_${institutionId}` };
      const done = await drawIn(parts.register(), institutionId, wish, parts.setting());
      if (!done.ok) return done;
      drawn += done.value.drawn;
      lacking += done.value.lacking;
    }
    return accept({ drawn, lacking });
  });
  serveCommand(
    app,
    parts,
    contract.releaseVerification,
    releaseVerificationCommand,
    ({ params: { institutionId, id }, body }) => ({ institutionId, input: { id }, reason: body.reason }),
  );
  serveEndpoint(app, parts, contract.readProgress, async ({ actor }) => {
    const allowed = checkPermission(parts, actor, 'list-verifiers', atOffice);
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .readOnly('qaitu_national', async (trx) => accept(await readProgress(trx, nationalDay(parts))));
  });
};
