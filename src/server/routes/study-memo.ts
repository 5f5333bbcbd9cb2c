import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-coding.ts';
import { accept } from '../../core/basics/result.ts';
import { listMemos } from '../../register/study/list-memos.ts';
import { loadMemoTexts } from '../../register/study/load-memo-texts.ts';
import { listSessions } from '../../register/study/list-sessions.ts';
import { loadCodes } from '../../register/study/load-codes.ts';
import { loadTranscripts } from '../../register/study/load-transcripts.ts';
import { writeMemoCommand } from '../../register/study/write-memo.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inStudy } from '../api/in-study.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { findInStudy } from '../study/find-in-study.ts';
import { studyCodingViews } from '../views/study-coding.ts';

/** Memos of a study, and the search through its texts, codes and memos. */
export const addStudyMemoRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listMemos, async ({ actor, params }) =>
    inStudy(parts, actor, 'read-transcript', params, async (trx, { study }) => {
      const { institutionId, studyId } = params;
      const reader = actor.accountId;
      const memos = await listMemos(trx, institutionId, studyId, { reader });
      const texts = await loadMemoTexts(trx, institutionId, memos);
      const transcripts = await loadTranscripts(trx, institutionId, studyId);
      const codes = await loadCodes(trx, institutionId, studyId, { alsoRemoved: true });
      const sessions = await listSessions(trx, institutionId, studyId);
      const titles = new Map([
        ...transcripts.map(({ id, standing }) => [id, standing.name] as const),
        ...codes.map(({ id, content }) => [id, content.name] as const),
        ...sessions.map(({ id, number }) => [id, String(number)] as const),
      ]);
      return accept({
        study,
        memos: memos.map((memo) => studyCodingViews.memoOf(memo, titles, texts, reader)),
      });
    }),
  );
  serveCommand(
    app,
    parts,
    contract.writeMemo,
    writeMemoCommand,
    ({ params: { institutionId, studyId }, body }) => ({ institutionId, input: { studyId, ...body } }),
  );
  serveEndpoint(app, parts, contract.searchStudy, async ({ actor, params, query: { words } }) =>
    inStudy(parts, actor, 'read-transcript', params, async (trx) =>
      findInStudy(trx, { ...params, words, reader: actor.accountId }),
    ),
  );
};
