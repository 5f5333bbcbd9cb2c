import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/selection.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { withGroups } from '../../core/review/with-groups.ts';
import type { PlannedReview } from '../../core/review/assign-reviewers.ts';
import { assignReviewsCommand } from '../../register/review/assign-reviews.ts';
import { inviteReviewersCommand } from '../../register/review/invite-reviewers.ts';
import { listPlacesToInvite } from '../../register/review/list-places-to-invite.ts';
import { readPlanMatter } from '../../register/review/read-plan-matter.ts';
import { readCall } from '../../register/programme/read-call.ts';
import { conflictsApart, planApart } from '../../solve/review-work.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { performEach } from '../api/perform-each.ts';
import { permitAcross } from '../api/permit-across.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { planView } from '../views/plan.ts';

/** Who reviews what: a proposal to look at, then one command in each institution. */
export const addAssignmentRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(
    app,
    parts,
    contract.planReviews,
    async ({ actor, params: { callId }, query: { thirds } }) => {
      const allowed = permitAcross(parts, actor, 'assign-reviewers');
      if (!allowed.ok) return allowed;
      const read = await parts.register().readOnly('qaitu_national', async (trx) => {
        const call = await readCall(trx, callId);
        return call && { rules: call.rules.review, ...(await readPlanMatter(trx, callId)) };
      });
      if (read === undefined) return refuse({ code: 'call-unknown' });
      return accept(planView(read, await planApart({ ...read, onlyThirds: thirds === 'yes' })));
    },
  );
  serveEndpoint(
    app,
    parts,
    contract.assignReviews,
    async ({ actor, params: { callId }, body: { round, reviews }, requestKey }) => {
      const allowed = permitAcross(parts, actor, 'assign-reviewers');
      if (!allowed.ok) return allowed;
      // Conflicts are detected again: a proposal that was looked at may be old, or not ours.
      const { matter, pool } = await parts
        .register()
        .readOnly('qaitu_national', async (trx) => readPlanMatter(trx, callId));
      const conflicts = await conflictsApart(withGroups(matter, reviews), pool);
      const known = conflicts.map(
        ({ applicationId, reviewerAccountId }) => `${applicationId} ${reviewerAccountId}`,
      );
      const inputs = new Map(
        [...Map.groupBy(reviews, ({ institutionId }) => institutionId)].map(([institutionId, own]) => [
          institutionId,
          {
            callId,
            round,
            reviews: own.map(({ applicationId, accountId }): PlannedReview => ({ applicationId, accountId })),
            conflicts: known,
          },
        ]),
      );
      const done = await performEach(
        parts.register(),
        assignReviewsCommand,
        { asker: actor, requestKey, inputs },
        parts.setting(),
      );
      if (!done.ok) return done;
      return accept({ assigned: done.value.reduce((sum, { assigned }) => sum + assigned, 0) });
    },
  );
  serveEndpoint(app, parts, contract.inviteReviewers, async ({ actor, params: { callId }, requestKey }) => {
    const allowed = permitAcross(parts, actor, 'invite-reviewers');
    if (!allowed.ok) return allowed;
    const places = await parts
      .register()
      .readOnly('qaitu_national', async (trx) => listPlacesToInvite(trx, callId));
    const inputs = new Map(places.map((institutionId) => [institutionId, { callId }]));
    const done = await performEach(
      parts.register(),
      inviteReviewersCommand,
      { asker: actor, requestKey, inputs },
      parts.setting(),
    );
    if (!done.ok) return done;
    return accept({ invited: done.value.reduce((sum, { invited }) => sum + invited, 0) });
  });
};
