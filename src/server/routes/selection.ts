import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/selection.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { callState } from '../../core/programme/call-state.ts';
import { addReviewerCommand } from '../../register/review/add-reviewer.ts';
import { closeReviewsCommand } from '../../register/review/close-reviews.ts';
import { hasReviewerRole } from '../../register/review/has-reviewer-role.ts';
import { listAssignments } from '../../register/review/list-assignments.ts';
import { openSelectionCommand } from '../../register/review/open-selection.ts';
import { readScores } from '../../register/review/read-scores.ts';
import { releaseAssignmentCommand } from '../../register/review/release-assignment.ts';
import { removeReviewerCommand } from '../../register/review/remove-reviewer.ts';
import { voiceRecommendationCommand } from '../../register/review/voice-recommendation.ts';
import { readCall } from '../../register/programme/read-call.ts';
import { perform } from '../../register/perform.ts';
import { packApart } from '../../solve/review-work.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { poolView } from '../views/pool.ts';
import { recommendationView } from '../views/recommendation.ts';
import { selectionView } from '../views/selection.ts';

const atOffice = { institutionId: nationalOffice };

/** The officer runs the selection of a call up to the pack of the committee, which says what it thinks of it. */
export const addSelectionRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readSelection, async ({ actor, params: { callId } }) => {
    const allowed = checkPermission(parts, actor, 'read-selection', atOffice);
    if (!allowed.ok) return allowed;
    return parts.register().readOnly('qaitu_national', async (trx) => {
      const call = await readCall(trx, callId);
      if (call === undefined) return refuse({ code: 'call-unknown' });
      const state = callState(call.standing, parts.setting().now().toISOString());
      return accept({
        callTitle: call.rules.title,
        callState: state,
        review: call.rules.review,
        ...(await selectionView(trx, callId, call.rules.review)),
      });
    });
  });
  serveCommand(app, parts, contract.openSelection, openSelectionCommand, ({ params, body }) => ({
    ...atOffice,
    input: { ...params, ...body },
  }));
  serveEndpoint(app, parts, contract.listReviewers, async ({ actor, params: { callId } }) => {
    const allowed = checkPermission(parts, actor, 'read-selection', atOffice);
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .readOnly('qaitu_national', async (trx) => accept({ reviewers: await poolView(trx, callId) }));
  });
  serveEndpoint(app, parts, contract.addReviewer, async ({ actor, params, body, requestKey }) => {
    const isReviewer = await parts
      .register()
      .readOnly('qaitu_national', async (trx) => hasReviewerRole(trx, body.accountId));
    const input = { ...params, ...body, isReviewer };
    return perform(
      parts.register(),
      addReviewerCommand,
      { ...atOffice, asker: actor, requestKey, input },
      parts.setting(),
    );
  });
  serveCommand(
    app,
    parts,
    contract.removeReviewer,
    removeReviewerCommand,
    ({ params: { id }, body: { reason } }) => ({ ...atOffice, input: { id }, reason }),
  );
  serveEndpoint(app, parts, contract.listAssignments, async ({ actor, params: { callId } }) => {
    const allowed = checkPermission(parts, actor, 'read-selection', atOffice);
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .readOnly('qaitu_national', async (trx) =>
        accept({ assignments: [...(await listAssignments(trx, callId))] }),
      );
  });
  serveCommand(
    app,
    parts,
    contract.releaseAssignment,
    releaseAssignmentCommand,
    ({ params: { institutionId, id }, body: { reason } }) => ({ institutionId, input: { id }, reason }),
  );
  serveEndpoint(app, parts, contract.closeReviews, async ({ actor, params: { callId }, requestKey }) => {
    // Asked before anything is read: the pack is made of everybody's scores.
    const allowed = checkPermission(parts, actor, 'close-reviews', atOffice);
    if (!allowed.ok) return allowed;
    const read = await parts.register().readOnly('qaitu_national', async (trx) => {
      const call = await readCall(trx, callId);
      return call && { rules: call.rules, ...(await readScores(trx, callId, call.rules.review)) };
    });
    if (read === undefined) return refuse({ code: 'call-unknown' });
    const { rules, applications, lacking, unfinished } = read;
    const pack = await packApart(callId, applications, rules);
    if (!pack.ok) return pack;
    const input = { callId, pack: pack.value, lacking, unfinished };
    return perform(
      parts.register(),
      closeReviewsCommand,
      { ...atOffice, asker: actor, requestKey, input },
      parts.setting(),
    );
  });
  serveEndpoint(app, parts, contract.readRecommendation, async ({ actor, params: { callId } }) => {
    const allowed = checkPermission(parts, actor, 'read-recommendation', atOffice);
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .readOnly('qaitu_national', async (trx) => recommendationView(trx, callId, actor.accountId));
  });
  serveCommand(app, parts, contract.voiceRecommendation, voiceRecommendationCommand, ({ params, body }) => {
    const { reason, ...said } = body;
    return { ...atOffice, input: { ...params, ...said, hasReason: reason !== undefined }, reason };
  });
};
