import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/award.ts';
import { refusalOfAllocation } from '../../core/award/refusal-of-allocation.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { decideAppealCommand } from '../../register/award/decide-appeal.ts';
import { decideAwardsCommand } from '../../register/award/decide-awards.ts';
import { fileAppealCommand } from '../../register/award/file-appeal.ts';
import { fixListCommand } from '../../register/award/fix-list.ts';
import { prepareDecision, recordOf } from '../../register/award/prepare-decision.ts';
import { readList } from '../../register/award/read-list.ts';
import { revealSecretCommand } from '../../register/award/reveal-secret.ts';
import { findInstitutionName } from '../../register/institution/find-institution-name.ts';
import { perform } from '../../register/perform.ts';
import { findPack } from '../../register/review/find-pack.ts';
import { findSelection } from '../../register/review/find-selection.ts';
import { allocateApart } from '../../solve/allocate-apart.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { lookAtAward } from '../api/look-at-award.ts';
import { nameOfApplicant } from '../../register/application/name-of-applicant.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { awardFile } from '../paper/award-file.ts';
import { templateWords } from '../paper/template-words.ts';
import { appealsView } from '../views/appeals.ts';
import { decisionsView } from '../views/decisions.ts';

const atOffice = { institutionId: nationalOffice };
/** A call of the size of the whole country takes seconds; beyond this something is wrong with it. */
const solverLimits = { seconds: 120, totalSeconds: 600 };

/** From the fixed list to the decision, what each applicant learns of it, and appeals. */
export const addAwardRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(
    app,
    parts,
    contract.fixList,
    async ({ actor, params: { callId }, body: { beacon }, requestKey }) => {
      const allowed = checkPermission(parts, actor, 'fix-list', atOffice);
      if (!allowed.ok) return allowed;
      const list = await parts.register().readOnly('qaitu_national', async (trx) => {
        const selection = await findSelection(trx, callId);
        const pack = await findPack(trx, callId, selection?.packSha256 ?? null);
        return pack === undefined ? undefined : readList(trx, pack);
      });
      if (list === undefined) return refuse({ code: 'pack-unknown' });
      const input = { callId, listSha256: list.listSha256, beacon };
      return perform(
        parts.register(),
        fixListCommand,
        { ...atOffice, asker: actor, requestKey, input },
        parts.setting(),
      );
    },
  );
  serveCommand(app, parts, contract.revealSecret, revealSecretCommand, ({ body }) => ({
    ...atOffice,
    input: body,
  }));
  serveEndpoint(
    app,
    parts,
    contract.decideAwards,
    async ({ actor, params: { callId }, body, requestKey }) => {
      const allowed = checkPermission(parts, actor, 'decide-awards', atOffice);
      if (!allowed.ok) return allowed;
      const prepared = await parts
        .register()
        .readOnly('qaitu_national', async (trx) => prepareDecision(trx, { callId, ...body }));
      if (!prepared.ok) return prepared;
      const solved = await allocateApart(prepared.value.instance, solverLimits);
      if (!solved.ok) return refuse(refusalOfAllocation(solved.refusal));
      return perform(
        parts.register(),
        decideAwardsCommand,
        { ...atOffice, asker: actor, requestKey, input: recordOf(prepared.value, solved.value) },
        parts.setting(),
      );
    },
  );
  serveEndpoint(app, parts, contract.listDecisions, async ({ actor, params: { callId } }) => {
    const allowed = checkPermission(parts, actor, 'read-decision', atOffice);
    if (!allowed.ok) return allowed;
    return parts.register().readOnly('qaitu_national', async (trx) => decisionsView(trx, callId));
  });
  serveEndpoint(app, parts, contract.readAward, async ({ actor, params }) =>
    parts
      .register()
      .inInstitution(params.institutionId, async (trx) => lookAtAward(parts, actor, trx, params)),
  );
  serveFile(app, parts, contract.printAward, async ({ actor, params, query }) => {
    const { institutionId, id } = params;
    const found = await parts.register().inInstitution(institutionId, async (trx) => {
      const looked = await lookAtAward(parts, actor, trx, params);
      if (!looked.ok) return looked;
      return accept({ ...looked.value, applicant: await nameOfApplicant(trx, institutionId, id) });
    });
    if (!found.ok) return found;
    const { award, ...about } = found.value;
    if (award === null) return refuse({ code: 'award-unknown' });
    const { typesetter, setting } = parts.desk();
    const { locale } = query;
    // The office decided: the words around its decision are its own.
    const around = await parts.register().inInstitution(nationalOffice, async (trx) => ({
      office: await findInstitutionName(trx, nationalOffice),
      template: await templateWords.newest(trx, nationalOffice, { kind: 'award', locale }),
    }));
    return accept(await awardFile(typesetter, { ...about, award }, around, query, setting.isDemonstration));
  });
  serveCommand(
    app,
    parts,
    contract.fileAppeal,
    fileAppealCommand,
    ({ params: { institutionId, id }, body: { grounds } }) => ({
      institutionId,
      input: { applicationId: id, grounds },
    }),
  );
  serveEndpoint(app, parts, contract.listAppeals, async ({ actor, params: { callId } }) => {
    const allowed = checkPermission(parts, actor, 'list-appeals', atOffice);
    if (!allowed.ok) return allowed;
    return parts.register().readOnly('qaitu_national', async (trx) => appealsView(trx, callId));
  });
  serveCommand(
    app,
    parts,
    contract.decideAppeal,
    decideAppealCommand,
    ({ params: { institutionId, id }, body: { reason, ...decision } }) => ({
      institutionId,
      input: { id, hasReason: true, ...decision },
      reason,
    }),
  );
};
