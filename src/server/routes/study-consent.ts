import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as contract from '../../contract/study-participant.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { perform } from '../../register/perform.ts';
import { findStudy } from '../../register/study/find-study.ts';
import { findStudyCode, type FoundStudyCode } from '../../register/study/find-study-code.ts';
import { giveStudyConsentCommand } from '../../register/study/give-study-consent.ts';
import { listParticipants } from '../../register/study/list-participants.ts';
import { listStudyConsents } from '../../register/study/list-study-consents.ts';
import { studyOfParticipant } from '../../register/study/study-of-participant.ts';
import { withdrawStudyConsentCommand } from '../../register/study/withdraw-study-consent.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { guessGuard } from '../api/guess-guard.ts';
import { serveOpenEndpoint } from '../api/serve-endpoint.ts';
import { studyConsentTexts } from '../study/study-consent-texts.ts';
import { studyParticipantViews } from '../views/study-participant.ts';

/** What a participant does by the personal code, without an account. The code travels in the body and stands in no address. */
export const addStudyConsentRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const openCode = async (typed: string, request: FastifyRequest): Promise<Decided<FoundStudyCode>> => {
    const { now, vault } = parts.setting();
    const guard = guessGuard(parts.register(), 'participant code', request.ip, { now, isShort: true });
    const waiting = await guard.check();
    if (!waiting.ok) return waiting;
    const found = await parts
      .register()
      .readOnly('qaitu_app', async (trx) => findStudyCode(trx, vault, typed));
    if (found?.kind === 'participant') return accept(found);
    await guard.countFailure();
    return refuse({ code: 'participant-code-unknown' });
  };

  serveOpenEndpoint(app, parts, contract.openParticipant, async ({ body: { code } }, request) => {
    const opened = await openCode(code, request);
    if (!opened.ok) return opened;
    const { institutionId, recordId } = opened.value;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const studyId = await studyOfParticipant(trx, institutionId, recordId);
      const study = studyId === undefined ? undefined : await findStudy(trx, institutionId, studyId);
      if (studyId === undefined || study === undefined) return refuse({ code: 'participant-code-unknown' });
      const [institution] = await listInstitutions(trx, [institutionId]);
      const participants = await listParticipants(trx, institutionId, studyId);
      const row = participants.find(({ id }) => id === recordId);
      if (institution === undefined || row === undefined) return refuse({ code: 'participant-code-unknown' });
      const consents = await listStudyConsents(trx, institutionId, studyId);
      return accept({
        institution: institution.name,
        bin: institution.identifiers.find(({ kind }) => kind === 'bin')?.value ?? null,
        study: study.title,
        pseudonym: row.pseudonym,
        status: row.status,
        consents: consents
          .filter(({ participantId }) => participantId === recordId)
          .map(studyParticipantViews.consentOf),
        texts: studyConsentTexts.listAll(),
      });
    });
  });
  serveOpenEndpoint(app, parts, contract.giveStudyConsent, async ({ body, requestKey }, request) => {
    const opened = await openCode(body.code, request);
    if (!opened.ok) return opened;
    const { institutionId, recordId: participantId } = opened.value;
    const { locale, gives } = body;
    const input = { participantId, locale, gives, shownSha256: studyConsentTexts.fingerprintsIn(locale) };
    const wish = { institutionId, asker: 'participant', requestKey, input } as const;
    return perform(parts.register(), giveStudyConsentCommand, wish, parts.setting());
  });
  serveOpenEndpoint(app, parts, contract.withdrawStudyConsent, async ({ body, requestKey }, request) => {
    const opened = await openCode(body.code, request);
    if (!opened.ok) return opened;
    const { institutionId, recordId: participantId } = opened.value;
    const input = { participantId, withdraws: body.withdraws };
    const wish = { institutionId, asker: 'participant', requestKey, input } as const;
    return perform(parts.register(), withdrawStudyConsentCommand, wish, parts.setting());
  });
};
