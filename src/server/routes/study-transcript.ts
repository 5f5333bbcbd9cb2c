import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-transcript.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { checkTranscriptLength } from '../../core/study/transcript/check-transcript-length.ts';
import { addTranscriptCommand } from '../../register/study/add-transcript.ts';
import { editTranscriptCommand } from '../../register/study/edit-transcript.ts';
import { listPseudonyms } from '../../register/study/list-pseudonyms.ts';
import { listSessions } from '../../register/study/list-sessions.ts';
import { listTranscriptRows } from '../../register/study/list-transcript-rows.ts';
import { listTranscriptVersions } from '../../register/study/list-transcript-versions.ts';
import { loadTranscripts } from '../../register/study/load-transcripts.ts';
import { removeTranscriptCommand } from '../../register/study/remove-transcript.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { inStudy } from '../api/in-study.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { previewEdit } from '../study/preview-transcript-edit.ts';
import { previewTranscript } from '../study/preview-transcript.ts';

/** Transcripts of a study: recognised first, then taken in, edited as versions, taken out. */
export const addStudyTranscriptRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listTranscripts, async ({ actor, params }) =>
    inStudy(parts, actor, 'read-transcript', params, async (trx, { study, isClosed }) => {
      const { institutionId, studyId } = params;
      return accept({
        study,
        isOpen: !isClosed,
        transcripts: await listTranscriptRows(trx, institutionId, studyId),
        participants: await listPseudonyms(trx, institutionId, studyId),
        sessions: (await listSessions(trx, institutionId, studyId)).map(({ id, number, plannedOn }) => ({
          ...{ id, number, plannedOn },
        })),
      });
    }),
  );
  serveEndpoint(app, parts, contract.previewTranscript, async ({ actor, params, body }) => {
    const { institutionId } = params;
    const allowed = checkPermission(parts, actor, 'add-transcript', { institutionId });
    return allowed.ok ? previewTranscript(body) : allowed;
  });
  serveEndpoint(app, parts, contract.addTranscript, async ({ actor, params, body, requestKey }) => {
    const { institutionId, studyId } = params;
    const fits = checkTranscriptLength(body.words);
    if (!fits.ok) return fits;
    // Names are hidden with the key, which is a right of its own.
    const mayHide = body.hideNames
      ? checkPermission(parts, actor, 'read-pseudonym-key', { institutionId })
      : accept(undefined);
    if (!mayHide.ok) return mayHide;
    const wish = { institutionId, asker: actor, requestKey, input: { studyId, ...body } };
    return perform(parts.register(), addTranscriptCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.readTranscript, async ({ actor, params, query: { version } }) =>
    inStudy(parts, actor, 'read-transcript', params, async (trx, { study, isClosed }) => {
      const { institutionId, studyId, transcriptId } = params;
      const which = { id: transcriptId, version: version ?? null };
      const [found] = await loadTranscripts(trx, institutionId, studyId, which);
      if (found === undefined) return refuse({ code: 'transcript-unknown' });
      const { id, standing, words, turns } = found;
      return accept({
        ...{ study, isOpen: !isClosed, id, name: standing.name },
        ...{ version: found.version, newest: standing.version, words, turns },
        participants: await listPseudonyms(trx, institutionId, studyId),
        versions: await listTranscriptVersions(trx, institutionId, transcriptId),
      });
    }),
  );
  serveEndpoint(app, parts, contract.previewTranscriptEdit, async ({ actor, params, body }) =>
    inStudy(parts, actor, 'edit-transcript', params, async (trx) =>
      previewEdit(trx, { ...params, ...body, reader: actor.accountId }),
    ),
  );
  serveEndpoint(app, parts, contract.editTranscript, async ({ actor, params, body, requestKey }) => {
    const fits = checkTranscriptLength(body.words);
    if (!fits.ok) return fits;
    const { institutionId, studyId, transcriptId } = params;
    const input = { studyId, transcriptId, ...body };
    const wish = { institutionId, asker: actor, requestKey, input };
    return perform(parts.register(), editTranscriptCommand, wish, parts.setting());
  });
  serveCommand(
    app,
    parts,
    contract.removeTranscript,
    removeTranscriptCommand,
    ({ params: { institutionId, studyId, transcriptId }, body: { reason } }) => ({
      institutionId,
      input: { studyId, transcriptId },
      reason,
    }),
  );
};
