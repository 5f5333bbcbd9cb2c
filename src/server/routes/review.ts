import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/review.ts';
import type { Actor } from '../../core/access/actor.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { text } from '../../messages.ts';
import { answerAssignmentCommand } from '../../register/review/answer-assignment.ts';
import { declareConflictCommand } from '../../register/review/declare-conflict.ts';
import { findAssignmentPlace } from '../../register/review/find-assignment-place.ts';
import { listConflicts } from '../../register/review/list-conflicts.ts';
import { listOwnReviews } from '../../register/review/list-own-reviews.ts';
import { saveSheet } from '../../register/review/save-sheet.ts';
import { submitSheetCommand } from '../../register/review/submit-sheet.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtReview } from '../api/look-at-review.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { reviewFile } from '../paper/review-file.ts';

const sayFiles = (locale: Locale, count: number): string =>
  text(locale, 'application.blind.files', { count });

/** A reviewer at his own reviews. No address and no answer of these names an institution or an application. */
export const addReviewRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  /** In whose records an own review lies. That somebody else has a review is nothing to be told. */
  const ownPlaceOf = async ({ accountId }: Actor, id: string): Promise<string | undefined> => {
    const place = await parts.register().readOnly('qaitu_app', async (trx) => findAssignmentPlace(trx, id));
    return place?.accountId === accountId ? place.institutionId : undefined;
  };

  serveEndpoint(app, parts, contract.listReviews, async ({ actor }) =>
    accept({
      reviews: (await listOwnReviews(parts.register(), actor.accountId)).map(({ tasks, ...review }) => ({
        ...review,
        tasks: [...tasks],
      })),
    }),
  );
  serveEndpoint(app, parts, contract.readReview, async ({ actor, params: { id } }) => {
    const found = await lookAtReview(parts, actor, id, sayFiles);
    if (!found.ok) return found;
    const { accountId: _own, ...review } = found.value;
    const sections = review.sections.map(({ items, ...section }) => ({ ...section, items: [...items] }));
    return accept({ review: { ...review, sections } });
  });
  serveFile(app, parts, contract.printReview, async ({ actor, params: { id }, query: { locale } }) => {
    const found = await lookAtReview(parts, actor, id, sayFiles);
    if (!found.ok) return found;
    const { typesetter, setting } = parts.desk();
    return accept(await reviewFile(typesetter, found.value, locale, setting.isDemonstration));
  });
  serveEndpoint(
    app,
    parts,
    contract.answerAssignment,
    async ({ actor, params: { id }, body, requestKey }) => {
      const institutionId = await ownPlaceOf(actor, id);
      if (institutionId === undefined) return refuse({ code: 'assignment-unknown' });
      const reason = body.answer === 'decline' ? body.reason : undefined;
      const answer = body.answer === 'conflict' ? body : ({ answer: body.answer } as const);
      return perform(
        parts.register(),
        answerAssignmentCommand,
        { institutionId, asker: actor, requestKey, input: { id, answer }, reason },
        parts.setting(),
      );
    },
  );
  serveEndpoint(
    app,
    parts,
    contract.saveSheet,
    async ({ actor, params: { id }, body: { base, content } }) => {
      const institutionId = await ownPlaceOf(actor, id);
      if (institutionId === undefined) return refuse({ code: 'assignment-unknown' });
      const at = parts.setting().now();
      const target = { institutionId, ownerAccountId: actor.accountId };
      return parts.register().inInstitution(institutionId, async (trx) => {
        const allowed = await permitOrRecord(parts, trx, { actor, permission: 'write-score-sheet', target });
        if (!allowed.ok) return allowed;
        return saveSheet(trx, institutionId, { id, accountId: actor.accountId, base, content, at });
      });
    },
  );
  serveEndpoint(
    app,
    parts,
    contract.submitReview,
    async ({ actor, params: { id }, body: { version }, requestKey }) => {
      const institutionId = await ownPlaceOf(actor, id);
      if (institutionId === undefined) return refuse({ code: 'assignment-unknown' });
      return perform(
        parts.register(),
        submitSheetCommand,
        { institutionId, asker: actor, requestKey, input: { id, version } },
        parts.setting(),
      );
    },
  );
  serveEndpoint(app, parts, contract.listConflicts, async ({ actor }) =>
    parts.register().readOnly('qaitu_app', async (trx) => {
      const conflicts = await listConflicts(trx, [actor.accountId]);
      const institutions = await listInstitutions(trx);
      return accept({
        conflicts: conflicts.map(({ id, kind, institution, person, declaredAt }) => ({
          id,
          kind,
          institution,
          person,
          declaredAt,
        })),
        institutions: institutions
          .filter(({ kind }) => kind === 'university')
          .map(({ id, name }) => ({ id, name })),
      });
    }),
  );
  serveCommand(app, parts, contract.declareConflict, declareConflictCommand, ({ body }) => ({
    institutionId: nationalOffice,
    input: body,
  }));
};
