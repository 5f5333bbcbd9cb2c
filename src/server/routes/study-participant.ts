import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-participant.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { countWithheld } from '../../core/study/consent/count-withheld.ts';
import { addParticipantCommand } from '../../register/study/add-participant.ts';
import { changeParticipantCommand } from '../../register/study/change-participant.ts';
import { issueParticipantCodeCommand } from '../../register/study/issue-participant-code.ts';
import { listParticipants } from '../../register/study/list-participants.ts';
import { listStudyConsents } from '../../register/study/list-study-consents.ts';
import { readParticipantKeys } from '../../register/study/read-participant-keys.ts';
import { recordStudyConsentCommand } from '../../register/study/record-study-consent.ts';
import { studyCode } from '../../register/study/study-code.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inStudy } from '../api/in-study.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { studyConsentTexts } from '../study/study-consent-texts.ts';
import { studyParticipantViews } from '../views/study-participant.ts';

const { rowOf, consentOf } = studyParticipantViews;

/** Participants of a study: by pseudonym, their consents, their codes, and, by itself, the key. */
export const addStudyParticipantRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listParticipants, async ({ actor, params }) =>
    inStudy(parts, actor, 'read-study', params, async (trx) => {
      const { institutionId, studyId } = params;
      const participants = await listParticipants(trx, institutionId, studyId);
      const consents = await listStudyConsents(trx, institutionId, studyId);
      const uses = countWithheld(
        consents,
        participants.map(({ id }) => id),
      );
      return accept({ participants: participants.map((row) => rowOf(row, consents)), uses });
    }),
  );
  serveEndpoint(app, parts, contract.readParticipant, async ({ actor, params }) =>
    inStudy(parts, actor, 'read-study', params, async (trx) => {
      const { institutionId, studyId, participantId } = params;
      const participants = await listParticipants(trx, institutionId, studyId);
      const row = participants.find(({ id }) => id === participantId);
      if (row === undefined) return refuse({ code: 'study-participant-unknown' });
      const consents = await listStudyConsents(trx, institutionId, studyId);
      const own = consents.filter((one) => one.participantId === participantId);
      return accept({
        ...rowOf(row, own),
        consents: own.map(consentOf),
        texts: studyConsentTexts.listAll(),
      });
    }),
  );
  serveEndpoint(app, parts, contract.readParticipantKey, async ({ actor, params }) => {
    const { institutionId, participantId } = params;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const attempt = { actor, permission: 'read-pseudonym-key', target: { institutionId } } as const;
      const allowed = await permitOrRecord(parts, trx, attempt);
      if (!allowed.ok) return allowed;
      const { vault, now } = parts.setting();
      const look = { vault, actor: actor.accountId, at: now() };
      const [key] = await readParticipantKeys(trx, params, look);
      return key?.participantId === participantId
        ? accept(key.person)
        : refuse({ code: 'study-participant-unknown' });
    });
  });
  serveEndpoint(app, parts, contract.readParticipantCode, async ({ actor, params }) => {
    const { institutionId, studyId, participantId } = params;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const attempt = { actor, permission: 'issue-participant-code', target: { institutionId } } as const;
      const allowed = await permitOrRecord(parts, trx, attempt);
      if (!allowed.ok) return allowed;
      const participants = await listParticipants(trx, institutionId, studyId);
      const row = participants.find(({ id }) => id === participantId);
      if (row === undefined) return refuse({ code: 'study-participant-unknown' });
      if (row.codeIssue === 0) return accept({ code: null, address: null });
      const of = { kind: 'participant', id: participantId, issue: row.codeIssue } as const;
      return accept({
        code: studyCode(parts.setting().vault, of),
        address: `${parts.desk().publicUrl}/kk/participant`,
      });
    });
  });
  serveCommand(app, parts, contract.addParticipant, addParticipantCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId, ...body },
  }));
  serveCommand(app, parts, contract.changeParticipant, changeParticipantCommand, ({ params, body }) => {
    const { institutionId, ...of } = params;
    return { institutionId, input: { ...of, ...body } };
  });
  serveCommand(app, parts, contract.issueParticipantCode, issueParticipantCodeCommand, ({ params }) => {
    const { institutionId, ...of } = params;
    return { institutionId, input: of };
  });
  serveCommand(app, parts, contract.recordStudyConsent, recordStudyConsentCommand, ({ params, body }) => {
    const { institutionId, ...of } = params;
    const shownSha256 = studyConsentTexts.fingerprintsIn(body.locale);
    return { institutionId, input: { ...of, ...body, shownSha256 } };
  });
};
