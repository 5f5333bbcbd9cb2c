import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/agreement.ts';
import type { Actor } from '../../core/access/actor.ts';
import { canonicalJson } from '../../core/basics/canonical-json.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { AgreementProposer } from '../../core/mobility/agreement.ts';
import { draftAgreementCommand, requestChangeCommand } from '../../register/mobility/begin-agreement.ts';
import { findAgreementContent } from '../../register/mobility/find-agreement-content.ts';
import { findAgreementOwner } from '../../register/mobility/find-agreement-owner.ts';
import { listToDraft } from '../../register/mobility/list-to-draft.ts';
import { listVersions } from '../../register/mobility/list-versions.ts';
import { listWaiting } from '../../register/mobility/list-waiting.ts';
import { offerAgreementCommand } from '../../register/mobility/offer-agreement.ts';
import { saveAgreement } from '../../register/mobility/save-agreement.ts';
import { withdrawAgreementCommand } from '../../register/mobility/withdraw-agreement.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { lookAtAgreement, sideOf } from '../api/look-at-agreement.ts';
import { lookAtMobility } from '../api/look-at-mobility.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { agreementActionsOf, agreementViewOf } from '../views/agreement.ts';

/** Agreements of stays: written, read and offered. How they are answered stands in `signature.ts`. */
export const addAgreementRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const mayAnswerAs = (actor: Actor, institutionId: string, accountId: string): AgreementProposer | null => {
    const target = { institutionId, ownerAccountId: accountId };
    if (actor.accountId === accountId)
      return checkPermission(parts, actor, 'sign-own-agreement', target).ok ? 'participant' : null;
    return checkPermission(parts, actor, 'sign-agreement', target).ok ? 'sending' : null;
  };

  serveEndpoint(app, parts, contract.listAgreements, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const { institutionId } = params;
      const found = await lookAtMobility(parts, actor, trx, params, 'read-agreement');
      if (!found.ok) return found;
      const mobility = found.value;
      const side = sideOf(parts, actor, mobility);
      const all = await listVersions(trx, institutionId, params.id);
      const agreements = all.filter(
        ({ version, status, proposedBy }) => version !== null || (status === 'draft' && proposedBy === side),
      );
      const isRunning = mobility.status !== 'cancelled' && mobility.status !== 'returned';
      const isFree = !all.some(({ status }) => status === 'offered');
      const isInForce = mobility.agreementVersion !== null;
      const mayBegin = isRunning && isFree && (side === 'sending' || isInForce) ? side : null;
      return accept({ mobility, agreements, mayBegin });
    }),
  );
  serveEndpoint(app, parts, contract.readAgreement, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtAgreement(parts, actor, trx, params);
      if (!found.ok) return found;
      const { agreement, mobility, side } = found.value;
      const mayAnswer = mayAnswerAs(actor, params.institutionId, mobility.accountId);
      return accept({
        mobility,
        agreement: await agreementViewOf(trx, params.institutionId, agreement),
        may: agreementActionsOf(agreement, mobility, { side, mayAnswer }),
      });
    }),
  );
  serveFile(app, parts, contract.readSignedContent, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtAgreement(parts, actor, trx, params);
      if (!found.ok) return found;
      const saved = await findAgreementContent(trx, params.institutionId, params.id);
      if (saved === undefined || found.value.agreement.version === null) {
        return refuse({ code: 'agreement-unknown' });
      }
      const body = Buffer.from(canonicalJson(saved.content));
      return accept({ name: 'agreement.json', type: 'application/json; charset=utf-8', body });
    }),
  );
  serveEndpoint(app, parts, contract.listWaitingAgreements, async ({ actor, params, query }) => {
    const { institutionId } = params;
    const allowed = checkPermission(parts, actor, 'list-agreements', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) =>
      accept({
        waiting: await listWaiting(trx, institutionId, { party: query.party }),
        toDraft: await listToDraft(trx, institutionId),
      }),
    );
  });
  serveEndpoint(app, parts, contract.listOwnAgreements, async ({ actor }) => {
    const institutions = new Set(actor.memberships.map(({ institutionId }) => institutionId));
    const own = [...institutions].map(async (institutionId) =>
      parts
        .register()
        .inInstitution(institutionId, async (trx) =>
          listWaiting(trx, institutionId, { accountId: actor.accountId }),
        ),
    );
    return accept({ waiting: (await Promise.all(own)).flat() });
  });
  serveEndpoint(app, parts, contract.draftAgreement, async ({ actor, params, requestKey }) => {
    const input = { mobilityId: params.id };
    const wish = { institutionId: params.institutionId, asker: actor, requestKey, input };
    return perform(parts.register(), draftAgreementCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.requestChange, async ({ actor, params, requestKey }) => {
    const input = { mobilityId: params.id };
    const wish = { institutionId: params.institutionId, asker: actor, requestKey, input };
    return perform(parts.register(), requestChangeCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.saveAgreement, async ({ actor, params, body: { base, content } }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const { institutionId, id: agreementId } = params;
      const owner = await findAgreementOwner(trx, institutionId, agreementId);
      const target = { institutionId, ownerAccountId: owner?.accountId };
      const allowed = await permitOrRecord(parts, trx, { actor, permission: 'write-agreement', target });
      if (!allowed.ok) return allowed;
      const side = owner && sideOf(parts, actor, { institutionId, accountId: owner.accountId });
      if (owner === undefined || side !== owner.proposedBy) return refuse({ code: 'agreement-unknown' });
      return saveAgreement(trx, institutionId, { agreementId, base, content, at: parts.setting().now() });
    }),
  );
  serveEndpoint(app, parts, contract.offerAgreement, async ({ actor, params, body, requestKey }) => {
    const input = { agreementId: params.id, base: body.base };
    const wish = { institutionId: params.institutionId, asker: actor, requestKey, input };
    return perform(parts.register(), offerAgreementCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.withdrawAgreement, async ({ actor, params, body, requestKey }) => {
    const input = { agreementId: params.id, withdraw: true } as const;
    const { reason } = body;
    const wish = { institutionId: params.institutionId, asker: actor, requestKey, input, reason };
    return perform(parts.register(), withdrawAgreementCommand, wish, parts.setting());
  });
};
