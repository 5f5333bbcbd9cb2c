import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/draft.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { JsonValue } from '../../core/basics/canonical-json.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { beginDraft } from '../../register/application/begin-draft.ts';
import { draftDocument } from '../../register/application/draft-document.ts';
import { findDraftOwner } from '../../register/application/find-draft-owner.ts';
import { judgeDraft } from '../../register/application/judge-draft.ts';
import { listOwnApplications } from '../../register/application/list-own-applications.ts';
import type { LoadedDraft } from '../../register/application/load-drafts.ts';
import { readDraft } from '../../register/application/read-draft.ts';
import { saveSection } from '../../register/application/save-section.ts';
import { submitApplicationCommand } from '../../register/application/submit-application.ts';
import { perform } from '../../register/perform.ts';
import { listCalls, type CallRow } from '../../register/programme/list-calls.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { recordAttempt } from '../api/record-attempt.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { makeBegunNote, readBegunNote } from '../link/begun-note.ts';

const readOwnDraft = async (
  parts: ApiParts,
  actor: Actor,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
): Promise<Decided<{ readonly draft: LoadedDraft; readonly call: CallRow }>> =>
  parts.register().inInstitution(institutionId, async (trx) => {
    const draft = await readDraft(trx, institutionId, id);
    const target = { institutionId, ownerAccountId: draft?.accountId };
    const allowed = await permitOrRecord(parts, trx, { actor, permission: 'write-draft', target });
    if (!allowed.ok) return allowed;
    if (draft === undefined) return refuse({ code: 'draft-unknown' });
    const [call] = await listCalls(trx, parts.setting().now(), { ids: [draft.callId] });
    return call === undefined ? refuse({ code: 'call-unknown' }) : accept({ draft, call });
  });

/** What an applicant writes: by section, for himself alone, until he submits it. */
export const addDraftRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listOwnApplications, async ({ actor }) => {
    const institutions = actor.memberships.map(({ institutionId }) => institutionId);
    const now = parts.setting().now();
    return accept({
      applications: await listOwnApplications(parts.register(), actor.accountId, institutions, now),
    });
  });
  serveEndpoint(app, parts, contract.beginDraft, async ({ actor, params: { institutionId }, body }) => {
    const { accountId } = actor;
    const target = { institutionId, ownerAccountId: accountId };
    const now = parts.setting().now();
    return parts.register().inInstitution(institutionId, async (trx) => {
      const attempt = { actor, permission: 'write-draft', target } as const;
      const allowed = await permitOrRecord(parts, trx, attempt);
      if (!allowed.ok) return allowed;
      const begun = await beginDraft(trx, institutionId, { callId: body.callId, accountId, now });
      // Whoever is no applicant of this university: only the register knows.
      if (!begun.ok && begun.refusal.code === 'not-permitted') await recordAttempt(parts, trx, attempt);
      return begun;
    });
  });
  serveEndpoint(app, parts, contract.readDraft, async ({ actor, params }) => {
    const read = await readOwnDraft(parts, actor, params);
    if (!read.ok) return read;
    const { draft, call } = read.value;
    const { id, callId, applicationId, groupId, content, versions, savedAt, files, status } = draft;
    const { institutionId } = params;
    return accept({
      draft: {
        ...{ id, institutionId, callId, applicationId, groupId, content, versions, savedAt, files, status },
        ...judgeDraft(draft, call.rules),
      },
      call,
    });
  });
  serveEndpoint(app, parts, contract.saveSection, async ({ actor, params, body: { base, content } }) => {
    const { accountId } = actor;
    const { institutionId, id: draftId, section } = params;
    // Whose draft it is, the statement that writes compares; it is asked for only where that refused.
    const target = { institutionId, ownerAccountId: accountId };
    const isAllowed = checkPermission(parts, actor, 'write-draft', target).ok;
    const save = {
      draftId,
      accountId,
      section,
      base,
      content: content as JsonValue,
      at: parts.setting().now(),
    };
    return parts.register().inInstitution(institutionId, async (trx) => {
      const saved = isAllowed ? await saveSection(trx, institutionId, save) : undefined;
      if (saved !== undefined && (saved.ok || saved.refusal.code !== 'not-permitted')) return saved;
      const ownerAccountId = (await findDraftOwner(trx, institutionId, draftId))?.accountId;
      const attempt = {
        actor,
        permission: 'write-draft',
        target: { institutionId, ownerAccountId },
      } as const;
      const asked = await permitOrRecord(parts, trx, attempt);
      return asked.ok ? refuse({ code: 'not-permitted' }) : asked;
    });
  });
  serveEndpoint(app, parts, contract.previewDocument, async ({ actor, params, query: { locale } }) => {
    const read = await readOwnDraft(parts, actor, params);
    if (!read.ok) return read;
    const { draft, call } = read.value;
    const { formWords, invitationSecret } = parts.desk();
    return accept({
      sections: draftDocument(draft, call.rules, locale, formWords),
      begun: makeBegunNote(invitationSecret, actor.accountId, parts.setting().now()),
      ...judgeDraft(draft, call.rules),
    });
  });
  serveEndpoint(app, parts, contract.submitApplication, async ({ actor, params, body, requestKey }) => {
    const { formWords, invitationSecret } = parts.desk();
    const setting = parts.setting();
    // A note that is not ours counts for nothing: the submission then begins when it arrives.
    const begunAt =
      readBegunNote(invitationSecret, actor.accountId, body.begun) ?? setting.now().toISOString();
    const input = { draftId: params.id, locale: body.locale, begunAt };
    const wish = { institutionId: params.institutionId, asker: actor, requestKey, input };
    return perform(parts.register(), submitApplicationCommand(formWords), wish, setting);
  });
};
