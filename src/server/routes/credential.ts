import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/credential.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { isEarned } from '../../core/credential/is-earned.ts';
import { changeIssuerKeyCommand } from '../../register/credential/change-issuer-key.ts';
import { findCredentialDocument } from '../../register/credential/find-credential-document.ts';
import { issueCredentialCommand } from '../../register/credential/issue-credential.ts';
import { listCredentials } from '../../register/credential/list-credentials.ts';
import { listIssuerKeys } from '../../register/credential/list-issuer-keys.ts';
import { loadCredentialFacts } from '../../register/credential/load-credential-facts.ts';
import {
  revokeCredentialCommand,
  withdrawCredentialCommand,
} from '../../register/credential/revoke-credential.ts';
import type { CredentialSigner } from '../../core/credential/credential-signer.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { checkHere } from '../credential/check-here.ts';
import { checkedView } from '../credential/checked-view.ts';
import { credentialPaper } from '../credential/credential-paper.ts';
import { credentialSigner } from '../credential/credential-signer.ts';
import { issuerAddress } from '../credential/issuer-address.ts';

/** How many a list shows. */
const most = 500;

/** Credentials of verified results: taken and given back by their holders, seen and revoked by their university. */
export const addCredentialRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  // The address stands when the register is open, later than this.
  const signer: CredentialSigner = {
    publicKeyOf: (seed) => credentialSigner(parts.desk().publicUrl).publicKeyOf(seed),
    write: async (facts, placing) => credentialSigner(parts.desk().publicUrl).write(facts, placing),
  };

  serveEndpoint(app, parts, contract.readCredentialOffer, async ({ actor, params: { institutionId, id } }) =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const facts = await loadCredentialFacts(trx, institutionId, id);
      const target = { institutionId, ownerAccountId: facts?.accountId };
      const allowed = await permitOrRecord(parts, trx, { actor, permission: 'issue-credential', target });
      if (!allowed.ok) return allowed;
      if (facts === undefined) return refuse({ code: 'result-unknown' });
      const { taskId: _task, mobilityId: _stay, accountId: _own, country: _country, ...shown } = facts;
      const { publicUrl, hasPublicUrl } = parts.desk();
      return accept({
        offer: {
          ...shown,
          isEarned: isEarned(facts.verdict),
          hasPublicAddress: hasPublicUrl,
          issuer: issuerAddress(publicUrl, institutionId),
          credentials: await listCredentials(trx, institutionId, { resultId: id, most }),
        },
      });
    }),
  );
  serveCommand(app, parts, contract.issueCredential, issueCredentialCommand(signer), ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { resultId: params.id, ...body },
  }));
  serveFile(app, parts, contract.downloadCredential, async ({ actor, params: { institutionId, id } }) =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const found = await findCredentialDocument(trx, institutionId, id);
      const target = { institutionId, ownerAccountId: found?.accountId };
      const allowed = await permitOrRecord(parts, trx, { actor, permission: 'read-credential', target });
      if (!allowed.ok) return allowed;
      if (found === undefined) return refuse({ code: 'credential-unknown' });
      if (found.document === null) return refuse({ code: 'credential-forgotten' });
      return accept({ name: `${id}.json`, type: 'application/vc', body: Buffer.from(found.document) });
    }),
  );
  serveFile(app, parts, contract.printCredential, async ({ actor, params: { institutionId, id }, query }) => {
    const found = await parts.register().inInstitution(institutionId, async (trx) => {
      const kept = await findCredentialDocument(trx, institutionId, id);
      const target = { institutionId, ownerAccountId: kept?.accountId };
      const allowed = await permitOrRecord(parts, trx, { actor, permission: 'print-credential', target });
      if (!allowed.ok) return allowed;
      if (kept === undefined) return refuse({ code: 'credential-unknown' });
      if (kept.document === null) return refuse({ code: 'credential-forgotten' });
      await recordLook(trx, institutionId, {
        actor: actor.accountId,
        permission: 'print-credential',
        recordId: id,
        ownerAccountId: kept.accountId,
        at: parts.setting().now(),
      });
      return accept({ ...kept, document: kept.document });
    });
    if (!found.ok) return found;
    const { publicUrl, invitationSecret: secret, typesetter, setting } = parts.desk();
    const checked = checkedView(
      await checkHere(parts.register(), setting, found.value.document),
      query.locale,
    );
    if (!checked.isGood) return refuse({ code: 'credential-not-in-force' });
    const { isDemonstration } = setting;
    // The signed file is its holder's alone.
    const document = found.value.accountId === actor.accountId ? found.value.document : null;
    const of = { institutionId, credentialId: id, document, credential: checked.credential };
    return accept(
      await credentialPaper(typesetter, { ...of, publicUrl, secret, isDemonstration }, query.locale),
    );
  });
  serveCommand(app, parts, contract.withdrawCredential, withdrawCredentialCommand, ({ params }) => ({
    institutionId: params.institutionId,
    input: { id: params.id },
  }));
  serveCommand(app, parts, contract.revokeCredential, revokeCredentialCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id },
    reason: body.reason,
  }));
  serveEndpoint(app, parts, contract.listCredentials, async ({ actor, params: { institutionId }, query }) => {
    const allowed = checkPermission(parts, actor, 'list-credentials', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) =>
      accept({
        credentials: await listCredentials(trx, institutionId, { most: query.size }),
        keys: await listIssuerKeys(trx, institutionId),
      }),
    );
  });
  serveCommand(app, parts, contract.changeIssuerKey, changeIssuerKeyCommand(signer), ({ params }) => ({
    institutionId: params.institutionId,
    input: {},
  }));
};
