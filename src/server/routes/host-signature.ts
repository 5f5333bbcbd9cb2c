import { createHmac, randomInt } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/host-signature.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { dropHostCode, placeHostCode, tryHostCode } from '../../register/mobility/host-code.ts';
import { refuseByLinkCommand } from '../../register/mobility/refuse-agreement.ts';
import { signByLinkCommand } from '../../register/mobility/sign-agreement.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { openHostLink, type OpenedHostLink } from '../api/open-host-link.ts';
import { serveOpenEndpoint } from '../api/serve-endpoint.ts';
import { hostCodeLetter } from '../jobs/host-code-letter.ts';
import { hostSignatureView } from '../views/host-signature.ts';

/** `a•••@example.org`: enough for its owner to know it, too little for anybody else. */
const hidden = (address: string): string => address.replace(/^(.)[^@]*/, '$1•••');

/** What a host does by its personal link, without an account. */
export const addHostSignatureRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const hashOf = ({ link }: OpenedHostLink, code: string): string =>
    createHmac('sha256', parts.desk().invitationSecret)
      .update(`host-code ${link.institutionId} ${link.signatureId} ${code}`)
      .digest('hex');

  /** The code stands between whoever has the link and an answer; what was answered before is not asked for one. */
  const checkCode = async (opened: OpenedHostLink, code: string): Promise<Decided<undefined>> => {
    const { link, state } = opened;
    if (state === 'expired') return refuse({ code: 'host-link-expired' });
    if (state !== 'open') return accept(undefined);
    const given = { hash: hashOf(opened, code), now: parts.setting().now() };
    return parts
      .register()
      .inInstitution(link.institutionId, async (trx) =>
        tryHostCode(trx, link.institutionId, link.signatureId, given),
      );
  };
  const forgetCode = async ({ link: { institutionId, signatureId } }: OpenedHostLink): Promise<void> =>
    parts
      .register()
      .inInstitution(institutionId, async (trx) => dropHostCode(trx, institutionId, signatureId));

  serveOpenEndpoint(app, parts, contract.readHostSignature, async ({ params: { token } }) => {
    const opened = await openHostLink(parts, token);
    if (!opened.ok) return opened;
    const { link } = opened.value;
    const view = await parts
      .register()
      .inInstitution(link.institutionId, async (trx) => hostSignatureView(trx, opened.value));
    const { email } = opened.value.matter.content.host.signer;
    return accept({ ...view, codeGoesTo: hidden(email) });
  });
  serveOpenEndpoint(app, parts, contract.sendHostCode, async ({ params: { token } }) => {
    const opened = await openHostLink(parts, token);
    if (!opened.ok) return opened;
    const { link, matter, state } = opened.value;
    if (state === 'expired') return refuse({ code: 'host-link-expired' });
    if (state === 'signed') return refuse({ code: 'already-signed' });
    if (state !== 'open') return refuse({ code: 'agreement-outdated' });
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const now = parts.setting().now();
    const placed = await parts
      .register()
      .inInstitution(link.institutionId, async (trx) =>
        placeHostCode(trx, link.institutionId, link.signatureId, { hash: hashOf(opened.value, code), now }),
      );
    if (!placed.ok) return placed;
    const { post, publicUrl } = parts.desk();
    await post(hostCodeLetter(publicUrl, matter, { code, key: `${link.signatureId} ${now.toISOString()}` }));
    return accept({ goesTo: hidden(matter.content.host.signer.email), until: placed.value.until });
  });
  serveOpenEndpoint(app, parts, contract.signAsHost, async ({ params: { token }, body, requestKey }) => {
    const opened = await openHostLink(parts, token);
    if (!opened.ok) return opened;
    const checked = await checkCode(opened.value, body.code);
    if (!checked.ok) return checked;
    const { link, matter } = opened.value;
    const { contentSha256, name, position } = body;
    const input = { agreementId: matter.agreementId, contentSha256, words: { name, position } };
    const wish = { institutionId: link.institutionId, asker: 'host', requestKey, input } as const;
    const done = await perform(parts.register(), signByLinkCommand, wish, parts.setting());
    if (done.ok) await forgetCode(opened.value);
    return done;
  });
  serveOpenEndpoint(app, parts, contract.refuseAsHost, async ({ params: { token }, body, requestKey }) => {
    const opened = await openHostLink(parts, token);
    if (!opened.ok) return opened;
    const checked = await checkCode(opened.value, body.code);
    if (!checked.ok) return checked;
    const { link, matter } = opened.value;
    const { contentSha256, name, reason } = body;
    const input = { agreementId: matter.agreementId, contentSha256, name, reason };
    const wish = { institutionId: link.institutionId, asker: 'host', requestKey, input } as const;
    const done = await perform(parts.register(), refuseByLinkCommand, wish, parts.setting());
    if (done.ok) await forgetCode(opened.value);
    return done;
  });
};
