import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/agreement.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { refuse } from '../../core/basics/result.ts';
import type { AgreementProposer } from '../../core/mobility/agreement.ts';
import { findAgreementOwner } from '../../register/mobility/find-agreement-owner.ts';
import {
  refuseAgreementCommand,
  refuseOwnAgreementCommand,
} from '../../register/mobility/refuse-agreement.ts';
import { sendHostLinkCommand } from '../../register/mobility/send-host-link.ts';
import {
  signAgreementCommand,
  signByCmsCommand,
  signOwnAgreementCommand,
  signOwnByCmsCommand,
  type SignAnswer,
} from '../../register/mobility/sign-agreement.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkCms } from '../api/check-cms.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

interface CmsCall {
  readonly actor: Actor;
  readonly params: { readonly institutionId: string; readonly id: string };
  readonly body: { readonly contentSha256: string; readonly cms: string };
  readonly requestKey: string;
}

/** How the two at home answer, and how the host is asked again. */
export const addSignatureRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const wishOf = <Input>(
    {
      actor,
      params,
      requestKey,
    }: {
      readonly actor: Actor;
      readonly params: { readonly institutionId: string };
      readonly requestKey: string;
    },
    input: Input,
  ) => ({ institutionId: params.institutionId, asker: actor, requestKey, input });

  serveEndpoint(app, parts, contract.signOwnAgreement, async (call) => {
    const wish = wishOf(call, { agreementId: call.params.id, ...call.body });
    return perform(parts.register(), signOwnAgreementCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.signAgreement, async (call) => {
    const wish = wishOf(call, { agreementId: call.params.id, ...call.body });
    return perform(parts.register(), signAgreementCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.refuseOwnAgreement, async (call) => {
    const wish = wishOf(call, { agreementId: call.params.id, ...call.body });
    return perform(parts.register(), refuseOwnAgreementCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.refuseAgreement, async (call) => {
    const wish = wishOf(call, { agreementId: call.params.id, ...call.body });
    return perform(parts.register(), refuseAgreementCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.sendHostLink, async (call) => {
    const wish = wishOf(call, { agreementId: call.params.id });
    return perform(parts.register(), sendHostLinkCommand, wish, parts.setting());
  });

  const signWithCms = async (party: AgreementProposer, call: CmsCall): Promise<Decided<SignAnswer>> => {
    const { institutionId, id: agreementId } = call.params;
    const permission = party === 'participant' ? 'sign-own-agreement' : 'sign-agreement';
    // Asked before the signature is looked at, so that nobody learns from it what he may not read.
    const allowed = await parts.register().inInstitution(institutionId, async (trx) => {
      const owner = await findAgreementOwner(trx, institutionId, agreementId);
      const target = { institutionId, ownerAccountId: owner?.accountId };
      const permitted = await permitOrRecord(parts, trx, { actor: call.actor, permission, target });
      return permitted.ok && owner === undefined ? refuse({ code: 'agreement-unknown' }) : permitted;
    });
    if (!allowed.ok) return allowed;
    const checked = await checkCms(parts, { institutionId, agreementId, ...call.body, party });
    if (!checked.ok) return checked;
    const { contentSha256 } = call.body;
    const wish = wishOf(call, { agreementId, contentSha256, ...checked.value });
    const command = party === 'participant' ? signOwnByCmsCommand : signByCmsCommand;
    return perform(parts.register(), command, wish, parts.setting());
  };
  serveEndpoint(app, parts, contract.signOwnAgreementWithCms, async (call) =>
    signWithCms('participant', call),
  );
  serveEndpoint(app, parts, contract.signAgreementWithCms, async (call) => signWithCms('sending', call));
};
