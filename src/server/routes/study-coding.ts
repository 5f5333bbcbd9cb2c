import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-coding.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { codeTranscriptCommand } from '../../register/study/code-transcript.ts';
import { loadCodingChanges } from '../../register/study/load-coding-changes.ts';
import { findTranscriptVersion } from '../../register/study/find-transcript-version.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inStudy } from '../api/in-study.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { openCodingView } from '../study/open-coding-view.ts';
import { studyCodingViews } from '../views/study-coding.ts';

const { headOf, codingOf } = studyCodingViews;

const revisionsOf = (known: string | undefined): ReadonlyMap<string, number> =>
  new Map(
    (known ?? '').split(',').flatMap((one) => {
      const [id = '', revision = ''] = one.split(':');
      return id === '' ? [] : [[id, Number(revision)] as const];
    }),
  );

/** Coding a transcript: one opening, then small changes out and in. */
export const addStudyCodingRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.openCoding, async ({ actor, params, query: { round } }) =>
    inStudy(parts, actor, 'read-transcript', params, async (trx) =>
      openCodingView(trx, { ...params, roundId: round ?? null, reader: actor.accountId }),
    ),
  );
  serveEndpoint(app, parts, contract.readCodingChanges, async ({ actor, params, query }) =>
    inStudy(parts, actor, 'read-transcript', params, async (trx) => {
      const { institutionId, studyId, transcriptId } = params;
      const newest = await findTranscriptVersion(trx, { institutionId, studyId, transcriptId });
      if (newest === undefined) return refuse({ code: 'transcript-unknown' });
      const reader = actor.accountId;
      const changes = await loadCodingChanges(trx, institutionId, studyId, {
        ...{ reader, transcriptId, version: query.version, known: revisionsOf(query.known) },
        ...(query.round === undefined ? {} : { roundId: query.round }),
      });
      return accept({
        newest,
        sheets: changes.map((sheet) => ({
          ...headOf(sheet, reader),
          added: sheet.added.map(codingOf),
          removed: sheet.removed,
        })),
      });
    }),
  );
  serveCommand(
    app,
    parts,
    contract.codeTranscript,
    codeTranscriptCommand,
    ({ params: { institutionId, studyId, transcriptId }, body }) => ({
      institutionId,
      input: { studyId, transcriptId, ...body },
    }),
  );
};
